import type {ReactNode} from 'react'

/** Markup that is finished: nothing in it is escaped again. */
export interface Html {
  html: string
}

export type Part = Html | string | number | null | undefined | false | readonly Part[]

export const nothing: Html = {html: ''}

/** A piece of a page as one types it: html`<p>${words}</p>`. Words are escaped, markup is not, nothing is nothing. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  let page = texts[0] ?? ''
  parts.forEach((part, index) => {
    page += write(part, page.endsWith('="'))
    page += texts[index + 1] ?? ''
  })
  return {html: page}
}

export function raw(markup: string): Html {
  return {html: markup}
}

/** An attribute with a space before it, or nothing at all: `<h2${attribute('id', id)}>`. */
export function attribute(name: string, value: string | number | null | undefined): Html {
  return value === null || value === undefined ? nothing : raw(` ${name}="${write(String(value), true)}"`)
}

/**
 * A sentence of the site's language around markup: `say(words.page.lastChanged, day(date))`. The language keeps such a
 * sentence as a row of pieces for React; here the pieces are written one after the other.
 */
export function say(sentence: (...parts: ReactNode[]) => ReactNode, ...parts: Part[]): Html {
  return raw(pieces(sentence(...parts.map((part) => ({html: write(part, false)}) as unknown as ReactNode))))
}

function pieces(node: unknown): string {
  if (Array.isArray(node)) return node.map(pieces).join('')
  if (isHtml(node)) return node.html
  if (typeof node === 'object' && node !== null && 'props' in node) {
    const {props} = node as {props: {children?: unknown}}
    return pieces(props.children)
  }
  return typeof node === 'string' || typeof node === 'number' ? write(node, false) : ''
}

function write(part: Part, isAttribute: boolean): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'object') return isHtml(part) ? part.html : part.map((item) => write(item, isAttribute)).join('')
  const text = String(part).replaceAll('&', '&amp;')
  // Within a value only the quote would end it, within words only a tag would.
  return isAttribute ? text.replaceAll('"', '&quot;') : text.replaceAll('<', '&lt;')
}

function isHtml(value: unknown): value is Html {
  return typeof value === 'object' && value !== null && 'html' in value && typeof value.html === 'string'
}
