import type {DocumentRule, ValidationError} from '@sanity/types'
import {type Check, type ContentDocument, isError, runChecks} from './finding.ts'

/**
 * Runs our checks as the validation of a document type, so that the Studio says while typing
 * what `npm run content:check` says over the whole dataset.
 */
export function documentValidation(checks: Check[]) {
  return (rule: DocumentRule) => [
    rule.custom((document) => report(checks, document, true)).error(),
    rule.custom((document) => report(checks, document, false)).warning(),
  ]
}

function report(checks: Check[], document: unknown, errors: boolean): true | ValidationError[] {
  if (!isContentDocument(document)) return true
  const findings = runChecks(checks, document, {today: new Date().toISOString().slice(0, 10)})
  const wanted = findings.filter((finding) => isError(finding) === errors)
  return wanted.length === 0 || wanted.map(({message, path}) => ({message, path}))
}

function isContentDocument(value: unknown): value is ContentDocument {
  return typeof value === 'object' && value !== null && '_type' in value
}
