import {listOf, objectOf, textOf} from './values.ts'

/** Words of a text block that carry an annotation: a link, an explained word. */
export interface MarkedWords {
  definition: Record<string, unknown>
  /** The key of the definition, for the path to it. */
  key: string
  text: string
  /** Offsets into the joined spans of the block. */
  start: number
  end: number
}

/** The annotated words of a block in reading order. Spans of one annotation that follow each other are one stretch. */
export function markedWords(block: Record<string, unknown>): MarkedWords[] {
  if (listOf(block.markDefs).length === 0) return []
  const definitions = new Map(
    listOf(block.markDefs)
      .map(objectOf)
      .map((mark) => [textOf(mark._key), mark] as const),
  )
  const found: MarkedWords[] = []
  let offset = 0
  for (const child of listOf(block.children).map(objectOf)) {
    const text = typeof child.text === 'string' ? child.text : ''
    for (const key of listOf(child.marks).map(textOf)) {
      const definition = definitions.get(key)
      if (!definition || text === '') continue
      const before = found.findLast((words) => words.key === key && words.end === offset)
      if (before) {
        before.text += text
        before.end += text.length
      } else found.push({definition, key, text, start: offset, end: offset + text.length})
    }
    offset += text.length
  }
  return found
}
