import {documentRules, reviewLimits} from '@clinic/claims'
import type {DatasetFacts} from './dataset-facts.ts'
import {daysBetween} from './days.ts'
import {findingsOf} from './document-rules.ts'
import {type Check, type ContentDocument, error, type Finding, warning} from './finding.ts'
import {regenerativeNamed} from './regenerative-page.ts'
import {isEmpty, listOf, objectOf, referenceOf, textOf} from './values.ts'

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
  findings.push(...reviewerFindings({author, reviewer}, path('medicalReviewer')))
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
  findings.push(...dateFindings(document, {last, next, today, dataset}))
  if (dataset) {
    findings.push(...authorFindings(author, dataset, path('author')))
    findings.push(...personFindings(reviewer, dataset, path('medicalReviewer')))
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

function dateFindings(
  document: ContentDocument,
  {last, next, today, dataset}: {last: string; next: string; today: string; dataset: DatasetFacts | undefined},
): Finding[] {
  const path = ['review', 'nextReview']
  const isRegenerative = dataset !== undefined && regenerativeNamed(document, dataset).length > 0
  const late = daysBetween(next, today)
  const longest = isRegenerative ? reviewLimits.regenerativeMonths : reviewLimits.months
  return findingsOf(documentRules.S05.check({today, lastReview: last, nextReview: next, isRegenerative}), {
    expired: () =>
      error(
        'review-expired',
        path,
        `The review was due on ${next}, ${late} days ago. Have the page reviewed before anything else on it is published.`,
      ),
    overdue: () =>
      warning(
        'review-overdue',
        path,
        `The review was due on ${next}. The page says so to readers until it is reviewed again.`,
      ),
    soon: () =>
      warning(
        'review-soon',
        path,
        `The next review is due on ${next}${late === 0 ? ', today' : `, in ${-late} days`}. Ask the reviewer for a date.`,
      ),
    interval: () =>
      warning(
        'review-interval',
        path,
        isRegenerative
          ? `This page names a cell or blood product, and what is known of these changes fast. Set the next review at most ${longest} months after the last.`
          : `Set the next review at most ${longest} months after the last.`,
      ),
  })
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
function personFindings(id: string, dataset: DatasetFacts, path: string[]): Finding[] {
  const found = id ? dataset.published.get(id) : undefined
  // Whether it is the author is told above, where the dataset is not needed.
  return found ? reviewerFindings({author: '', reviewer: id, person: reviewerPerson(found)}, path) : []
}

/** What the document of a person says of somebody who reviews. */
export function reviewerPerson({name, roles, credentials, npi}: ContentDocument) {
  return {
    name: textOf(name),
    isMedicalReviewer: listOf(roles).includes('medicalReviewer'),
    credentials: listOf(credentials).map((item) => textOf(objectOf(item).abbreviation)),
    npi: textOf(npi),
  }
}

function reviewerFindings(facts: Parameters<typeof documentRules.S04.check>[0], path: string[]): Finding[] {
  const name = facts.person?.name
  const npi = () =>
    error(
      'reviewer-npi',
      path,
      `${name || 'The reviewer'} needs an NPI number with a right check digit. Copy it from the NPI registry to the person’s own page.`,
    )
  return findingsOf(documentRules.S04.check(facts), {
    missing: () => error('reviewer-missing', path, 'Choose the clinician who checked this page.'),
    'same-person': () =>
      error('reviewer-is-author', path, 'Author and reviewer are the same person. Ask another clinician to review.'),
    name: () => error('reviewer-name', path, 'The reviewer has no name yet. Write it on the person’s own page.'),
    role: () =>
      error(
        'reviewer-role',
        path,
        `${name || 'This person'} is not marked as a medical reviewer. Tick that on the person’s own page, or choose another reviewer.`,
      ),
    credential: () =>
      error(
        'reviewer-credential',
        path,
        `${name || 'The reviewer'} has no credential, for example MD. Add it on the person’s own page: readers see it beside the name.`,
      ),
    'npi-missing': npi,
    'npi-wrong': npi,
  })
}
