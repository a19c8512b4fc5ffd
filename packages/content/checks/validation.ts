import type {DocumentRule, Path, ValidationContext, ValidationError} from '@sanity/types'
import {findingsFor} from './check-document.ts'
import {isoToday} from './days.ts'
import {type ContentDocument, type Finding, isError} from './finding.ts'
import {knownDataset} from './known-dataset.ts'

/**
 * Runs our checks as the validation of a document type, so that the Studio says beside each field what its panel says
 * and what `npm run content:check` says over the whole dataset.
 */
export function documentValidation() {
  return (rule: DocumentRule) => [
    rule.custom((document, context) => report(document, context, isError)).error(),
    rule.custom((document, context) => report(document, context, (finding) => !isError(finding))).warning(),
  ]
}

function report(
  document: unknown,
  {type}: ValidationContext,
  isWanted: (finding: Finding) => boolean,
): true | ValidationError[] {
  if (!isContentDocument(document)) return true
  const dataset = knownDataset()
  const now = new Date()
  const wanted = findingsFor(document, {
    today: isoToday(now),
    now: now.toISOString(),
    ...(dataset && {dataset}),
  }).filter(isWanted)
  if (wanted.length === 0) return true
  return inFormOrder(wanted, type?.jsonType === 'object' ? type.fields : []).map(({message, path}) => {
    said.add(message)
    return {message, path}
  })
}

const said = new Set<string>()

/**
 * Whether a mark beside a field came from our checks. The Studio validates a document when it changes, and not when what it
 * rests on does, such as the description of its picture: whoever has asked the checks anew knows better.
 */
export function isSaidByChecks(message: string): boolean {
  return said.has(message)
}

/** The findings from the top of the form to its end; what is about the whole document comes first. */
export function inFormOrder<Item extends {path: Path}>(findings: Item[], fields: {name: string}[]): Item[] {
  const placeOf = ({path}: Item) => fields.findIndex(({name}) => name === path[0])
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function isContentDocument(value: unknown): value is ContentDocument {
  return typeof value === 'object' && value !== null && '_type' in value
}
