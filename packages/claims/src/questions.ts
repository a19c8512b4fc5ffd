import type {Sentence} from './sentences.ts'

/** What may stand before a real question: "So, can cells …", "But does it …". */
const ASKS =
  /(?:^|[,:—] ?|\b(?:so|but|and|well|ok|okay|then) )["']?(?:can|could|do|does|did|is|are|was|were|will|would|has|have|had|should|may|might|what|which|who|why|how|when|where|am|isn't|can't|doesn't|aren't)\b/
/** Shapes of a question that is only a call: its "answer" is an advertisement. */
const CALLS =
  /^["']?(?:looking for|want|wants|ready|tired|need|searching|why wait|wondering|dreaming|interested|thinking|suffering|imagine)\b/
const BARE_NO =
  /^["'(]?(?:no|nope|not (?:quite|yet|really|at all|necessarily|always|so far|today|now|exactly|for|by|in|with|as|that|to|according|even|every|all)|never|nobody|none|nothing|unfortunately,? (?:not|no)|only in a (?:very )?(?:narrow|limited|strict)|sadly,? (?:not|no)|probably not|so far,? no|neither|(?:very |too )?little\b(?! (?:downtime|risk|discomfort|effort))|not much|hardly any(?:thing|one)?|nobody knows|we do(?: not|n't) know)\b(?! (?:doubt|wonder|problem|surgery|surprise|needles?|drugs?|downtime|waiting|worries|longer|more|need|matter|question|fear|pain|joke)\b)/
const DENIES =
  /\b(?:not|cannot|never|no|none|nobody|nothing|neither|unproven|unknown|unclear|uncertain|lacks?|too (?:early|soon))\b|n't\b/
const DENIES_FAKE =
  /\b(?:not (?:only|just|merely|simply)|no (?:doubt|wonder|matter|longer|question|need|surgery|problem|more|better)|n't (?:wait|worry|miss|only|just|need|have to|settle|let)|not (?:need|have to)|without (?:a )?doubt|never (?:again|before))\b/

export function isQuestion(sentence: string): boolean {
  return /\?["')\]]*$/.test(sentence)
}

/** Whether the next sentence answers a folded question with No, so that asking it claims nothing. */
export function isAnsweredNo(question: string, next: string): boolean {
  if (CALLS.test(question) || /^["'(]?yes\b/.test(next)) return false
  if (BARE_NO.test(next)) return true
  if (!ASKS.test(question)) return false
  const opening = /^[^.!?;]*/.exec(next)?.[0] ?? ''
  const first = opening.replace(/\bbut\b.*$/, '').slice(0, 60)
  return DENIES.test(first) && !DENIES_FAKE.test(first) && !/\?$/.test(next)
}

/** The sentence behind the one at `index`, or the opening of what follows the text. */
export function sentenceAfter(
  lower: string,
  sentences: readonly Sentence[],
  index: number,
  followedBy: string,
): string {
  const next = sentences[index + 1]
  return next ? lower.slice(next.start, next.end) : followedBy
}
