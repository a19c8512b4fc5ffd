import type {TypedObject} from '@portabletext/types'
import {toPlainText} from './to-plain-text.ts'

// Brysbaert 2019 (10.1016/j.jml.2019.104047): 238 words a minute for English non-fiction. Our readers are older and in
// pain, and the words are harder.
const wordsPerMinute = 200

/** Whole minutes for reading a body, at least 1 when there is anything to read. */
export function readingTime(body: readonly TypedObject[] | null | undefined): number {
  return Math.ceil(wordCount(body) / wordsPerMinute)
}

/** Words as a reader counts them: `72-year-old` is one. */
export function wordCount(body: readonly TypedObject[] | null | undefined): number {
  return toPlainText(body).match(/[\p{L}\p{N}]+(?:['’.,/-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
