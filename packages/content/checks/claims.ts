import {type ClaimFinding, claimRules, findClaims, type Vocabulary} from '@clinic/claims'
import {isAllowed, standingOverrides} from '../objects/claim-override/claim-override.checks.ts'
import type {Check, Finding} from './finding.ts'
import {withLibraryWords} from './library-words.ts'
import {type PatientText, patientText} from './patient-text.ts'
import {type TableReading, tableReadings} from './table-readings.ts'
import {textOf} from './values.ts'
import {vocabularyOf} from './vocabulary.ts'

/** Sentences that a regulator could read as a claim, except those that a medical reviewer lets stand. */
export const claimsCheck: Check = withLibraryWords((document, context) => {
  const {dataset} = context
  const overrides = standingOverrides(document, context)
  const vocabulary = dataset && vocabularyOf(dataset.published)
  const status = document._type === 'treatment' ? textOf(document.regulatoryStatus) : ''
  const found = (text: PatientText) =>
    claimsIn(text, status, vocabulary).filter((claim) => !isAllowed(claim, overrides))
  return [
    ...patientText(document).flatMap((text) => found(text).map((claim) => asFinding(claim, text))),
    ...tableReadings(document).flatMap((reading) =>
      found(reading)
        .filter((claim) => isInBoth(claim, reading))
        .map((claim) => withoutQuote(asFinding(claim, reading))),
    ),
  ]
})

/** Neither the name nor the cell says it alone. What one of them says alone was found there. */
function isInBoth({start, end}: ClaimFinding, {cellStart}: TableReading): boolean {
  return start < cellStart && end > cellStart
}

/** The words stand in two cells: there is no one place to mark. */
function withoutQuote({quote: _, ...finding}: Finding): Finding {
  return finding
}

function asFinding({rule, severity, start, end}: ClaimFinding, {text, path}: PatientText): Finding {
  const {why, instead} = rules.get(rule) ?? {why: 'A regulator could read this as a claim.', instead: ''}
  const quoted = text.slice(start, end)
  return {
    rule,
    severity,
    path,
    message: [`“${quoted}”: ${why}`, instead && `Instead: ${instead}`].filter(Boolean).join(' '),
    quote: {text: quoted, start, end, ...(instead && {instead})},
  }
}

const rules = new Map(claimRules.map((rule) => [rule.id, rule]))

const MOST_REMEMBERED = 5000

/** What was found in each text: while somebody types, only the paragraph under the cursor is read again. */
const remembered = new Map<string, ClaimFinding[]>()
let rememberedFor: Vocabulary | undefined

function claimsIn(
  {text, parts, context, citations, showsCertainty, answer}: PatientText,
  regulatoryStatus: string,
  vocabulary: Vocabulary | undefined,
): ClaimFinding[] {
  if (vocabulary !== rememberedFor) {
    remembered.clear()
    rememberedFor = vocabulary
  }
  const key = [
    context,
    regulatoryStatus,
    showsCertainty,
    citations,
    parts?.map(({length}) => length),
    text,
    answer,
  ].join('|')
  const known = remembered.get(key)
  if (known) return known
  const found = findClaims({
    text,
    context,
    ...(parts && {parts}),
    ...(answer && {followedBy: answer}),
    ...(citations && {citations}),
    ...(showsCertainty !== undefined && {showsCertainty}),
    ...(regulatoryStatus && {regulatoryStatus}),
    ...(vocabulary && {vocabulary}),
  })
  for (const oldest of remembered.size >= MOST_REMEMBERED ? [...remembered.keys()].slice(0, MOST_REMEMBERED / 2) : [])
    remembered.delete(oldest)
  remembered.set(key, found)
  return found
}
