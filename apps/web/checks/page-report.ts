import {readability} from '@clinic/portable-text'
import type {BuiltPage, BuiltSite} from './built-site.ts'
import {attribute} from './html-tree.ts'
import {proseOf} from './prose.ts'
import {byteBudget, compressedBytes, wordCount} from './size.ts'

/** What a page costs its readers, in bytes and in effort. */
export interface PageMeasures {
  path: string
  route: string
  /** Compressed as a server would at its best (gzip -9). */
  bytes: number
  byteBudget: number
  words: number
  /** Pictures that a reader who scrolls to the end has asked for. */
  images: number
  /** Years of school, after Flesch and Kincaid, with one decimal; null for a page without sentences. */
  grade: number | null
}

export function pageReport({pages}: BuiltSite): PageMeasures[] {
  return pages.map((page) => {
    const words = wordCount(page)
    return {
      path: page.path,
      route: page.route,
      bytes: compressedBytes(page.html),
      byteBudget: byteBudget(words),
      words,
      images: imageCount(page),
      grade: gradeOf(page),
    }
  })
}

function gradeOf(page: BuiltPage): number | null {
  const {words, grade} = readability(proseOf(page))
  return words === 0 ? null : Math.round(grade * 10) / 10
}

function imageCount({elements}: BuiltPage): number {
  const sources = elements.flatMap((element) => (element.tagName === 'img' ? (attribute(element, 'src') ?? []) : []))
  return new Set(sources.filter((source) => !source.startsWith('data:'))).size
}
