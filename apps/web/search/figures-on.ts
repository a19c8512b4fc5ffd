/** Paths of the pictures in the HTML of a page, each once. A picture without a description only decorates. */
export function figuresOn(html: string): string[] {
  const tags = html.match(/<img\b[^>]*>/g) ?? []
  const sources = tags.filter((tag) => /\salt="[^"]/.test(tag)).map((tag) => /\ssrc="([^"]*)"/.exec(tag)?.[1] ?? '')
  return [...new Set(sources.filter(Boolean).map(fromAttribute))]
}

/** React writes `&` in an attribute as `&amp;`; our addresses hold nothing else that it would write in another way. */
function fromAttribute(text: string): string {
  return text.replaceAll('&amp;', '&')
}
