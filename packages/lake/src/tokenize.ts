const TOKEN = /[^!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/g

/**
 * The words of a text as `match` sees them, in lower case. The index of words and the operator must agree on them:
 * whoever changes this adds a migration that calls `indexWords` again.
 */
export function tokenize(text: string): string[] {
  return withoutEdgeDots(text).toLowerCase().match(TOKEN) ?? []
}

/** Dots next to a letter or digit are no part of a word: `e.g.` is `eg`. */
export function withoutEdgeDots(text: string): string {
  if (!text.includes('.')) return text
  return text.replace(/\.+/g, (dots, offset: number) => {
    const before = text[offset - 1] ?? ''
    const after = text[offset + dots.length] ?? ''
    return /\w/.test(before) || /\w/.test(after) ? '' : dots
  })
}
