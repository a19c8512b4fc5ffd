import {fold} from '../fold.ts'
import {hearsayIn} from '../hearsay.ts'
import {phrase, upTo} from '../pattern.ts'
import {isQuestion} from '../questions.ts'
import {sentencesOf} from '../sentences.ts'

/**
 * Where a text lets a patient praise a treatment: by what is said ("I can walk again thanks to Dr. Lee") or by who is said to have
 * said it ("— Maria, 54"). `next` is the paragraph that follows, which may be the signature. Offsets are into the text as it was given.
 */
export function testimonialIn(text: string, next = ''): {start: number; end: number} | null {
  const {cased, lower, starts, ends} = fold(text)
  const found = signedIn(cased, fold(next).cased) ?? praiseIn(cased, lower)
  if (!found) return null
  return {start: starts[found.start] as number, end: ends[found.end - 1] as number}
}

interface Range {
  start: number
  end: number
}

const NAME = String.raw`(?:(?:Mr|Mrs|Ms)\.? )?[A-Z][a-z]+(?:[- ](?:[A-Z]\.?(?![A-Za-z])|[A-Z][a-z]+)){0,2}`
const SIGNED_WITH_AGE = new RegExp(
  String.raw`(?:— ?|["'] ?[-(]? ?)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?:${NAME}|[A-Z]\.(?: ?[A-Z]\.)?),? \(?(?:age |aged )?\d{2}(?= years old|["'),.;!]|$| from )`,
)
const SIGNED_BY_PATIENT = new RegExp(
  String.raw`— ?(?:${NAME}, (?:an? |our )?(?:[a-z-]+ ){0,3}|(?:an? )?(?:verified|actual|real|former|happy|grateful|satisfied|recent|anonymous|[a-z]+ cell|prp) )patient\b`,
  'i',
)
/** The end of a text, or a paragraph of its own: "— John D.", "— Maria, San Diego". */
const SIGNATURE = new RegExp(
  String.raw`(?:^|[.!"'] ?)[—-] ?${NAME}(?:,? [A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+)?)?\.?["']?$`,
)
const SAYS_PATIENT = new RegExp(
  String.raw`["'],? (?:says|said|reports|reported|shares|shared|recalls|recalled|told us|tells us) (?:our |a |one (?:of our )?|former )?(?:(?:happy |grateful |[a-z]+ )?patients?\b|${NAME}, (?:age |aged )?\d{2}\b)`,
)

/** Who signs as somebody who knows the field, or a body that publishes. */
const NOT_A_PATIENT =
  /\b(?:dr|drs|prof|professor|md|do|phd|rn|pt|dpt|mph|mbbs|frcs|et al|and others|colleagues|researchers?|authors?|investigators?|scientists?|editors?|surgeons?|physicians?|university|institute|college|society|academy|journal|department|hospital|committee|agency|fda|ftc|nih|who|cdc|nice|cochrane)\b/i
const FIRST_PERSON = /\b(?:i|i'm|i've|my|me)\b/i

function signedIn(cased: string, next: string): Range | null {
  for (const pattern of [SIGNED_WITH_AGE, SIGNED_BY_PATIENT, SAYS_PATIENT]) {
    const match = pattern.exec(cased)
    if (match && !NOT_A_PATIENT.test(match[0])) return {start: match.index, end: match.index + match[0].length}
  }
  const own = SIGNATURE.exec(cased.trimEnd())
  const said = own ? cased.slice(0, own.index) : cased
  const signature = own?.[0] ?? (next.length < 80 ? (SIGNATURE.exec(next.trim())?.[0] ?? '') : '')
  if (signature === '' || NOT_A_PATIENT.test(signature) || !FIRST_PERSON.test(said)) return null
  return asks(said) ? null : {start: 0, end: cased.trimEnd().length}
}

const DOCTOR = String.raw`(?:dr\.? |doctor )[a-z]+`
const CARE = String.raw`(?:${DOCTOR}|(?:the |this |your |their |our |my |that )?(?:[a-z-]+ ){0,2}(?:clinic|team|staff|doctors?|treatments?|therap(?:y|ies)|injections?|infusions?|procedures?|shots?|stem cells?|cells|prp|exosomes?|protocol|operation|surgery|visits?))`
const BETTER = String.raw`(?:pain[- ]free|free of pain|without (?:any )?pain|no (?:more )?pain|again|gone|(?:so |much |a lot |far |really )?better|improved|no longer|relief|relieved|back to|new (?:man|woman|person|life)|like new|normal life|(?:walk|run|golf|sleep|play|dance|ski|hike|garden|work)(?:ing|s|ed)? (?:again|through|without|with my))`
const BODY = String.raw`(?:pains?|back|neck|knees?|hips?|shoulders?|legs?|feet|foot|hands?|symptoms?|numbness|tingling|stiffness|ache|aches|sciatica|stenosis|arthritis|disc|spine|mobility|life)`
const FAMILY = String.raw`(?:husband|wife|mother|mom|mum|father|dad|son|daughter|sister|brother|partner|grandmother|grandfather)`

/** What somebody says who got better. A "not" takes it away. */
const outcomes: readonly RegExp[] = [
  phrase`\bi(?:'m| (?:can|could|am able to|was able to|have been able to|got to|am now able to|am)|'ve been able to) (?:now |finally |even |actually |once )*${upTo(7)}(?:again|pain[- ]free|without (?:any |a |my |the )?(?:pain|cane|walker|limp|wheelchair|painkillers?|medications?|help))\b`,
  phrase`\bi can (?:now|finally) [a-z]+\b(?! (?:only|just|barely))`,
  phrase`\b(?:now|today|these days),? (?:i|i'm) (?:(?:can|am able to|am) )?(?:walk|run|play|sleep|danc|golf|ski|hik|garden|work out|climb|rid|swim|travel|enjoy)(?:e|ing|ning)?\b(?! (?:only|just|barely))`,
  phrase`\bi(?:'m| am|'ve been| have been| feel| felt| was| became) ${upTo(3)}(?:pain[- ]free|free of pain|a new (?:man|woman|person)|living proof|like (?:new|a new (?:man|woman|person))|(?:[a-z0-9]+ )?years younger|reborn)\b`,
  phrase`\bmy (?:[a-z]+ ){0,3}${BODY} (?:is|are|was|were|has|have|had)?(?:'s)? ?(?:been |now |all |completely |totally |almost |finally |just |simply )*(?:gone|disappeared|vanished|went away|gone away|like new|healed|cured|pain[- ]free|fixed)\b`,
  phrase`\bmy (?:[a-z]+ ){0,3}${BODY} (?:is|are|was|has|have|feels?|felt|got|went) ${upTo(5)}(?:better|improved|less|down|stronger|stopped)\b,? ?${upTo(6)}(?:since|after|thanks to|because of|following) (?:my |your |the |this |that )?(?:[a-z]+ ){0,3}${CARE}`,
  phrase`\b(?:since|after|following) (?:just )?(?:i had|i got|i received|my|your|one|two|three|the|a|this|these) (?:[a-z]+ ){0,3}${CARE},? ${upTo(6)}(?:i|i'm|i've|my|me)\b ?${upTo(8)}${BETTER}\b`,
  phrase`\b(?:i|i've|i'm|my)\b ${upTo(10)}${BETTER} ?${upTo(3)}\b(?:since|after|following) (?:just )?(?:my|your|one|two|three|this|these|i had|i got|i received) ?(?:[a-z]+ ){0,3}${CARE}`,
  phrase`\bi (?:had|got|received|underwent|tried|did|chose) ${upTo(9)}(?:stem cells?|cells|prp|injections?|infusions?|treatments?|therapy|exosomes?|procedure)\b ?${upTo(6)},? ?(?:and|so|then)?,? ?(?:now|today|[a-z]+ (?:weeks?|months?|days?) later),? (?:i|i'm|my)\b`,
  phrase`\bi (?:got|have|'ve got|have got) my (?:old )?(?:life|mobility|independence|freedom) back\b`,
  phrase`\bi (?:avoided|cancelled|canceled|dodged|skipped|escaped) (?:my |the |a )?(?:[a-z]+ ){0,2}(?:surgery|operation|replacement|fusion)\b`,
  phrase`\b(?:${DOCTOR}|(?:this|the|your) (?:[a-z-]+ ){0,2}(?:clinic|team|staff|treatments?|therapy|injections?|infusions?|procedure|cells)|stem cells?|prp|exosomes?) (?:and (?:[a-z]+ ){1,3})?(?:has |have |really |completely |finally |truly )*(?:cured|fixed|healed|saved|helped|changed|relieved|took away|eliminated|transformed|restored) (?:me|my)\b`,
  phrase`\b(?:they|he|she|it|which|that) (?:has |have |really |completely |finally |truly |literally )*(?:cured|fixed|healed|saved|transformed) (?:me|my (?:[a-z]+ ){0,2}${BODY})\b`,
  phrase`\b(?:changed|saved) my life\b`,
  phrase`\bmy (?:[a-z]+ ){0,3}${BODY} (?:is|are|feels?|felt) (?:even )?better than (?:ever|before|it has in|in years)\b`,
  phrase`\bi went from (?:a |my |using |needing )*(?:wheelchair|cane|walker|bed|crutches|limping|constant pain) to\b`,
  phrase`\b(?:worked|did wonders) for me\b`,
  phrase`\bi(?:'d| would) do (?:it|this) (?:all )?(?:over )?again\b`,
  phrase`\bi owe (?:my|it|this|everything)\b ?${upTo(4)}to ${CARE}`,
  phrase`\b(?:gave|given|gives|giving) me (?:back )?(?:my|a new|a second) (?:[a-z]+ )?(?:life|back|knees?|hips?|chance|lease|mobility|independence)\b`,
  phrase`\bmy ${FAMILY} (?:had|got|received|was treated|underwent|went to) ${upTo(10)}(?:stem cells?|cells|prp|injections?|infusions?|treatments?|therapy|clinic)\b ?${upTo(8)}${BETTER}\b`,
]

/** Praise that holds its own "no" or "cannot". */
const praise: readonly RegExp[] = [
  phrase`\bthanks to (?:${CARE}|you all)\b[^.;]{0,60}\b(?:i|i'm|i've|my|me)\b`,
  phrase`\b(?:i|i'm|i've|my|me)\b[^.;]{0,60} thanks to (?:${CARE}|you all)\b`,
  phrase`\bi no longer (?:need|use|take|suffer|limp|rely|depend|live|wake|have (?:any |back |knee |neck |leg |hip |constant |that )*pain)\b`,
  phrase`\bi (?:threw|put|tossed|have thrown|have put) (?:away|out) my (?:cane|walker|crutch(?:es)?|wheelchair|brace|pills?|painkillers?)\b`,
  phrase`\bi(?:'ve| have)? never felt (?:so (?:good|well)|better)\b`,
  phrase`\bi (?:would |will |'d |can |cannot |can't |can not |could not |couldn't |highly |strongly |definitely |fully |wholeheartedly |truly )*recommend (?:${DOCTOR}|(?:this|the|your) (?:whole |entire |[a-z]+ )?(?:clinic|team|staff|office|doctors?)|(?:[a-z]+ ){1,4}to (?:anyone|everyone|everybody|anybody|all my friends|my friends))\b`,
  phrase`\bi(?:'m| am) (?:so |very |truly |forever |eternally |deeply |just )*(?:grateful|thankful) (?:to|for|that) ${upTo(4)}(?:${DOCTOR}|clinic|team|staff|treatments?|injections?|therapy|stem cells?|cells|prp|procedure)\b`,
  phrase`\bhow (?:grateful|thankful) i am (?:to|for)\b`,
  phrase`\bthank you,? (?:so much,? )?(?:${DOCTOR}|to (?:${DOCTOR}|(?:the|this|your) (?:whole |entire |[a-z]+ )?(?:clinic|team|staff)))\b`,
]

const NEGATED = /\b(?:not|cannot|never|hardly|barely|scarcely)\b|n't\b/
/** Words before a sentence of this kind that make it a wish, a case that is thought of, or a form that somebody signs. */
const NOT_TOLD =
  /\b(?:if|whether|until|unless|hopes?|hoping|want|wish|goals?|aims?|imagine|wonder|how|when|i (?:understand|agree|consent|acknowledge)(?: that)?)\b[^.;:—]{0,25}$/
/** Somebody who knows the field speaks, or somebody who took part in a study is quoted. */
const EXPERT_SAYS =
  /\b(?:said|says|wrote|writes|explains?|explained|notes?|noted|according to) (?:the |lead |senior |study |one |our |a )*(?:dr\b\.?|professor|prof\b\.?|researchers?|authors?|scientists?|investigators?|surgeons?|physicians?|doctors?)(?!\.? ?[a-z]*'s (?:[a-z]+ )?patient)|\b(?:dr\.? [a-z]+|professor [a-z]+|researchers?|authors?|scientists?|investigators?|surgeons?) (?:[a-z]+ ){0,2}(?:said|says|wrote|writes|explains?|explained|notes?|noted)\b|\b(?:participants?|interviewees?|respondents?)\b|\bin (?:the|this|one|a) (?:study|trial|survey|interview)s?\b|\bi (?:have )?(?:seen|treated|tell|told|see|treat|ask) (?:[a-z]+ ){0,3}(?:patients|people)\b|\bmy patients?\b/

function praiseIn(cased: string, lower: string): Range | null {
  if (!FIRST_PERSON.test(lower) && !lower.includes('thank you')) return null
  if (lower.trimEnd().endsWith('?')) return null
  for (const sentence of sentencesOf(cased)) {
    const words = lower.slice(sentence.start, sentence.end)
    if (isQuestion(words) || EXPERT_SAYS.test(words)) continue
    const isHearsay = hearsayIn(words)
    const matches = [
      ...outcomes.flatMap((pattern) => [...words.matchAll(pattern)]).filter(({0: match}) => !NEGATED.test(match)),
      ...praise.flatMap((pattern) => [...words.matchAll(pattern)]),
    ]
    const told = matches.find(
      ({0: match, index}) =>
        !NOT_TOLD.test(words.slice(0, index)) &&
        !/\b(?:not|never)$/.test(words.slice(0, index).trimEnd()) &&
        !isHearsay(index, index + match.length),
    )
    if (told) return {start: sentence.start, end: sentence.end}
  }
  return null
}

function asks(said: string): boolean {
  return /\?["']?$/.test(said.trim())
}
