const container = {start: '<div id="__next">', end: '</div>'}

/**
 * Markup without what React and Next leave in it for taking over a page in the browser: the element they look for and
 * the comments between two texts. Only for a page that sends no script. Words of content cannot be mistaken for
 * either: in them `<` is escaped.
 */
export function plainMarkup(html: string): string {
  const {start, end} = container
  const inside = html.startsWith(start) && html.endsWith(end) ? html.slice(start.length, -end.length) : html
  return inside.replaceAll('<!-- -->', '')
}
