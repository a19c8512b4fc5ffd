import {daysBetween, monthsBetween} from './days.ts'
import {brokenOf, type DocumentRule} from './document-rule.ts'

/** When a page was reviewed and until when that counts: ISO days, empty where nobody gave one. */
export interface ReviewDateFacts {
  today: string
  lastReview: string
  nextReview: string
  /** Whether the page is about a treatment made of cells or blood: what is known of these changes fast. */
  isRegenerative: boolean
}

export type ReviewDatePart = 'expired' | 'overdue' | 'soon' | 'interval'

/** How long a review counts, in months, and how many days before and after its end somebody is told. */
export const reviewLimits = {regenerativeMonths: 12, months: 36, soonDays: 60, lateDays: 90}

const current: ReviewDateFacts = {
  today: '2026-11-22',
  lastReview: '2026-06-01',
  nextReview: '2027-06-01',
  isRegenerative: true,
}

export const s05ReviewDate: DocumentRule<ReviewDateFacts, ReviewDatePart> = {
  id: 'S05',
  name: 'A review that still counts',
  severity: 'error',
  why: 'What is known of a treatment changes, and a page that nobody has checked for long may be wrong.',
  instead:
    'Have the page reviewed, and set the next review at most 12 months later where it is about a cell or blood product, 36 months elsewhere.',
  check: ({today, lastReview, nextReview, isRegenerative}) => {
    if (nextReview === '') return []
    const late = daysBetween(nextReview, today)
    const {regenerativeMonths, months, soonDays, lateDays} = reviewLimits
    return brokenOf({
      expired: late > lateDays,
      overdue: late > 0 && late <= lateDays,
      soon: late <= 0 && -late <= soonDays,
      interval:
        lastReview !== '' && monthsBetween(lastReview, nextReview) > (isRegenerative ? regenerativeMonths : months),
    })
  },
  hits: [
    {facts: {...current, today: '2027-08-31'}, parts: ['expired']},
    {facts: {...current, today: '2027-08-30'}, parts: ['overdue']},
    {facts: {...current, today: '2027-06-02'}, parts: ['overdue']},
    {facts: {...current, today: '2027-06-01'}, parts: ['soon']},
    {facts: {...current, today: '2027-04-02'}, parts: ['soon']},
    {facts: {...current, nextReview: '2027-06-02'}, parts: ['interval']},
    {facts: {...current, nextReview: '2029-06-02', isRegenerative: false}, parts: ['interval']},
  ],
  passes: [
    current,
    {...current, today: '2027-04-01'},
    {...current, nextReview: '2029-06-01', isRegenerative: false},
    {...current, nextReview: ''},
  ],
}
