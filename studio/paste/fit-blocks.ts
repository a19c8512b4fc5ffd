import type {Block} from '@clinic/importer'

/** What a text field takes, by names of the schema. */
export interface Allowed {
  styles: readonly string[]
  blocks: readonly string[]
}

/** Blocks as a field takes them. What it has no block for stays as paragraphs, so that no word is lost. */
export function fitBlocks(blocks: readonly Block[], {styles, blocks: types}: Allowed, newKey: () => string): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block._type === 'block') return [styles.includes(String(block.style)) ? block : {...block, style: 'normal'}]
    if (types.includes(block._type)) return [block]
    return linesOf(block).map((line) => paragraph(line, newKey))
  })
}

export function paragraph(text: string, newKey: () => string): Block {
  return {
    _type: 'block',
    _key: newKey(),
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span', _key: newKey(), text, marks: []}],
  }
}

/** A row of a table is a line, its cells apart by dots; any other block says what it says, text by text. */
function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(linesOf)
  if (typeof value !== 'object' || value === null) return []
  const {_type, _key, ...fields} = value as Record<string, unknown>
  if (_type === 'tableRow') return [linesOf(fields.cells).join(' · ')].filter(Boolean)
  if (_type === 'block') return [linesOf(fields.children).join('')].filter(Boolean)
  if (_type === 'span') return typeof fields.text === 'string' ? [fields.text] : []
  return Object.values(fields).flatMap(linesOf)
}
