import {gzipSync} from 'node:zlib'
import {wordsOf} from '@clinic/portable-text'
import {type BuiltPage, type BuiltPageProblem, type BuiltSite, mainOf} from './built-site.ts'
import {visibleText} from './html-tree.ts'

/**
 * Ten packets of 1,460 bytes: what a server sends before it waits for an answer (RFC 6928). A page within it is there
 * after one round trip, its style sheet included.
 */
const FIRST_WINDOW = 14_600
/** A page of more words may weigh more in proportion. */
const WORDS_OF_A_LONG_PAGE = 3000

/** Pages that are heavier than their words excuse. */
export function sizeProblems({pages}: BuiltSite): BuiltPageProblem[] {
  return pages.flatMap((page) => {
    const bytes = compressedBytes(page.html)
    const words = wordCount(page)
    const budget = byteBudget(words)
    if (bytes <= budget) return []
    return [{page: page.path, message: `weighs ${bytes} bytes compressed, and ${budget} are fine for ${words} words`}]
  })
}

export function byteBudget(words: number): number {
  return Math.floor(FIRST_WINDOW * Math.max(1, words / WORDS_OF_A_LONG_PAGE))
}

export function compressedBytes(html: string): number {
  return gzipSync(html, {level: 9}).length
}

/** Words of the content, references and all. */
export function wordCount(page: Pick<BuiltPage, 'document'>): number {
  const main = mainOf(page)
  return main ? wordsOf(visibleText(main)).length : 0
}
