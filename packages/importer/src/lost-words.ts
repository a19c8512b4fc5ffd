import {tidy} from './visible-text.ts'

/** Words as they are counted when nothing may be lost: whatever their case, look or the signs around them. */
export function wordsOf(text: string): string[] {
  return (
    tidy(text)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}

/** The paragraphs of which a word is found less often in `found` than in all of them together. */
export function lostParagraphs(paragraphs: string[], found: string): string[] {
  const left = counted(wordsOf(found))
  return paragraphs.filter((paragraph) => {
    const words = wordsOf(paragraph)
    const missing = words.filter((word) => {
      const count = left.get(word) ?? 0
      left.set(word, count - 1)
      return count <= 0
    })
    return missing.length > 0
  })
}

/** The words of `text` that are found less often in `found`, in order. */
export function lostWords(text: string, found: string): string[] {
  const left = counted(wordsOf(found))
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

function counted(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
