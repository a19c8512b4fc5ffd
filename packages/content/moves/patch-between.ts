import type {ContentDocument} from '../checks/finding.ts'
import {objectOf, textOf} from '../checks/values.ts'
import type {Mutation} from './mutation.ts'

/**
 * The patch that turns one version of a document into the next, guarded by the revision that was looked at: it changes
 * the members that differ and no more, so that a thousand pages fit into one request. Null when nothing differs.
 */
export function patchBetween(before: ContentDocument, after: ContentDocument): Mutation | null {
  const change: Change = {set: {}, unset: []}
  compareObjects(before, after, '', change)
  if (Object.keys(change.set).length === 0 && change.unset.length === 0 && !change.insert) return null
  return {
    patch: {
      id: before._id,
      ...guardOf(before),
      ...(Object.keys(change.set).length && {set: change.set}),
      ...(change.unset.length && {unset: change.unset}),
      ...(change.insert && {insert: change.insert}),
    },
  }
}

function guardOf({_rev}: ContentDocument): {ifRevisionID?: string} {
  return typeof _rev === 'string' ? {ifRevisionID: _rev} : {}
}

interface Change {
  set: Record<string, unknown>
  unset: string[]
  /** A patch can insert in one place. */
  insert?: {after: string; items: unknown[]}
}

function compare(before: unknown, after: unknown, path: string, change: Change): void {
  if (before === after) return
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, change)
  else if (isObject(before) && isObject(after)) compareObjects(before, after, path, change)
  else change.set[path] = after
}

function compareObjects(before: object, after: object, path: string, change: Change): void {
  const old = objectOf(before)
  const now = objectOf(after)
  for (const [name, value] of Object.entries(now)) compare(old[name], value, join(path, name), change)
  for (const name of Object.keys(old)) if (!(name in now)) change.unset.push(join(path, name))
}

function compareLists(before: unknown[], after: unknown[], path: string, change: Change): void {
  const old = keysOf(before)
  const now = keysOf(after)
  if (!old || !now) {
    change.set[path] = after
    return
  }
  const kept = now.filter((key) => old.includes(key))
  const added = after.slice(kept.length)
  const isInOrder = kept.every((key, index) => key === now[index]) && isSubsequence(kept, old)
  if (!isInOrder || (added.length > 0 && (change.insert || kept.length === 0))) {
    change.set[path] = after
    return
  }
  for (const [index, key] of kept.entries())
    compare(before[old.indexOf(key)], after[index], `${path}[_key==${JSON.stringify(key)}]`, change)
  for (const key of old) if (!kept.includes(key)) change.unset.push(`${path}[_key==${JSON.stringify(key)}]`)
  if (added.length > 0) change.insert = {after: `${path}[-1]`, items: added}
}

function keysOf(items: unknown[]): string[] | null {
  const keys = items.map((item) => textOf(objectOf(item)._key))
  return keys.every(Boolean) && new Set(keys).size === keys.length ? keys : null
}

function isSubsequence(keys: string[], all: string[]): boolean {
  let place = -1
  return keys.every((key) => {
    const next = all.indexOf(key)
    const isAfter = next > place
    place = next
    return isAfter
  })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name
}
