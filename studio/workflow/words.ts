import {REVIEW_NOTICE_DAYS, type Workflow, type WorkflowState} from '@clinic/content/workflow'

interface StateWords {
  label: string
  title: string
  color: 'primary' | 'success' | 'warning' | 'danger'
}

const words: Record<WorkflowState, StateWords> = {
  draft: {label: 'Draft', title: 'Not signed by a medical reviewer yet.', color: 'primary'},
  inReview: {label: 'In medical review', title: 'Waiting for the medical reviewer.', color: 'warning'},
  approved: {
    label: 'Approved',
    title: 'Signed by the medical reviewer as it stands, and ready to publish.',
    color: 'success',
  },
  published: {label: 'Published', title: 'Readers see this version.', color: 'success'},
  reviewDue: {
    label: 'Review due',
    title: `Readers see this version. Its next medical review is due within ${REVIEW_NOTICE_DAYS} days.`,
    color: 'warning',
  },
  expired: {
    label: 'Out of date',
    title: 'Its medical review is over, and the page says so to readers. Ask for a review.',
    color: 'danger',
  },
}

const onlineWords = {
  published: 'Readers see the published version.',
  reviewDue: `Readers see the published version, whose review is due within ${REVIEW_NOTICE_DAYS} days.`,
  expired: 'Readers see the published version with a note that its review is over.',
}

/** What a badge says of the state of a page: short, and in a sentence. */
export function stateWords({state, online}: Workflow): StateWords {
  const own = words[state]
  if (!online || state === online) return own
  return {...own, title: `${own.title} ${onlineWords[online]}`}
}

/** Why somebody cannot sign a page, in words for that person; empty when nothing stands in the way. */
export function whyNotSign({
  me,
  account,
  authorId,
}: {
  me: {_id: string; name: string; canReview: boolean} | undefined
  account: string
  authorId: string
}): string {
  if (!me)
    return `Only a medical reviewer can sign. You are signed in as ${account}, and no person here has this account. It is entered under People, in the field "Studio account".`
  if (!me.canReview)
    return `${me.name} is not listed as a medical reviewer with a credential. Both are entered on that person’s page under People.`
  if (me._id === authorId) return `${me.name} wrote this page. Another medical reviewer has to read and sign it.`
  return ''
}

/** Titles of fields as the form shows them, for names as documents have them. */
export function fieldTitles(fields: {name: string; type: {title?: string | undefined}}[], names: string[]): string[] {
  return names.map((name) => fields.find((field) => field.name === name)?.type.title ?? name)
}

/** `Symptoms, Causes and Risks` */
export function inOneLine(names: string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
