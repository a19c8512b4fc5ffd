import {tokenize} from '../tokenize.ts'

/**
 * The words of all strings of a document, each once, as the index keeps them. A query that looks for a text somewhere
 * in a document finds it by its words; what it finds is then tested as the query says, so the index may hold too many
 * words but none too few.
 */
export function wordsOf(document: {_id: string}): string {
  const words = new Set<string>()
  // A view shows a draft under its published id, and `drafts.abc` is one word.
  addWords(document._id.replace(/^(?:drafts|versions\.[^.]*)\./, ''), words)
  collect(document, words)
  return [...words].map(asIndexed).join(' ')
}

/** An expression for the index: all these words, those with `isStart` as the beginning of a word. */
export function wordsQuery(words: {text: string; isStart: boolean}[]): string {
  return words.map(({text, isStart}) => `"${asIndexed(text)}"${isStart ? '*' : ''}`).join(' AND ')
}

/** Attributes that nobody looks for by word, and that would fill the index: random keys, revisions, times. */
export const WITHOUT_WORDS: ReadonlySet<string> = new Set(['_key', '_rev', '_createdAt', '_updatedAt'])

function collect(value: unknown, words: Set<string>): void {
  const pending: unknown[] = [value]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') addWords(next, words)
    else if (Array.isArray(next)) for (const item of next) pending.push(item ?? null)
    else if (next !== null && typeof next === 'object') {
      for (const [name, child] of Object.entries(next)) if (!WITHOUT_WORDS.has(name)) pending.push(child ?? null)
    }
  }
}

function addWords(text: string, words: Set<string>): void {
  for (const word of tokenize(text)) words.add(word)
}

/**
 * The index cuts at every ASCII sign that is no letter or digit. Those that belong to a word are written as characters
 * it keeps, each as one of its own, so that the beginning of a word stays the beginning.
 */
function asIndexed(word: string): string {
  return word.replace(ASCII_SIGN, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0)))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a word may hold them.
const ASCII_SIGN = /[\x00-\x2f\x3a-\x60\x7b-\x7f]/g
