import type {ContentDocument} from '@clinic/content/checks'
import {dayAfter} from '@clinic/content/checks'
import {REVIEW_NOTICE_DAYS} from '@clinic/content/workflow'
import type {Known} from './dashboard.ts'
import {dayWords, fromToday} from './days.ts'
import {documentLine, personOf, stringAt} from './document-line.ts'
import {type Line, type Section, titleOf} from './line.ts'

/** Published pages whose medical review is over, or will be soon. */
export function reviewSection({facts, today}: Known): Section {
  const dated = [...facts.published.values()]
    .map((document) => ({document, next: stringAt(document, 'review', 'nextReview')}))
    .filter(({next}) => next !== '')
    .toSorted((one, other) => one.next.localeCompare(other.next))
  const overdue = dated.filter(({next}) => next < today)
  const soon = dated.filter(({next}) => next >= today && next <= dayAfter(today, REVIEW_NOTICE_DAYS))
  return {
    id: 'review',
    title: 'Medical reviews due',
    empty: `Nothing is overdue, and nothing falls due in the next ${REVIEW_NOTICE_DAYS} days.`,
    isUrgent: overdue.length > 0,
    groups: [
      {
        title: 'Overdue',
        about: 'Readers see on these pages that the review is late.',
        lines: overdue.map(({document, next}) => line(document, next, 'Was due')),
      },
      {
        title: `Due in the next ${REVIEW_NOTICE_DAYS} days`,
        lines: soon.map(({document, next}) => line(document, next, 'Due')),
      },
    ],
  }

  function line(document: ContentDocument, next: string, words: string): Line {
    const reviewer = facts.published.get(personOf(document, 'medicalReviewer'))
    const who = reviewer ? `Last reviewed by ${titleOf(reviewer)}` : 'No reviewer is named'
    return documentLine(document, {
      note: `${words} ${fromToday(next, today)} (${dayWords(next)}). ${who}.`,
      path: ['review', 'nextReview'],
    })
  }
}
