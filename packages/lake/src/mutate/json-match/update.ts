import {isRecord} from '../../is-record.ts'
import type {Location} from './locate.ts'

/** What an update returns for a value that is to go. */
export const REMOVED = Symbol('removed')

interface Branch {
  isTarget: boolean
  below: Map<string | number, Branch> | null
}

/**
 * A value with other values at some locations. What is not on the way to one of them stays the same object. Where one
 * location lies within another, the outer one has the last word.
 */
export function updateAt(value: unknown, locations: Location[], update: (current: unknown) => unknown): unknown {
  if (locations.length === 0) return value
  return updateBranch(value, toTree(locations), update)
}

/** The locations as a tree, so that an array with many of them is copied once. */
function toTree(locations: Location[]): Branch {
  const root: Branch = {isTarget: false, below: null}
  for (const location of locations) {
    let branch = root
    for (const key of location) {
      branch.below ??= new Map()
      let next = branch.below.get(key)
      if (!next) {
        next = {isTarget: false, below: null}
        branch.below.set(key, next)
      }
      branch = next
    }
    branch.isTarget = true
  }
  return root
}

function updateBranch(value: unknown, branch: Branch, update: (current: unknown) => unknown): unknown {
  const updated = branch.below ? updateBelow(value, branch.below, update) : value
  return branch.isTarget ? update(updated) : updated
}

function updateBelow(
  value: unknown,
  below: Map<string | number, Branch>,
  update: (current: unknown) => unknown,
): unknown {
  let hasRemoved = false
  const updated = (current: unknown, branch: Branch): unknown => {
    const result = updateBranch(current, branch, update)
    hasRemoved ||= result === REMOVED
    return result
  }
  if (Array.isArray(value)) {
    const items: unknown[] = value.slice()
    for (const [index, branch] of below) {
      if (typeof index === 'number') items[index] = updated(items[index], branch)
    }
    return hasRemoved ? items.filter((item) => item !== REMOVED) : items
  }
  // An attribute set below a text or a number takes its place.
  const attributes: Record<string, unknown> = isRecord(value) ? {...value} : {}
  for (const [name, branch] of below) {
    const current = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    define(attributes, String(name), updated(current, branch))
  }
  if (!hasRemoved) return attributes
  return Object.fromEntries(Object.entries(attributes).filter(([, item]) => item !== REMOVED))
}

/** Assigning to `__proto__` would do something else; that name is refused when the document is complete. */
function define(attributes: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') attributes[name] = value
  else Object.defineProperty(attributes, name, {value, enumerable: true, configurable: true, writable: true})
}
