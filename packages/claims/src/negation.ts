import {clauseAround} from './sentences.ts'

export type Negation = 'none' | 'distant' | 'near'

/** As far as "not" reaches with certainty. Behind that, an error becomes a warning. */
const REACH = 60

/**
 * Whether the words at `start`–`end` of a folded sentence are denied: by a negator before them in their clause, inside them, or by
 * "is not …" behind them. A negator that belongs to something else ("could not walk, now pain-free") or only looks like one ("not only") does
 * not count.
 */
export function negationOf(sentence: string, start: number, end: number): Negation {
  const clause = clauseAround(sentence, start, end)
  if (isDeniedInside(sentence, start, end) || isDeniedBehind(sentence.slice(end, clause.end))) return 'near'
  const before = sentence.slice(clause.start, start)
  const after = sentence.slice(start, clause.end)
  for (const negator of negatorsIn(before).reverse()) {
    if (isFake(before, negator, after) || belongsElsewhere(before, negator, sentence.slice(start, end))) continue
    return before.length - negator.end <= REACH ? 'near' : 'distant'
  }
  return 'none'
}

/** `verb`: denies what follows ("does not"). `noun`: denies the things it names ("no surgery"). `whole`: denies all it introduces. */
type Kind = 'verb' | 'noun' | 'whole'

interface Negator {
  kind: Kind
  word: string
  start: number
  end: number
}

const NEGATORS: readonly [Kind, RegExp][] = [
  [
    'verb',
    /\b(?:not|never|cannot|neither|nor|hardly|rarely|seldom|scarcely|unable to|unlikely to|(?:fail|fails|failed|failing) to|(?:yet|remains?) to be|has yet to|have yet to|refus(?:e|es|ed|ing) to|too (?:early|soon) to|far from)\b|\b[a-z]+n't\b|\b(?:dont|doesnt|didnt|cant|wont|isnt|arent|wasnt|hasnt|havent|shouldnt|couldnt|wouldnt)\b/g,
  ],
  [
    'noun',
    /\b(?:no|without|lacks?|lacked|lacking|absence of|rather than|instead of|nobody|no one|no-one|none|nothing|little (?:evidence|proof|data)|few(?:er)? (?:studies|trials|treatments|therapies|injections|people|patients|products|clinics|things|insurers|plans|doctors))\b/g,
  ],
  [
    'whole',
    /\b(?:unproven|untested|false|falsely|untrue|myths?|misleading(?:ly)?|unclear|unknown|uncertain|doubtful|unsupported|unlikely|impossible|unrealistic|so-called|whether|if .{1,24} (?:really|actually))\b/g,
  ],
]

function negatorsIn(text: string): Negator[] {
  return NEGATORS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({0: word, index}) => ({kind, word, start: index, end: index + word.length})),
  ).sort((one, other) => one.start - other.start)
}

const FAKE_BEFORE = /\b(?:why|whether or|if|whether you like it or|or)$/
const FAKE_NOT =
  /^ (?:only|just|merely|simply|solely|to mention|surprising(?:ly)?|a moment|alone in|long|far behind|mask(?:ing)? )\b(?!.{0,3} (?:as|yet) )/
const FAKE_NO =
  /^ (?:doubt|wonder|matter|longer|question|other|better|need|more|surprise|time|secret|ordinary|joke|faster|safer|easier|greater|stronger|problem|worries|waiting)\b|^ [a-z-]+(?: or [a-z-]+)? (?:needed|required|necessary|involved)\b/
const FAKE_NEVER =
  /^ (?:again|before|fails?|failed|disappoints?|been (?:easier|better|faster|safer|more)|too (?:late|old|early)|stop|settle|worry|suffer|live)\b/
const FAKE_CANNOT = /^ (?:go wrong|wait (?:to|for|until)|beat|believe|afford to|ignore|deny)\b/
const FAKE_DONT =
  /^ (?:wait|worry|miss|hesitate|suffer|settle|let|delay|lose|live|put up|take (?:our|my) word|give up|just|only|forget|need|have to|require|give|spend|waste|accept)\b/
const FAKE_COULDNT =
  /^ (?:be|have been|ask for) (?:any )?(?:happier|better|more|easier|anything|a better|simpler|clearer)\b/
const FAKE_WITHOUT = /^ (?:an? |any |the shadow of an? )?(?:doubt|questions?|fail|delay|hesitation|exception)\b/
const FAKE_NOTHING =
  /^ (?:short of|less than|but|else|beats|compares|comes close|(?:works|heals|helps|relieves|repairs|feels|treats|restores|fixes|cures) (?:like|better|faster|as well))\b/
const ENOUGH = /^ (?:recommend|thank|praise|say|speak|stress|emphasi[sz]e|overstate)\b/

function isFake(before: string, {word, start, end}: Negator, after: string): boolean {
  const rest = before.slice(end) + after
  if (word === 'not' && FAKE_BEFORE.test(before.slice(0, start).trimEnd())) return true
  if (word === 'not' && / (?:does|do|did|is|are|was|were|will|can|could|would) $/.test(` ${before.slice(0, start)}`)) {
    if (FAKE_NOT.test(rest) || FAKE_DONT.test(rest)) return true
  }
  if (word === 'not') return FAKE_NOT.test(rest) || FAKE_COULDNT.test(rest)
  if (word === 'no') return FAKE_NO.test(rest)
  if (word === 'never') return FAKE_NEVER.test(rest) || FAKE_CANNOT.test(rest)
  if (word === 'without') return FAKE_WITHOUT.test(rest)
  if (word === 'none') return /^ other than\b/.test(rest)
  if (word === 'nothing') return FAKE_NOTHING.test(rest)
  if (word === 'cannot' || /n't$/.test(word))
    return (
      FAKE_CANNOT.test(rest) ||
      FAKE_NOT.test(rest) ||
      FAKE_COULDNT.test(rest) ||
      (/^(?:do|does|did|need|wo)n't$/.test(word) && FAKE_DONT.test(rest)) ||
      (ENOUGH.test(rest) && /\benough\b/.test(after + rest))
    )
  return false
}

const SUBJECT = String.raw`(?:i|i'm|i've|we|we're|you|you'll|you're|he|she|it|it's|they|they're|our|my|your|his|her|their|this|these|patients|people|just|only|simply|get|enjoy|experience|discover|feel|live|choose|try|come|start|find)`
const TURN =
  /\b(?:but|yet|however|whereas|although|though|until|because|since|thanks to|once|so that|instead|now that|then|today|otherwise|unlike|except)\b(?! (?:known|shown|proven|to be|clear|any|it be|there))/
const NEW_SUBJECT = new RegExp(
  String.raw`(?:,|\band|\bso) (?:and |so |now |then |today )*(?:${SUBJECT}\b|(?:the|a|an|stem|prp|exosomes?) (?=.*\b(?:is|are|was|were|can|will|has|have|does)\b))`,
)
const NEW_VERB =
  /(?:\band|,) (?:also |now |then |can |is |are |was |were )*(?:is|are|am|was|were|has|have|had|will|can|does|did|may|should|must|now|walked|went|became|felt|came|got)\b|\b(?:is|are|am|was|were|i'm|we're|he's|she's) now\b/
const THEN =
  /\b(?:before|after|until|while|when|since) (?:i|we|you|he|she|they|it|the|our|this|having|getting|coming|trying|one|two|three|just)\b/
const RELATIVE =
  /\b(?:if|when|whenever|who|whom|whose|which|that|where|because|since|as|while|although|though|even if|unless|after|once|for those|even when)\b[^,]*$/
const FRESH_VERB =
  /\b(?:is|are|was|were|am|can|will|has|have|had|now|got|found|became|become|walked|went|felt|feel|gets?|finds?|turn|deserve|say|report|may|could|should)\b/
const AUXILIARY = /\b(?:is|are|was|were|can|could|will|would|has|have|had|does|do|did|may|might|should|must)\b/
const ASIDE =
  /, (?:so far|however|at present|at this time|to date|as yet|for now|by itself|on its own|in our view|for example|including [^,]+|in any [^,]+|from any [^,]+|of any [^,]+|let alone|or even|even|(?:at|in|since|over|during|as) [^,]{1,80}),? /g
const BARE = /\b(?:not|cannot|[a-z]+n't)$/
const INFLECTED = /(?:\band|,) (?:[a-z]+ly )?$/

/** Whether a new thought begins between the negator and the words, so that it denies the first thought only. */
function belongsElsewhere(before: string, {kind, word, start, end}: Negator, match: string): boolean {
  const between = before
    .slice(end)
    .replace(/^ yet\b/, '')
    .replace(ASIDE, ' ')
  const hasComma = between.includes(',')
  if (kind === 'whole') return hasComma && NEW_SUBJECT.test(between)
  if (TURN.test(between) || THEN.test(between) || NEW_VERB.test(between)) return true
  if (NEW_SUBJECT.test(between)) return true
  const lead = before.slice(0, start)
  const relative = RELATIVE.exec(lead)
  if (
    relative &&
    !/\b(?:know|knows|show|shown|say|sure|ask|see|tell) (?:that|if|when|which|who|where)\b[^,]*$/.test(lead)
  ) {
    const starter = relative[0].split(' ')[0] as string
    if (
      hasComma &&
      /^(?:if|when|whenever|because|since|as|while|although|though|even|unless|after|once|where|for)$/.test(starter)
    )
      return true
    if (/^(?:who|which|that|whose|whom|for)$/.test(starter) && FRESH_VERB.test(between)) return true
  }
  if (kind === 'noun') return nounEnds(word, between)
  return BARE.test(word) && INFLECTED.test(between) && /^[a-z]+s\b/.test(match)
}

const ABOUT_PROOF =
  /^ (?:[a-z-]+ ){0,3}(?:evidence|proof|data|studies|study|trials?|research|guarantees?|claims?|promises?|reason|sign|indication|assurance|way of knowing|clinics?|doctors?|therap(?:y|ies)|treatments?|products?|injections?|one|drugs?|medicines?|procedures?|cures?)\b/

/** "No pill, cream or injection …": the comma is inside what is denied. */
const LIST_WITH_OR =
  /^ [a-z-]+(?: [a-z-]+){0,3}(?:, [a-z-]+(?: [a-z-]+){0,3})*,? (?:or|nor) [a-z-]+(?: [a-z-]+){0,4} (?:(?:is|are|was|were|has|have|had|can|could|will|would|does|do|did|may) [^,]*)?$/

function nounEnds(word: string, between: string): boolean {
  if (/^(?:nobody|no one|no-one|none|nothing|little|few)/.test(word)) return false
  if (/^(?:without|rather than|instead of|lack|absence)/.test(word))
    return (
      (/,|\band\b/.test(between) && !/,? or (?:[a-z]+ )?$/.test(between)) ||
      / with /.test(between) ||
      (word === 'without' && /\b(?:our|we|i|you|they|she|he)\b/.test(between))
    )
  if (LIST_WITH_OR.test(between)) return false
  const cut = between.search(/,|\band\b|\bjust\b|\bfor (?:lasting|permanent)\b/)
  if (cut < 0) return false
  if (ABOUT_PROOF.test(between))
    return (
      !AUXILIARY.test(between.slice(0, cut)) &&
      !/\b(?:that|of|to|as)\b/.test(between.slice(0, cut)) &&
      !/\b(?:no|or)\b/.test(between.slice(cut))
    )
  return !AUXILIARY.test(between.slice(0, cut))
}

function isDeniedInside(sentence: string, start: number, end: number): boolean {
  const match = sentence.slice(start, end)
  return negatorsIn(match).some((negator) => {
    if (negator.start === 0 || negator.word === 'so-called') return false
    const after = match.slice(negator.end) + sentence.slice(end)
    return (
      !isFake(match.slice(0, negator.end), negator, after) &&
      !belongsElsewhere(match.slice(0, lastWordOf(match)), negator, match.slice(lastWordOf(match)))
    )
  })
}

function lastWordOf(match: string): number {
  return match.trimEnd().lastIndexOf(' ') + 1
}

const BEHIND = new RegExp(
  String.raw`^[^,;:.!?]{0,30}?\b(?:` +
    [
      String.raw`(?:has|have|had)(?:n't| not| never)(?: yet| ever)? (?:been(?! (?:easier|better|faster|simpler|so|this|more))|gone|happened|come|met|passed)`,
      String.raw`(?:is|are|was|were|'s)(?:n't| not|n't yet| not yet| never)(?: yet| a| an| the| currently| always| been| usually| something| what)* (?:possible|available|known|proven|proved|shown|guaranteed|likely|realistic|expected|established|supported|true|approved|promised|certain|claimed|offered|goal|aim|promise|option|yet|cure|claim|we|anyone|clear|understood|demonstrated|evidence|backed|based|accurate|correct|recommended|included|covered)`,
      String.raw`(?:is|are|was|were)(?:n't| not)$`,
      String.raw`(?:cannot|can't|can not|should not|shouldn't|must not|mustn't|could not) be (?:promised|guaranteed|expected|predicted|claimed|known|assumed|made|given|advertised|achieved|undone)`,
      String.raw`(?:do not|don't|does not|doesn't) (?:exist|follow|happen|mean|work)`,
      String.raw`(?:is|are|was|were|remains?) (?:still |as yet |currently |largely )?(?:unproven|unlikely|unknown|impossible|unclear|uncertain|untested|false|untrue|misleading|a myth|out of the question|yet to be|rare|uncommon|unusual|lacking|missing|absent|doubtful|a matter of opinion)`,
    ].join('|') +
    String.raw`)(?:\b|$)`,
)
const OBJECT_DENIED = /^ (?:nothing|nobody|no one|no-one|none|neither)\b/

function isDeniedBehind(after: string): boolean {
  if (OBJECT_DENIED.test(after)) return true
  const found = BEHIND.exec(after)
  if (!found) return false
  return !/\b(?:and|but|which|that|who|while|because)\b/.test(
    after.slice(0, found[0].search(/\b(?:has|have|had|is|are|was|were|cannot|can|should|must|could|do|does|remain)/)),
  )
}
