import type {TypedObject} from '@portabletext/types'
import {childrenOf, type MarkDefinition, markDefinitionsOf} from './text-block.ts'

export interface FoundLink<Definition> {
  definition: Definition
  /** The words the reader can press. */
  text: string
}

/** Every annotation of a body that is put on words, in reading order. Annotations on no words are not links. */
export function links<Definition extends MarkDefinition = MarkDefinition>(
  body: readonly TypedObject[] | null | undefined,
): FoundLink<Definition>[] {
  return (body ?? []).flatMap((block) =>
    markDefinitionsOf(block).flatMap((definition) => {
      const text = childrenOf(block)
        .filter(({marks}) => Array.isArray(marks) && marks.includes(definition._key))
        .map((child) => (typeof child.text === 'string' ? child.text : ''))
        .join('')
      return text ? [{definition: definition as Definition, text}] : []
    }),
  )
}
