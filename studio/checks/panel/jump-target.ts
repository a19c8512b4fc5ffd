import type {ContentDocument, Finding} from '@clinic/content/checks'
import type {Path, PathSegment} from '@sanity/types'

/** Where the form must be opened and which input gets the caret, so that an editor stands before what a finding is about. */
export interface JumpTarget {
  open: Path
  focus: Path
}

/** Null for a finding about the document as a whole. */
export function jumpTargetOf({path, quote}: Finding, document: ContentDocument): JumpTarget | null {
  if (path.length === 0) return null
  const value = objectOf(valueAt(document, path))
  const mark = path.indexOf('markDefs')
  // What stands behind a link or an explained word opens at the words themselves.
  if (mark !== -1) return {open: path.slice(0, mark + 2), focus: path.slice(0, mark + 2)}
  if (value._type === 'block') {
    const child = childAt(value.children, quote?.start ?? 0)
    return {open: path.slice(0, -1), focus: child ? [...path, 'children', {_key: child}, 'text'] : path}
  }
  if (value._type === 'slug') return {open: path, focus: [...path, 'current']}
  if (typeof path.at(-1) === 'object') return {open: path, focus: path}
  return {open: path.slice(0, -1), focus: path}
}

export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(step, document)
}

function step(value: unknown, segment: PathSegment): unknown {
  if (typeof segment === 'string') return objectOf(value)[segment]
  if (!Array.isArray(value)) return undefined
  if (typeof segment === 'number') return value[segment]
  return '_key' in segment ? value.find((item) => objectOf(item)._key === segment._key) : undefined
}

/** Key of the span that holds a place in the joined text. */
function childAt(children: unknown, place: number): string | undefined {
  let passed = 0
  let last: string | undefined
  for (const child of Array.isArray(children) ? children.map(objectOf) : []) {
    if (typeof child.text !== 'string' || typeof child._key !== 'string') continue
    last = child._key
    passed += child.text.length
    if (place < passed) return last
  }
  return last
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
