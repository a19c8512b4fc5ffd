import {fits, saturate, type Term, termsOf, tokenize} from './match.ts'
import {isObject} from './values.ts'

/**
 * `X match text::query(q)`: whether every word of `q` is somewhere in the strings of X. The last word may be the
 * beginning of a longer one, since people search while typing. `"two words"` must stand together, `-word` must be absent.
 */
export function matchesTextQuery(value: unknown, query: unknown): boolean {
  const wanted = typeof query === 'string' ? parseTextQuery(query) : null
  if (wanted === null || wanted.terms.length + wanted.phrases.length === 0) return false
  const texts = textsOf(value)
  const has = (term: Term) => texts.some((tokens) => tokens.some((token) => fits(token, term)))
  return (
    wanted.terms.every(has) &&
    wanted.phrases.every((phrase) => texts.some((tokens) => hasPhrase(tokens, phrase))) &&
    !wanted.excluded.some(has)
  )
}

/** 0 when it does not match; more for words that come often. */
export function textQueryScore(value: unknown, query: unknown): number {
  if (!matchesTextQuery(value, query)) return 0
  const {terms, phrases} = parseTextQuery(String(query))
  const tokens = textsOf(value).flat()
  const all = [...terms, ...phrases.flat()]
  return all.reduce((score, term) => score + saturate(tokens.filter((token) => fits(token, term)).length), 0)
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

function hasPhrase(tokens: string[], phrase: Term[]): boolean {
  return tokens.some((_, start) =>
    phrase.every((term, index) => {
      const token = tokens[start + index]
      return token !== undefined && fits(token, term)
    }),
  )
}

// Objects are the parts of stored documents and never change, so their words are kept for as long as they live.
const textsOfObject = new WeakMap<object, string[][]>()

/** The words of every string below a value, a list for each string. What the system wrote (`_type`, `_rev`, `_key`) is left out. */
function textsOf(value: unknown): string[][] {
  if (typeof value === 'string') return [tokenize(value)]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (!isObject(value)) return []
  const known = textsOfObject.get(value)
  if (known) return known
  const texts = Object.entries(value).flatMap(([name, child]) => (name.startsWith('_') ? [] : textsOf(child)))
  textsOfObject.set(value, texts)
  return texts
}
