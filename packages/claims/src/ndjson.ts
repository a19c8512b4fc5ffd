import {findClaims} from './find-claims.ts'
import type {ClaimText} from './finding.ts'

/** What `npm run claims` writes for one line it reads. */
export type Answer =
  | {id: string | number; findings: {rule: string; severity: 'error' | 'warning'; match: string}[]}
  | {id: string | number | null; error: string}

/** Answers one line `{id, text, parts?, context?}` of NDJSON. A line that cannot be read is answered with what to do about it. */
export function answerLine(line: string): Answer {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    return {id: null, error: 'This line is not JSON. Write one object a line, such as {"id":"1","text":"…"}.'}
  }
  const problem = problemOf(given)
  if (problem) return {id: idOf(given), error: problem}
  const {id, ...claim} = given as ClaimText & {id: string | number}
  return {id, findings: findClaims(claim).map(({rule, severity, match}) => ({rule, severity, match}))}
}

function problemOf(given: unknown): string | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return 'This line is not an object. Write {"id":"1","text":"…"}.'
  const {text, parts, context} = given as Record<string, unknown>
  if (idOf(given) === null) return 'Give this line an "id": a text or a number.'
  if (parts !== undefined && !(Array.isArray(parts) && parts.every((part) => typeof part === 'string')))
    return '"parts" must be a list of texts.'
  if (typeof text !== 'string' && !(text === undefined && parts !== undefined))
    return 'Give this line a "text", or "parts" whose join is the text.'
  if (context !== undefined && context !== null && typeof context !== 'string') return '"context" must be a text.'
  return null
}

function idOf(given: unknown): string | number | null {
  const id = typeof given === 'object' && given !== null ? (given as {id?: unknown}).id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
