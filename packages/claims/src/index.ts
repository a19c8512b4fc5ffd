import type {RuleText} from './rule.ts'
import {phraseRules} from './rules/index.ts'

export {findClaims} from './find-claims.ts'
export type {ClaimFinding, ClaimText, Severity, Vocabulary} from './finding.ts'

export {type Answer, answerLine} from './ndjson.ts'
export type {RuleText} from './rule.ts'

/** The phrase rules, in the order of their ids. */
export const claimRules: readonly RuleText[] = phraseRules
