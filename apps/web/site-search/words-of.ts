/** The words of a text as the search compares them: without accents, capitals, apostrophes and hyphens. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Words with a hyphen, written as one: `x-ray` is also `xray`. */
export function joinedWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu) ?? []).map((word) => word.replace(/[-‐‑]/g, ''))
}

export interface Word {
  word: string
  start: number
  end: number
}

/** The words of a text with the place where each stands in it. */
export function wordsWithPlaces(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)].map(({0: found, index}) => ({
    word: fold(found),
    start: index,
    end: index + found.length,
  }))
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
}
