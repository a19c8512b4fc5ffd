import type {ContentDocument, Finding} from '@clinic/content/checks'
import type {Path, PathSegment} from '@sanity/types'

/** The path the form must open, so that an editor stands before what a finding is about; null when it is about the whole page. */
export function jumpTargetOf({path, quote}: Finding, document: ContentDocument): Path | null {
  if (path.length === 0) return null
  const value = objectOf(valueAt(document, path))
  if (value._type === 'block') {
    const child = childAt(value.children, quote?.start ?? 0)
    return child ? [...path, 'children', {_key: child}, 'text'] : path
  }
  return value._type === 'slug' ? [...path, 'current'] : path
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
