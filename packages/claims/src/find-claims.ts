import {hasInlineCitation, saysCertainty} from './citations.ts'
import type {ClaimFinding, ClaimText, Severity} from './finding.ts'
import {type Folded, fold} from './fold.ts'
import {hearsayIn} from './hearsay.ts'
import {type Negation, negationOf} from './negation.ts'
import {isAnsweredNo, isQuestion, sentenceAfter} from './questions.ts'
import type {PhraseRule} from './rule.ts'
import {phraseRules} from './rules/index.ts'
import {type Sentence, sentencesOf} from './sentences.ts'
import {namesIn} from './vocabulary.ts'

/** Verbatim words of others, which an editor may not change and a reader does not take for the clinic's. */
const NOT_ADVERTISING: ReadonlySet<string> = new Set(['citationTitle', 'legalNotice', 'quotedSource'])

/** Everything in a text that a regulator could read as a claim, in the order of the text. Pure. */
export function findClaims(claim: ClaimText): ClaimFinding[] {
  const context = claim.context ?? ''
  if (NOT_ADVERTISING.has(context)) return []
  const text = textOf(claim)
  const folded = fold(text, {isSlug: context === 'slug'})
  const rules = phraseRules.filter(({stems}) => stems.some((stem) => folded.lower.includes(stem)))
  if (rules.length === 0) return []
  const sentences = sentencesOf(folded.cased)
  const followedBy = claim.followedBy ? fold(claim.followedBy).lower.trim() : ''
  return sentences
    .flatMap((sentence, index) => {
      const words = folded.lower.slice(sentence.start, sentence.end)
      const asks = isQuestion(words)
      if (asks && isAnsweredNo(words, sentenceAfter(folded.lower, sentences, index, followedBy))) return []
      return findingsIn({claim, text, folded, sentence, words, asks, rules, context})
    })
    .sort((one, other) => one.start - other.start || one.rule.localeCompare(other.rule))
}

/** What is read, and what every offset is into: `text`, or the join of `parts` where there is no text. */
export function textOf({text, parts}: ClaimText): string {
  return text || (parts ?? []).join('')
}

interface Reading {
  claim: ClaimText
  text: string
  folded: Folded
  sentence: Sentence
  words: string
  asks: boolean
  rules: readonly PhraseRule[]
  context: string
}

function findingsIn({claim, text, folded, sentence, words, asks, rules, context}: Reading): ClaimFinding[] {
  const found = rules.flatMap((rule) => matchesOf(rule, words).map((range) => ({rule, ...range})))
  if (found.length === 0) return []
  const names = namesIn(claim.vocabulary)
  const namesRegenerative = names.namesRegenerative(words)
  const isHearsay = hearsayIn(words)
  const isCited = hasInlineCitation(words) || (claim.citations ?? []).some((at) => isWithin(at, folded, sentence, text))
  const isShown = isCited && (claim.showsCertainty === true || saysCertainty(words))
  const isRaised = !isShown && namesRegenerative && names.namesCondition(words)
  const facts = {
    words,
    context,
    regulatoryStatus: claim.regulatoryStatus ?? '',
    isCited,
    isQuestion: asks,
    namesRegenerative,
  }
  return found.flatMap(({rule, start, end}) => {
    const negation: Negation = rule.negatable ? negationOf(words, start, end) : 'none'
    if (negation === 'near' || isHearsay(start, end) || rule.unless?.({...facts, start, end})) return []
    const {text: match, ...range} = place(text, folded, sentence.start + start, sentence.start + end)
    const severity = severityOf(rule.severity, negation, isRaised)
    return [{rule: rule.id, severity, match, ...range, sentence: place(text, folded, sentence.start, sentence.end)}]
  })
}

/** A distant "not" leaves an error a warning; a mild word beside a condition and a regenerative treatment is an error. */
function severityOf(severity: Severity, negation: Negation, isRaised: boolean): Severity {
  if (severity === 'error') return negation === 'distant' ? 'warning' : 'error'
  return isRaised && negation === 'none' ? 'error' : 'warning'
}

interface Range {
  start: number
  end: number
}

/** What the patterns of a rule find in a sentence, without what is innocent; of matches that overlap the longest. */
function matchesOf({patterns, innocent}: PhraseRule, words: string): Range[] {
  const found = patterns.flatMap((pattern) => rangesOf(pattern, words))
  if (found.length === 0) return found
  const spared = (innocent ?? []).flatMap((pattern) => rangesOf(pattern, words))
  return found
    .filter((range) => !spared.some((other) => other.start < range.end && range.start < other.end))
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((range, index, all) => !all.slice(0, index).some((earlier) => range.start < earlier.end))
}

/** `exec` in a loop, since `matchAll` makes a copy of the pattern each time: half the time of a whole check. */
function rangesOf(pattern: RegExp, words: string): Range[] {
  const ranges: Range[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(words); found; found = pattern.exec(words)) {
    if (found[0] === '') pattern.lastIndex++
    else ranges.push({start: found.index, end: found.index + found[0].trimEnd().length})
  }
  return ranges
}

/** A range of the folded text, in the text as it was given. */
function place(text: string, {starts, ends}: Folded, start: number, end: number): Range & {text: string} {
  const range = {start: starts[start] as number, end: ends[end - 1] as number}
  return {text: text.slice(range.start, range.end), ...range}
}

/** A citation belongs to the sentence it stands in, or directly behind. */
function isWithin(at: number, {starts, ends}: Folded, {start, end}: Sentence, text: string): boolean {
  const next = starts[end] === undefined ? text.length : (ends[end - 1] as number)
  return at >= (starts[start] as number) && at <= next
}
