import {isObject} from './values.ts'

// Documents are replaced, never changed, so what they refer to is kept for as long as they live.
const known = new WeakMap<object, ReadonlySet<string>>()

/** The ids a value refers to, at any depth. Below a `_ref` nothing more is looked for, as `references()` has it. */
export function referencesOf(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return NONE
  let ids = known.get(value)
  if (!ids) {
    const found = new Set<string>()
    collect(value, found)
    ids = found.size === 0 ? NONE : found
    known.set(value, ids)
  }
  return ids
}

const NONE: ReadonlySet<string> = new Set()

function collect(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into)
  } else if (isObject(value)) {
    const id = Object.hasOwn(value, '_ref') ? value._ref : undefined
    if (typeof id === 'string' && id !== '') into.add(id)
    else if (!id) for (const child of Object.values(value)) collect(child, into)
  }
}
