import type {ClaimFinding} from '@clinic/claims'
import {daysBetween} from '../../checks/days.ts'
import {
  type Check,
  type CheckContext,
  type ContentDocument,
  error,
  type Finding,
  warning,
} from '../../checks/finding.ts'
import {patientText} from '../../checks/patient-text.ts'
import {titleOf} from '../../checks/references.ts'
import {tableReadings} from '../../checks/table-readings.ts'
import {isEmpty, keyStep, listOf, objectOf, referenceOf, textOf} from '../../checks/values.ts'

const LONGEST_DAYS = 366

/** What a reviewer let stand: complete, by somebody other than the author, and lapsed when its time or its sentence is gone. */
export const claimOverrideCheck: Check = (document, context) =>
  listOf(document.claimOverrides).flatMap((item, index) =>
    findingsOf(objectOf(item), document, context).map((finding) => ({
      ...finding,
      path: ['claimOverrides', keyStep(item, index), ...finding.path],
    })),
  )

/** A sentence that a rule objects to and that stands all the same. */
export interface StandingOverride {
  ruleId: string
  sentence: string
}

/** What a medical reviewer allows on this page today: whatever is wrong with an override, it allows nothing. */
export function standingOverrides(document: ContentDocument, context: CheckContext): StandingOverride[] {
  return listOf(document.claimOverrides)
    .map(objectOf)
    .filter((override) => findingsOf(override, document, context).length === 0)
    .map(({ruleId, matchedText}) => ({ruleId: textOf(ruleId), sentence: oneLine(textOf(matchedText))}))
}

export function isAllowed({rule, sentence}: ClaimFinding, overrides: StandingOverride[]): boolean {
  return overrides.some((override) => override.ruleId === rule && override.sentence === oneLine(sentence.text))
}

const needed = ['ruleId', 'matchedText', 'reason', 'reviewer', 'date', 'expires']

function findingsOf(
  override: Record<string, unknown>,
  document: ContentDocument,
  {today, dataset}: CheckContext,
): Finding[] {
  const author = referenceOf(objectOf(document.review).author)
  const missing = needed.filter((field) => isEmpty(override[field]))
  if (missing.length > 0)
    return missing.map((field) =>
      error(
        'override-incomplete',
        [field],
        'Fill in every field, or delete this: a claim is allowed wholly or not at all.',
      ),
    )
  const findings: Finding[] = []
  const [date, expires] = [textOf(override.date), textOf(override.expires)]
  if (author && referenceOf(override.reviewer) === author)
    findings.push(
      error('override-by-author', ['reviewer'], 'The author cannot allow this. Ask another medical reviewer.'),
    )
  const reviewer = dataset?.published.get(referenceOf(override.reviewer))
  if (dataset && !listOf(reviewer?.roles).includes('medicalReviewer'))
    findings.push(
      error(
        'override-reviewer',
        ['reviewer'],
        `${reviewer ? titleOf(reviewer) : 'Whoever is named here'} is no medical reviewer. Ask somebody who is.`,
      ),
    )
  if (date > today)
    findings.push(
      error('override-early', ['date'], 'This day lies in the future. Give the day on which it was allowed.'),
    )
  if (!(daysBetween(date, expires) <= LONGEST_DAYS))
    findings.push(error('override-long', ['expires'], 'Nobody can allow a claim for more than 12 months.'))
  if (expires < today)
    findings.push(
      warning(
        'override-lapsed',
        ['expires'],
        `This lapsed on ${expires}. Have it reviewed again, or change the sentence.`,
      ),
    )
  const sentence = oneLine(textOf(override.matchedText))
  if (![...patientText(document), ...tableReadings(document)].some(({text}) => oneLine(text).includes(sentence)))
    findings.push(
      warning(
        'override-changed',
        ['matchedText'],
        'This sentence no longer stands on the page, so it is not allowed any more. Delete this, or have the new sentence reviewed.',
      ),
    )
  return findings
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
