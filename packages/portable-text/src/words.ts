/** The words of a text as a reader counts them: `72-year-old` is one, and so is `3.5`. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,/-][\p{L}\p{N}]+)*/gu) ?? []
}
