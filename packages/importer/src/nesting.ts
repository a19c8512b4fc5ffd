/** More than any page has; parsers and whatever walks their trees slow down or give up far above it. */
const deepest = 1000

/** Whether elements of one kind lie in each other more often than any article needs, told without parsing. */
export function isNestedTooDeeply(html: string): boolean {
  const open = new Map<string, number>()
  for (const [, slash, tag = ''] of html.matchAll(
    /<(\/?)(a|article|b|blockquote|center|div|em|font|i|ol|section|span|strong|table|ul)\b/gi,
  )) {
    const name = tag.toLowerCase()
    const depth = Math.max(0, (open.get(name) ?? 0) + (slash ? -1 : 1))
    if (depth > deepest) return true
    open.set(name, depth)
  }
  return false
}
