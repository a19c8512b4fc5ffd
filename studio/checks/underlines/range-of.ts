import type {Quote} from '@clinic/content/checks'
import type {PortableTextBlock} from '@sanity/types'
import {placeOf} from '../quotes.ts'

interface Point {
  path: [{_key: string}, 'children', {_key: string}]
  offset: number
}

export interface WordRange {
  anchor: Point
  focus: Point
}

/**
 * Where quoted words stand in a block, as the editor counts: by child and offset in it. Null when they are gone. The offsets of a
 * quote run through the joined spans of the block, and the block may have changed a little since they were counted.
 */
export function rangeOf(block: PortableTextBlock, quote: Quote): WordRange | null {
  const spans = spansOf(block)
  const text = spans.map((span) => span.text).join('')
  const start = placeOf(text, quote)
  if (start === -1) return null
  const anchor = pointAt(block, spans, start, 'after')
  const focus = pointAt(block, spans, start + quote.text.length, 'before')
  return anchor && focus ? {anchor, focus} : null
}

/** At a border between two spans, a range starts `after` it and ends `before` it. */
function pointAt(block: PortableTextBlock, spans: Span[], offset: number, side: 'before' | 'after'): Point | null {
  let passed = 0
  for (const {key, text} of spans) {
    const within = offset - passed
    if (side === 'before' ? within <= text.length : within < text.length)
      return {path: [{_key: block._key ?? ''}, 'children', {_key: key}], offset: within}
    passed += text.length
  }
  return null
}

interface Span {
  key: string
  text: string
}

/** The spans of a block; a source's number among them has no text. */
function spansOf(block: PortableTextBlock): Span[] {
  const children = Array.isArray(block.children) ? block.children : []
  return children.flatMap((child: {_type?: unknown; _key?: unknown; text?: unknown}) =>
    child._type === 'span' && typeof child.text === 'string' && typeof child._key === 'string'
      ? [{key: child._key, text: child.text}]
      : [],
  )
}
