import type {DatasetFacts} from './dataset-facts.ts'
import {daysBetween, monthsBetween} from './days.ts'
import {regenerativeNamed} from './evidence.ts'
import {type Check, type ContentDocument, error, type Finding, warning} from './finding.ts'
import {isNpi, isPhysician} from './identifiers.ts'
import {isEmpty, listOf, objectOf, referenceOf, textOf} from './values.ts'

/** How long a review counts, in months, and how many days before and after its end we speak of it. */
export const reviewLimits = {regenerativeMonths: 12, months: 36, soonDays: 60, lateDays: 90}

/** Who wrote and who reviewed, and whether the review still counts. */
export const reviewCheck: Check = (document, {today, dataset}) => {
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
  if (next) findings.push(...dueFindings(next, today, path('nextReview')))
  if (last && next) findings.push(...intervalFindings(document, {last, next, dataset}))
  if (dataset) {
    findings.push(...authorFindings(author, dataset, path('author')))
    findings.push(...reviewerFindings(reviewer, dataset, path('medicalReviewer')))
  }
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

function dueFindings(next: string, today: string, path: string[]): Finding[] {
  const late = daysBetween(next, today)
  if (late > reviewLimits.lateDays)
    return [
      error(
        'review-expired',
        path,
        `The review was due on ${next}, ${late} days ago. Have the page reviewed before anything else on it is published.`,
      ),
    ]
  if (late > 0)
    return [
      warning(
        'review-overdue',
        path,
        `The review was due on ${next}. The page says so to readers until it is reviewed again.`,
      ),
    ]
  return -late <= reviewLimits.soonDays
    ? [
        warning(
          'review-soon',
          path,
          `The next review is due on ${next}${late === 0 ? ', today' : `, in ${-late} days`}. Ask the reviewer for a date.`,
        ),
      ]
    : []
}

function intervalFindings(
  document: ContentDocument,
  {last, next, dataset}: {last: string; next: string; dataset: DatasetFacts | undefined},
): Finding[] {
  const isRegenerative = dataset !== undefined && regenerativeNamed(document, dataset).length > 0
  const longest = isRegenerative ? reviewLimits.regenerativeMonths : reviewLimits.months
  if (monthsBetween(last, next) <= longest) return []
  return [
    warning(
      'review-interval',
      ['review', 'nextReview'],
      isRegenerative
        ? `This page names a cell or blood product, and what is known of these changes fast. Set the next review at most ${longest} months after the last.`
        : `Set the next review at most ${longest} months after the last.`,
    ),
  ]
}

function authorFindings(id: string, dataset: DatasetFacts, path: string[]): Finding[] {
  const author = id ? dataset.published.get(id) : undefined
  return author && !listOf(author.roles).includes('author')
    ? [
        warning(
          'author-role',
          path,
          `${textOf(author.name)} is not marked as somebody who writes pages. Tick that on the person’s own page, or choose another author.`,
        ),
      ]
    : []
}

/** The document of a reviewer must show why a reader can trust the name. A person who is not public is found by `referencesCheck`. */
function reviewerFindings(id: string, dataset: DatasetFacts, path: string[]): Finding[] {
  const reviewer = id ? dataset.published.get(id) : undefined
  if (!reviewer) return []
  const name = textOf(reviewer.name)
  const findings: Finding[] = []
  const letters = listOf(reviewer.credentials).map((item) => textOf(objectOf(item).abbreviation))
  if (name === '')
    findings.push(error('reviewer-name', path, 'The reviewer has no name yet. Write it on the person’s own page.'))
  if (!listOf(reviewer.roles).includes('medicalReviewer'))
    findings.push(
      error(
        'reviewer-role',
        path,
        `${name || 'This person'} is not marked as a medical reviewer. Tick that on the person’s own page, or choose another reviewer.`,
      ),
    )
  if (!letters.some(Boolean))
    findings.push(
      error(
        'reviewer-credential',
        path,
        `${name || 'The reviewer'} has no credential, for example MD. Add it on the person’s own page: readers see it beside the name.`,
      ),
    )
  if (letters.some(isPhysician) && !isNpi(textOf(reviewer.npi)))
    findings.push(
      error(
        'reviewer-npi',
        path,
        `${name || 'The reviewer'} needs an NPI number with a right check digit. Copy it from the NPI registry to the person’s own page.`,
      ),
    )
  return findings
}
