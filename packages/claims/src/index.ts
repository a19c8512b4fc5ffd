import type {RuleText} from './rule.ts'
import {phraseRules} from './rules/index.ts'

export {daysBetween, monthsBetween} from './document-rules/days.ts'
export type {DocumentRule, DocumentRuleId, DocumentRuleText} from './document-rules/document-rule.ts'
export {documentRules} from './document-rules/index.ts'
export {isNpi, isPhysician} from './document-rules/npi.ts'
export {namesNoTreatment} from './document-rules/s02-regenerative-page.ts'
export {invitationIn} from './document-rules/s03-emergency.ts'
export {reviewLimits} from './document-rules/s05-review-date.ts'
export {guidelineYears} from './document-rules/s06-source.ts'
export {readingLimits} from './document-rules/s09-reading.ts'
export {testimonialIn} from './document-rules/typed-testimonial.ts'

export {findClaims} from './find-claims.ts'
export type {ClaimFinding, ClaimText, Severity, Vocabulary} from './finding.ts'

export {type Answer, answerLine} from './ndjson.ts'
export type {RuleText} from './rule.ts'

/** The phrase rules, in the order of their ids. */
export const claimRules: readonly RuleText[] = phraseRules
