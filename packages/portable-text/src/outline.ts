import type {TypedObject} from '@portabletext/types'
import {toPlainText} from './to-plain-text.ts'

export interface OutlineEntry {
  id: string
  level: number
  text: string
  /** The `_key` of the block, for finding it again while drawing. */
  key: string | null
}

/**
 * The headings of a body in reading order, with the ids the page gives them.
 * `reserved`: ids the page uses already.
 */
export function outline(
  body: readonly TypedObject[] | null | undefined,
  {reserved = []}: {reserved?: readonly string[]} = {},
): OutlineEntry[] {
  const used = new Set(reserved)
  return (body ?? []).flatMap((block) => {
    const level = headingLevel(block)
    const text = toPlainText(block).trim()
    if (!level || !text) return []
    const id = uniqueId(text, used)
    used.add(id)
    return [{id, level, text, key: block._key ?? null}]
  })
}

function headingLevel(block: TypedObject): number | null {
  if (block._type !== 'block' || !('style' in block)) return null
  const match = /^h([1-6])$/.exec(String(block.style))
  return match ? Number(match[1]) : null
}

function uniqueId(text: string, used: ReadonlySet<string>): string {
  const base = slug(text)
  let id = base
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`
  return id
}

/** `Tests & scans: what they show` becomes `tests-scans-what-they-show`. */
function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return words || 'section'
}
