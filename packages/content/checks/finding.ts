import type {Path} from '@sanity/types'
import type {DatasetFacts} from './dataset-facts.ts'

/** What a check found, in words for the editor. An error stops this document from being published; a warning does not. */
export interface Finding {
  rule: string
  severity: 'error' | 'warning'
  path: Path
  message: string
  /** The words it is about, where it is about words. */
  quote?: Quote
}

/** A stretch of a text: of a string field, or of the joined spans of a block. */
export interface Quote {
  text: string
  /** Offsets into that text, as `slice` counts. */
  start: number
  end: number
  /** What could stand there instead. */
  instead?: string
}

/** A document as an editor may leave it: any field can be missing or half filled in. */
export interface ContentDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

/** What a check may know beside the document itself. */
export interface CheckContext {
  /** ISO date, such as 2026-11-22. */
  today: string
  /** ISO moment, where it is known. Only the end of an embargo is a matter of hours. */
  now?: string
  /** The other documents. Without it, a check says only what it can tell from the document alone. */
  dataset?: DatasetFacts
}

/** Looks at one document and returns what is wrong with it. Pure: same document and day, same findings. */
export type Check = (document: ContentDocument, context: CheckContext) => Finding[]

export function error(rule: string, path: Path, message: string): Finding {
  return {rule, severity: 'error', path, message}
}

export function warning(rule: string, path: Path, message: string): Finding {
  return {rule, severity: 'warning', path, message}
}

/** All findings of several checks, errors first. */
export function runChecks(checks: Check[], document: ContentDocument, context: CheckContext): Finding[] {
  const findings = checks.flatMap((check) => check(document, context))
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))]
}

export function isError(finding: Finding): boolean {
  return finding.severity === 'error'
}
