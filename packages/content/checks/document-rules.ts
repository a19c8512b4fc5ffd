import type {Finding} from './finding.ts'

/**
 * The findings of a document rule of `@clinic/claims`: it decides what is broken, and this says it in the words of one page.
 * Every part has an entry, so that a new part of a rule cannot be forgotten; null where another check says it already.
 */
export function findingsOf<Part extends string>(
  broken: readonly Part[],
  findings: Record<Part, (() => Finding | Finding[]) | null>,
): Finding[] {
  return broken.flatMap((part) => findings[part]?.() ?? [])
}
