import {dayAfter, isoToday} from '@clinic/content/checks'
import {REVIEW_NOTICE_DAYS} from '@clinic/content/workflow'

/** A list in the desk, as data: title, what it holds and in which order. */
export interface DeskList {
  id: string
  title: string
  filter: string
  params: Record<string, unknown>
  order: {field: string; direction: 'asc' | 'desc'}[]
}

/** The lists of a type that an editor works through; the first one holds everything. */
export function listsOf(type: string, title: string, now: Date): DeskList[] {
  return [all(type, title), ...worklists(type, now)]
}

function all(type: string, title: string): DeskList {
  const field = type === 'person' ? 'name' : type === 'redirect' ? 'from' : 'title'
  return {
    id: `${type}-all`,
    title: `All ${title.toLowerCase()}`,
    filter: '_type == $type',
    params: {type},
    order: [{field, direction: 'asc'}],
  }
}

function worklists(type: string, now: Date): DeskList[] {
  switch (type) {
    case 'condition':
    case 'treatment':
    case 'article':
      return [
        {
          id: `${type}-review-due`,
          title: `Review due in ${REVIEW_NOTICE_DAYS} days or late`,
          filter: '_type == $type && review.nextReview <= $until',
          params: {type, until: dayAfter(isoToday(now), REVIEW_NOTICE_DAYS)},
          order: [{field: 'review.nextReview', direction: 'asc'}],
        },
        {
          id: `${type}-not-reviewed`,
          title: 'Not reviewed yet',
          filter: '_type == $type && !defined(review.lastReviewed)',
          params: {type},
          order: [{field: 'title', direction: 'asc'}],
        },
      ]
    case 'citation':
      return [
        {
          id: 'citation-retraction-check',
          title: 'Check again for retraction',
          filter: '_type == $type && !(retractionCheckedOn > $since)',
          params: {type, since: dayAfter(isoToday(now), -365)},
          order: [{field: 'retractionCheckedOn', direction: 'asc'}],
        },
        {
          id: 'citation-retracted',
          title: 'Retracted or lapsed',
          filter: '_type == $type && (retracted == true || guidelineExpires < $today)',
          params: {type, today: isoToday(now)},
          order: [{field: 'title', direction: 'asc'}],
        },
      ]
    default:
      return []
  }
}
