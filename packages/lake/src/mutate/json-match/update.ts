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
  if (Array.isArray(value)) {
    const items: unknown[] = [...value]
    for (const [index, branch] of below) {
      if (typeof index === 'number') items[index] = updateBranch(items[index], branch, update)
    }
    return items.filter((item) => item !== REMOVED)
  }
  // An attribute set below a text or a number takes its place.
  const attributes = new Map<string, unknown>(isRecord(value) ? Object.entries(value) : [])
  for (const [key, branch] of below) {
    const result = updateBranch(attributes.get(String(key)), branch, update)
    if (result === REMOVED) attributes.delete(String(key))
    else attributes.set(String(key), result)
  }
  return Object.fromEntries(attributes)
}
