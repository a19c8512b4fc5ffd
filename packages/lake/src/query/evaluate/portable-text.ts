import {limitText} from './limits.ts'
import {isObject} from './values.ts'

/** The plain text of a block, or of a list of blocks with an empty line between them; null when there is none. */
export function portableText(value: unknown): string | null {
  if (!Array.isArray(value)) return blockText(value)
  const texts = value.flat(Number.POSITIVE_INFINITY).flatMap((block) => blockText(block) ?? [])
  limitText(texts.reduce((sum, text) => sum + text.length, 0))
  return texts.length > 0 ? texts.join('\n\n') : null
}

function blockText(block: unknown): string | null {
  if (!isObject(block) || typeof block._type !== 'string' || !Array.isArray(block.children)) return null
  let text = ''
  for (const child of block.children) {
    if (isObject(child) && child._type === 'span' && typeof child.text === 'string') text += child.text
    limitText(text.length)
  }
  return text
}
