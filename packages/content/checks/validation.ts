import type {DocumentRule, Path, ValidationContext, ValidationError} from '@sanity/types'
import {type Check, type ContentDocument, isError, runChecks} from './finding.ts'

/**
 * Runs our checks as the validation of a document type, so that the Studio says while typing
 * what `npm run content:check` says over the whole dataset.
 */
export function documentValidation(checks: Check[]) {
  return (rule: DocumentRule) => [
    rule.custom((document, context) => report(checks, document, context, true)).error(),
    rule.custom((document, context) => report(checks, document, context, false)).warning(),
  ]
}

function report(
  checks: Check[],
  document: unknown,
  {type}: ValidationContext,
  errors: boolean,
): true | ValidationError[] {
  if (!isContentDocument(document)) return true
  const findings = runChecks(checks, document, {today: new Date().toISOString().slice(0, 10)})
  const wanted = findings.filter((finding) => isError(finding) === errors)
  if (wanted.length === 0) return true
  return inFormOrder(wanted, type?.jsonType === 'object' ? type.fields : []).map(({message, path}) => ({message, path}))
}

/** The findings from the top of the form to its end; what is about the whole document comes first. */
export function inFormOrder<Item extends {path: Path}>(findings: Item[], fields: {name: string}[]): Item[] {
  const placeOf = ({path}: Item) => fields.findIndex(({name}) => name === path[0])
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function isContentDocument(value: unknown): value is ContentDocument {
  return typeof value === 'object' && value !== null && '_type' in value
}
