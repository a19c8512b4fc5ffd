import type {Block} from './proposal.ts'

export interface Span {
  _type: 'span'
  _key: string
  text: string
  marks: string[]
}

export interface MarkDef {
  _type: string
  _key: string
  [field: string]: unknown
}

/** A paragraph, list item or heading. While a file is read, headings keep the rank they had: `h1` to `h6`. */
export interface TextBlock {
  _type: 'block'
  _key: string
  style: string
  listItem?: 'bullet' | 'number'
  level?: number
  markDefs: MarkDef[]
  children: Span[]
}

export function isTextBlock(block: Block): block is Block & TextBlock {
  return block._type === 'block' && Array.isArray(block.children)
}

export function textOfBlock(block: Block): string {
  return isTextBlock(block) ? block.children.map(({text}) => text).join('') : ''
}

/** 1 to 6 for a heading, 0 for everything else. */
export function rankOf(block: Block): number {
  return isTextBlock(block) ? Number(/^h([1-6])$/.exec(block.style)?.[1] ?? 0) : 0
}

/** The block with the words from `start` to `end` replaced; what stands around them keeps its marks. */
export function withWords(block: TextBlock, start: number, end: number, words: string): TextBlock {
  let at = 0
  let written = false
  const children = block.children.map((span) => {
    const [from, to] = [at, at + span.text.length]
    at = to
    if (to <= start || from >= end) return span
    const text =
      span.text.slice(0, Math.max(0, start - from)) + (written ? '' : words) + span.text.slice(Math.max(0, end - from))
    written = true
    return {...span, text}
  })
  return {...block, children: children.filter(({text}) => text !== '')}
}
