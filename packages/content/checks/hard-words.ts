import type {Path} from '@sanity/types'
import type {DatasetFacts} from './dataset-facts.ts'
import {type Check, type ContentDocument, type Finding, warning} from './finding.ts'
import {firstOf} from './first-of.ts'
import {type MarkedWords, markedWords} from './marks.ts'
import {once} from './once.ts'
import {type PageText, pageTexts} from './page-texts.ts'
import {listOf, objectOf, referenceOf, textOf} from './values.ts'

/** Words of the glossary that a page uses and does not explain, and abbreviations it does not spell out. */
export const hardWordsCheck: Check = (document, {dataset}) => {
  const texts = pageTexts(document)
  const terms = dataset ? glossaryOf(dataset.published) : []
  return [...unexplainedTerms(document, texts, terms), ...abbreviations(texts, terms)]
}

interface Term {
  id: string
  title: string
  names: string[]
}

/** A mark can stand only in rich text, so the first use that counts is the first that could carry one. */
function unexplainedTerms(document: ContentDocument, texts: PageText[], terms: Term[]): Finding[] {
  const subject = [document.title, ...listOf(document.alsoKnownAs)].map(textOf).join('\n')
  const explained = new Set(texts.flatMap(({block}) => explainedIn(block)))
  const found = new Map<string, {term: Term; path: Path; text: string; index: number}>()
  const pattern = patternOf(terms)
  if (!pattern) return []
  for (const {text, path, block, kind} of texts) {
    if (!block || kind === 'heading') continue
    const linked = linkedWords(block)
    for (const match of text.matchAll(pattern.expression)) {
      // The page behind a link explains what the link says.
      if (linked.some(({start, end}) => start <= match.index && match.index < end)) continue
      const term = pattern.termOf(match[0])
      if (!term || found.has(term.id) || explained.has(term.id)) continue
      if (explainsItself(text, match.index, match[0])) explained.add(term.id)
      else found.set(term.id, {term, path, text: match[0], index: match.index})
    }
  }
  const unexplained = [...found.values()].filter(({term}) => !term.names.some((name) => hasWord(subject, name)))
  return firstOf(unexplained, ({term, path, text, index}, more) => ({
    ...warning(
      'term-unexplained',
      path,
      `“${text}” is in the glossary, and this page does not explain it. Select the word and choose “Explain this word” (${term.title}).${more}`,
    ),
    quote: {text, start: index, end: index + text.length},
  }))
}

function linkedWords(block: Record<string, unknown>): MarkedWords[] {
  return markedWords(block).filter(({definition}) => definition._type === 'internalLink')
}

function explainedIn(block: Record<string, unknown> | null): string[] {
  return listOf(block?.markDefs).flatMap((mark) => {
    const {_type, term} = objectOf(mark)
    return _type === 'explainedTerm' ? [referenceOf(term)] : []
  })
}

/** `the sacroiliac joint (where the spine meets the pelvis)`, `a gel called cartilage`, `Sciatica means …`. */
function explainsItself(text: string, start: number, word: string): boolean {
  const before = text.slice(0, start)
  const after = text.slice(start + word.length)
  return (
    /(?:\b(?:called|named|known as|term(?: is)?|word(?: is)?)\s+(?:an? |the )?[“"']?|[([,]\s*(?:or |the )?)$/i.test(
      before,
    ) ||
    /^(?:s|es)?[”"']?(?:\s*\(|(?: (?:is|are) (?:an?|the|when|where|one|what)|,? means?|,? which (?:is|are)|,? that is)\b|: |, (?:an?|the|or)\b)/i.test(
      after,
    )
  )
}

const glossaryOf = once((published: DatasetFacts['published']): Term[] =>
  [...published.values()]
    .filter(({_type}) => _type === 'glossaryTerm')
    .map((document) => ({
      id: document._id,
      title: textOf(document.title),
      names: hardNames(textOf(document.title), listOf(document.alsoKnownAs).map(textOf)),
    })),
)

/** The term and its abbreviations. Other names are mostly the plain words that we ask for: "bone spur", "numbing medicine". */
function hardNames(title: string, others: string[]): string[] {
  const names = [withoutBrackets(title), ...others.filter((name) => /^\p{Lu}{2,}$/u.test(name))]
  return names.filter((name) => name !== '' && !wellKnown.has(name))
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '').trim()
}

interface Pattern {
  expression: RegExp
  termOf(match: string): Term | undefined
}

let lastPattern: {key: string; pattern: Pattern} | null = null

/** One expression for all names. It is asked for anew with every publication; the names rarely change. */
function patternOf(terms: Term[]): Pattern | null {
  if (terms.length === 0) return null
  const key = terms.map(({id, names}) => `${id}:${names.join('|')}`).join('\n')
  if (lastPattern?.key === key) return lastPattern.pattern
  const byName = new Map(terms.flatMap((term) => term.names.map((name) => [name.toLowerCase(), term] as const)))
  const alternatives = [...byName.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const pattern: Pattern = {
    expression: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${alternatives.join('|')})(?:e?s)?(?![\p{L}\p{N}-])`, 'giu'),
    termOf: (match) => {
      const word = match.toLowerCase()
      const name = [word, word.replace(/s$/, ''), word.replace(/es$/, '')].find((form) => byName.has(form)) ?? ''
      const term = byName.get(name)
      // An abbreviation that is also a word is meant only in capitals: GRADE, not "a grade".
      const isAbbreviation = term?.names.some((own) => own.toLowerCase() === name && own === own.toUpperCase())
      return isAbbreviation && match.slice(0, name.length) !== match.slice(0, name.length).toUpperCase()
        ? undefined
        : term
    },
  }
  lastPattern = {key, pattern}
  return pattern
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(word)}`, 'iu').test(text)
}

/** Abbreviations that most readers of a US page know, names of units and numbers in Roman letters among them. */
const wellKnown = new Set(
  `US USA UK EU AM PM OK TV ID ZIP MD DO PhD RN PT FDA CDC FTC CT MRI DNA FAQ PDF URL HTML CSS HIV COVID ER ICU MS
  II III IV VI VII VIII IX XI XII PMID PMC DOI NCT ISRCTN JAMA BMJ NEJM ICD CM NPI ORCID WCAG ARIA NOT AND OR`.split(
    /\s+/,
  ),
)

/** Spelled out means: its full words stand somewhere on the page beside it, with brackets between them. */
function abbreviations(texts: PageText[], terms: Term[]): Finding[] {
  const inGlossary = new Set(terms.flatMap(({names}) => names))
  const whole = texts.map(({text}) => text).join('\n')
  const seen = new Set<string>()
  return texts.flatMap(({text, path}) =>
    [...text.matchAll(/(?<![\p{L}\p{N}.’'-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}.’-]))/gu)].flatMap((match) => {
      const [word] = match
      if (seen.has(word) || wellKnown.has(word) || inGlossary.has(word)) return []
      seen.add(word)
      if (explainsItself(text, match.index, word)) return []
      if (whole.includes(`(${word}`) || whole.includes(`${word} (`) || whole.includes(`, ${word})`)) return []
      return [
        {
          ...warning(
            'abbreviation-unexplained',
            path,
            `Not every reader knows “${word}”. Where the page first uses it, write the full words with the letters in brackets behind them.`,
          ),
          quote: {text: word, start: match.index, end: match.index + word.length},
        },
      ]
    }),
  )
}
