import type {TypedObject} from '@portabletext/types'
import {toPlainText} from './to-plain-text.ts'
import {wordsOf} from './words.ts'

// Brysbaert 2019 (10.1016/j.jml.2019.104047): 238 words a minute for English non-fiction. Our readers are older and in
// pain, and the words are harder.
const wordsPerMinute = 200

/** Whole minutes for reading a body, at least 1 when there is anything to read. */
export function readingTime(body: readonly TypedObject[] | null | undefined): number {
  return Math.ceil(wordCount(body) / wordsPerMinute)
}

/** How many words a body has. */
export function wordCount(body: readonly TypedObject[] | null | undefined): number {
  return wordsOf(toPlainText(body)).length
}
