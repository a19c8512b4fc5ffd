import type {ClaimFinding, ClaimText} from './finding.ts'
import type {RuleText} from './rule.ts'

export type {ClaimFinding, ClaimText, Severity, Vocabulary} from './finding.ts'
export type {RuleText} from './rule.ts'

/** The phrase rules, in the order of their ids. */
export const claimRules: readonly RuleText[] = []

/** Everything in a text that a regulator could read as a claim, in the order of the text. Pure. */
export function findClaims(_text: ClaimText): ClaimFinding[] {
  return []
}
