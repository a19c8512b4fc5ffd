import type {TypedObject} from '@portabletext/types'

export type Child = TypedObject & {text?: unknown; marks?: unknown}
export type MarkDefinition = TypedObject & {_key?: unknown}

/** What stands in a text block; nothing for any other block. */
export function childrenOf(block: TypedObject): Child[] {
  return block._type === 'block' && 'children' in block && Array.isArray(block.children) ? block.children : []
}

export function markDefinitionsOf(block: TypedObject): MarkDefinition[] {
  return block._type === 'block' && 'markDefs' in block && Array.isArray(block.markDefs) ? block.markDefs : []
}
