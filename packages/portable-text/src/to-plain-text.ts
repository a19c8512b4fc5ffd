import type {TypedObject} from '@portabletext/types'
import {type Child, childrenOf} from './text-block.ts'

/**
 * The words of one block or of a whole body, a blank line between blocks. Objects among the words (notes, pictures)
 * and blocks that are not text have no words of their own.
 */
export function toPlainText(value: TypedObject | readonly TypedObject[] | null | undefined): string {
  if (!value) return ''
  if (!('_type' in value)) return value.map(toPlainText).filter(Boolean).join('\n\n')
  return childrenOf(value).map(textOf).join('')
}

function textOf(child: Child): string {
  return typeof child.text === 'string' ? child.text : ''
}
