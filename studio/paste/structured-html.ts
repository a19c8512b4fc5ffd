/** What a clipboard offers, read at once: a browser empties it when the event is over. */
export interface Clipboard {
  html: string
  text: string
  types: readonly string[]
}

export function readClipboard(data: DataTransfer): Clipboard {
  return {html: data.getData('text/html'), text: data.getData('text/plain'), types: [...data.types]}
}

/** Text copied in the Studio itself: the editor knows its blocks, notes and links better than any HTML says. */
const ownTypes = ['application/x-portable-text', 'application/json']

const wordOrDocs = /urn:schemas-microsoft-com:office|class="?Mso|\bmso-|docs-internal-guid/i
const paragraphs = 'p, h1, h2, h3, h4, h5, h6, li, tr, blockquote, pre'

/**
 * Whether the HTML on the clipboard has a structure of its own: several paragraphs, a table, a link. A few words from
 * somewhere are left to the editor, which puts them into the sentence one is in.
 */
export function isStructured({html, types}: Clipboard, parseHtml: (html: string) => Document): boolean {
  if (html.trim() === '' || ownTypes.some((type) => types.includes(type))) return false
  const {body} = parseHtml(html)
  const filled = Array.from(body.querySelectorAll(paragraphs)).filter(({textContent}) => textContent?.trim() !== '')
  if (body.querySelector('a[href], table')) return true
  const isLineBroken = wordOrDocs.test(html) && body.querySelector('br:not(.Apple-interchange-newline)') !== null
  return filled.length > 1 || isLineBroken || (filled.length === 1 && /^(?:H\d|LI)$/.test(filled[0]?.nodeName ?? ''))
}
