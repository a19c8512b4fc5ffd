import {tokenize, withoutEdgeDots} from '../../tokenize.ts'

/**
 * The `match` operator. groq-js makes a backtracking regular expression of every pattern; five wildcards against one
 * long word then take half a minute. Here a pattern is its literal pieces, found one after the other from the left.
 */
export function matches(text: unknown, pattern: unknown): boolean {
  const terms = patternTerms(pattern)
  if (terms === null || terms.length === 0) return false
  const tokens = tokensOf(text)
  return tokens.length > 0 && terms.every((term) => tokens.some((token) => fits(token, term)))
}

/** How well `text` matches, for `score()`: the sum over the terms of a saturating frequency, as in groq-js. */
export function matchScore(text: unknown, pattern: unknown): number {
  const terms = patternTerms(pattern)
  if (terms === null || terms.length === 0) return 0
  const tokens = tokensOf(text)
  return terms.reduce((score, term) => score + saturate(tokens.filter((token) => fits(token, term)).length), 0)
}

export function saturate(frequency: number): number {
  return (frequency * 2.2) / (frequency + 1.2)
}

/** A term of a pattern: the pieces between its wildcards, in lower case. */
export type Term = string[]

const TERM = /[^!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/g
const LONGEST_TERM = 1024

const SEPARATORS = /[!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/g

/** The words of a text as one text, with a blank before and after each. */
export function spaced(text: string): string {
  return ` ${withoutEdgeDots(text).toLowerCase().replace(SEPARATORS, ' ').trim()} `
}

export function termsOf(pattern: string): Term[] {
  const terms = withoutEdgeDots(pattern).toLowerCase().match(TERM) ?? []
  return terms.map((term) => term.slice(0, LONGEST_TERM).split('*'))
}

/** Whether a word is what the term says: first piece at its start, last at its end, the others in between in order. */
export function fits(token: string, term: Term): boolean {
  const first = term[0] ?? ''
  if (term.length === 1) return token === first
  const last = term[term.length - 1] ?? ''
  if (token.length < first.length + last.length || !token.startsWith(first) || !token.endsWith(last)) return false
  const end = token.length - last.length
  let position = first.length
  for (let index = 1; index < term.length - 1; index++) {
    const piece = term[index] ?? ''
    const found = token.indexOf(piece, position)
    if (found === -1 || found + piece.length > end) return false
    position = found + piece.length
  }
  return true
}

function tokensOf(text: unknown): string[] {
  if (typeof text === 'string') return tokenize(text)
  if (!Array.isArray(text)) return []
  return text.flatMap((part) => (typeof part === 'string' ? tokenize(part) : []))
}

/** Null when the pattern is no string, or a list holding something else than strings. */
export function patternTerms(pattern: unknown): Term[] | null {
  if (typeof pattern === 'string') return termsOf(pattern)
  if (!Array.isArray(pattern) || pattern.some((part) => typeof part !== 'string')) return null
  return pattern.flatMap((part: string) => termsOf(part))
}
