/** Elements that stand on lines of their own. */
export const blockElements = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements that are a box in their line: words beside them do not touch theirs. */
const boxes = new Set('audio button embed iframe noscript object select svg textarea video'.split(' '))

/** Elements whose text is for programs. */
export const silentElements = new Set(['script', 'style', 'template', 'head', 'title', 'meta', 'link', 'base'])

/** What stands between the parts of a formula in a line: 1 over 2 must not become 12. */
export const signsOfFormulas = new Map([
  ['mfrac', '/'],
  ['msup', '^'],
  ['msub', '_'],
])

/** The text of an element as a reader sees it, in one line: words of neighbouring blocks do not run together. */
export function visibleText(node: Node): string {
  return tidy(collect(node))
}

/** Space as a reader sees it: the many kinds count as one, and what has no width is gone. */
export function tidy(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim()
}

/** Soft hyphens, zero-width spaces and joiners, direction marks: left over from layout programs. */
export const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g

function collect(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return ''
  const name = node.nodeName.toLowerCase()
  if (silentElements.has(name)) return ''
  if (name === 'br') return ' '
  const sign = signsOfFormulas.get(name)
  if (sign) return [...(node as Element).children].map(collect).join(sign)
  const text = [...node.childNodes].map(collect).join('')
  return blockElements.has(name) || boxes.has(name) || isBlockByStyle(node as Element) ? ` ${text} ` : text
}

/** A `span` may be drawn as a block. */
export function isBlockByStyle(element: Element): boolean {
  const style = element.getAttribute?.('style')
  return Boolean(style) && /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style ?? '')
}
