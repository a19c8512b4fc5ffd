import {type Check, error, type Finding, warning} from './finding.ts'
import {isEmpty, objectOf, referenceOf, textOf} from './values.ts'

/** Who wrote and who reviewed, and whether the review still counts. */
export const reviewCheck: Check = (document, {today}) => {
  const review = objectOf(document.review)
  const author = referenceOf(review.author)
  const reviewer = referenceOf(review.medicalReviewer)
  const last = textOf(review.lastReviewed)
  const next = textOf(review.nextReview)
  const findings: Finding[] = []
  const path = (field: string) => ['review', field]

  if (!author)
    findings.push(error('author-missing', path('author'), 'Choose who wrote this page. Readers see the name.'))
  if (!reviewer)
    findings.push(error('reviewer-missing', path('medicalReviewer'), 'Choose the clinician who checked this page.'))
  if (author && author === reviewer)
    findings.push(
      error(
        'reviewer-is-author',
        path('medicalReviewer'),
        'Author and reviewer are the same person. Ask another clinician to review.',
      ),
    )
  if (!last)
    findings.push(error('review-date-missing', path('lastReviewed'), 'Give the day of the last medical review.'))
  if (last && last > today)
    findings.push(
      error(
        'review-in-future',
        path('lastReviewed'),
        'The last review lies in the future. Give the day it took place.',
      ),
    )
  if (!next) findings.push(error('next-review-missing', path('nextReview'), 'Give the day the next review is due.'))
  if (last && next && next <= last)
    findings.push(error('review-order', path('nextReview'), 'The next review must be later than the last one.'))
  if (next && next < today)
    findings.push(
      warning(
        'review-overdue',
        path('nextReview'),
        `The review was due on ${next}. The page says so to readers until it is reviewed again.`,
      ),
    )
  if (isEmpty(review.conflictsOfInterest))
    findings.push(
      warning(
        'conflicts-missing',
        path('conflictsOfInterest'),
        'Say whether the clinic sells what the page describes. If not, write "None".',
      ),
    )
  return findings
}
