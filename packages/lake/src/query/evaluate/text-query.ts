import {fits, saturate, spaced, type Term, termsOf} from './match.ts'
import {isObject} from './values.ts'

/**
 * `X match text::query(q)`: whether every word of `q` is somewhere in the strings of X. The last word may be the
 * beginning of a longer one, since people search while typing. `"two words"` must stand together, `-word` must be absent.
 */
export function matchesTextQuery(value: unknown, query: unknown): boolean {
  if (typeof query !== 'string') return false
  if (isEverything(query)) return true
  const wanted = parseTextQuery(query)
  if (wanted.terms.length + wanted.phrases.length === 0) return false
  const words = wordsOf(value)
  return (
    wanted.terms.every((term) => hasTerm(words, term)) &&
    wanted.phrases.every((phrase) => hasPhrase(words, phrase)) &&
    !wanted.excluded.some((term) => hasTerm(words, term))
  )
}

/** 0 when it does not match; more for words that come often. */
export function textQueryScore(value: unknown, query: unknown): number {
  if (!matchesTextQuery(value, query)) return 0
  const {terms, phrases} = parseTextQuery(String(query))
  const tokens = wordsOf(value).split(/\s+/)
  const all = [...terms, ...phrases.flat()]
  return all.reduce((score, term) => score + saturate(tokens.filter((token) => fits(token, term)).length), 0)
}

/** Every term that must be somewhere in the text, null where that says nothing. */
export function textQueryTerms(query: unknown): Term[] | null {
  if (typeof query !== 'string' || isEverything(query)) return null
  const {terms, phrases} = parseTextQuery(query)
  return [...terms, ...phrases.flat()]
}

/** The Studio asks for "*" while nothing is typed into the search field of a list. */
function isEverything(query: string): boolean {
  return /^[\s*]*\*[\s*]*$/.test(query)
}

interface TextQuery {
  terms: Term[]
  phrases: Term[][]
  excluded: Term[]
}

function parseTextQuery(query: string): TextQuery {
  const wanted: TextQuery = {terms: [], phrases: [], excluded: []}
  let last: Term | undefined
  for (const [, minus, phrase, word] of query.matchAll(/(-)?(?:"([^"]*)"|([^\s"]+))/g)) {
    const terms = termsOf(phrase ?? word ?? '').filter((term) => term.some((piece) => piece !== ''))
    last = undefined
    if (minus) wanted.excluded.push(...terms)
    else if (phrase !== undefined) wanted.phrases.push(terms)
    else {
      wanted.terms.push(...terms)
      last = terms.at(-1)
    }
  }
  if (last?.length === 1) last.push('')
  wanted.phrases = wanted.phrases.filter((phrase) => phrase.length > 0)
  return wanted
}

/** Words as one text, with a blank on both sides of each word and a line for each string: ` see a doctor \n asthma `. */
type Words = string

function hasTerm(words: Words, term: Term): boolean {
  const [start = '', end] = term
  if (term.length === 1) return words.includes(` ${start} `)
  if (term.length === 2 && end === '') return words.includes(` ${start}`)
  return words.split(/\s+/).some((token) => fits(token, term))
}

function hasPhrase(words: Words, phrase: Term[]): boolean {
  if (phrase.every((term) => term.length === 1)) return words.includes(` ${phrase.join(' ')} `)
  return words.split('\n').some((line) => {
    const tokens = line.trim().split(' ')
    return tokens.some((_, start) => phrase.every((term, index) => fits(tokens[start + index] ?? '', term)))
  })
}

// Documents are replaced, never changed, so their words can be kept; all of them together only up to a limit.
const MOST_CHARACTERS_KEPT = 150_000_000
let wordsOfDocument = new WeakMap<object, Words>()
let charactersKept = 0

function wordsOf(value: unknown): Words {
  if (!isObject(value) || typeof value._id !== 'string') return linesOf(value).join('\n')
  const known = wordsOfDocument.get(value)
  if (known !== undefined) return known
  const words = linesOf(value).join('\n')
  charactersKept += words.length
  if (charactersKept > MOST_CHARACTERS_KEPT) {
    wordsOfDocument = new WeakMap()
    charactersKept = words.length
  }
  wordsOfDocument.set(value, words)
  return words
}

/** The words of every string below a value. What the system wrote (`_type`, `_rev`, `_key`) is left out. */
function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return [spaced(value)]
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, child]) => (name.startsWith('_') ? [] : linesOf(child)))
}

/** In `[@, _id]` the document is one part, whose words are kept. */
function partsOf(value: unknown): string[] {
  return isObject(value) && typeof value._id === 'string' ? [wordsOf(value)] : linesOf(value)
}
