import {extract, Mutation} from '@sanity/mutator'
import {isRecord} from '../is-record.ts'
import type {StoredDocument} from '../store/reader.ts'
import {MutationParseError, OperationError, ValidationError} from './errors.ts'
import {isModeratePath} from './path-limits.ts'

export interface PatchOperations {
  set?: Record<string, unknown>
  setIfMissing?: Record<string, unknown>
  unset?: string[]
  inc?: Record<string, number>
  dec?: Record<string, number>
  insert?: Insert
  diffMatchPatch?: Record<string, string>
}

type Insert = {items: unknown[]} & ({before: string} | {after: string} | {replace: string})

/**
 * The document after the patch. `@sanity/mutator` is what the Studio applies optimistically, so both sides
 * arrive at the same document.
 */
export function applyPatch(document: StoredDocument, operations: PatchOperations): StoredDocument {
  checkDiffs(document, operations)
  // The mutator changes what it is given.
  const base = structuredClone(document)
  const patch = structuredClone({...operations, ...repairInsert(document, operations)})
  let patched: unknown
  try {
    patched = new Mutation({mutations: [{patch: {id: document._id, ...patch}}] as never}).apply(base)
  } catch (error) {
    throw new OperationError(400, 'patchError', `Cannot apply the patch: ${(error as Error).message}`, {
      id: document._id,
    })
  }
  const result = patched as StoredDocument
  for (const attribute of ['_id', '_type'] as const) {
    if (result[attribute] !== document[attribute]) {
      throw new ValidationError(`Cannot modify immutable attribute ${JSON.stringify(attribute)}`, result[attribute])
    }
  }
  return {...result, _createdAt: document._createdAt}
}

/** Of hunks times characters. Each hunk that does not fit where it says is looked for in the whole text. */
const MOST_SEARCHED = 50_000_000

function checkDiffs(document: StoredDocument, {set, setIfMissing, diffMatchPatch = {}}: PatchOperations): void {
  for (const [path, diff] of Object.entries(diffMatchPatch)) {
    const hunks = diff.match(/^@@ /gm)?.length ?? 0
    const texts = [...select(document, path), set?.[path], setIfMissing?.[path]]
    const longest = Math.max(0, ...texts.map((text) => (typeof text === 'string' ? text.length : 0)))
    if (hunks * longest <= MOST_SEARCHED) continue
    throw new ValidationError(`The diffMatchPatch of ${JSON.stringify(path)} is too much for a text of its length`)
  }
}

/**
 * A replace that selects nothing makes the mutator repeat the whole array. An empty range such as `list[2:2]` (the
 * client's `splice` without deletions) is an insertion there; anything else selects nothing and inserts nothing.
 */
function repairInsert(document: StoredDocument, {insert}: PatchOperations): {insert?: Insert} {
  if (!insert || !('replace' in insert)) return {}
  if (select(document, insert.replace).length > 0) return {}
  const range = /^(.*)\[\s*(-?\d+)\s*:\s*(-?\d*)\s*\]$/.exec(insert.replace)
  const array = range?.[1] ? select(document, range[1])[0] : undefined
  if (!range || !Array.isArray(array)) return {insert: undefined}
  const start = Number(range[2])
  const position = start < 0 ? Math.max(0, array.length + start) : start
  if (array.length === 0) return {insert: {before: `${range[1]}[0]`, items: insert.items}}
  if (position >= array.length) return {insert: {after: `${range[1]}[-1]`, items: insert.items}}
  return {insert: {before: `${range[1]}[${position}]`, items: insert.items}}
}

function select(document: StoredDocument, path: string): unknown[] {
  try {
    return extract(path, document)
  } catch (error) {
    throw new OperationError(400, 'patchError', `Cannot apply the patch: ${(error as Error).message}`, {
      id: document._id,
    })
  }
}

const OPERATIONS = ['set', 'setIfMissing', 'unset', 'inc', 'dec', 'insert', 'diffMatchPatch']
const SELECTORS = ['id', 'query', 'params', 'ifRevisionID', 'ifRevisionId']

/** The operations of a patch object, checked at the door. */
export function parsePatchOperations(patch: Record<string, unknown>, where: string): PatchOperations {
  for (const key of Object.keys(patch)) {
    if (!OPERATIONS.includes(key) && !SELECTORS.includes(key)) {
      throw new MutationParseError(`${where}: unknown patch operation ${JSON.stringify(key)}`)
    }
  }
  const operations: PatchOperations = {}
  const {set, setIfMissing, unset, inc, dec, insert, diffMatchPatch} = patch
  if (set != null) operations.set = paths(set, `${where}: set`, () => true)
  if (setIfMissing != null) operations.setIfMissing = paths(setIfMissing, `${where}: setIfMissing`, () => true)
  if (inc != null) operations.inc = paths(inc, `${where}: inc`, Number.isFinite)
  if (dec != null) operations.dec = paths(dec, `${where}: dec`, Number.isFinite)
  if (diffMatchPatch != null) {
    operations.diffMatchPatch = paths(diffMatchPatch, `${where}: diffMatchPatch`, (text) => typeof text === 'string')
  }
  if (unset != null) {
    if (!Array.isArray(unset) || !unset.every((path) => typeof path === 'string')) {
      throw new MutationParseError(`${where}: unset must be an array of paths`)
    }
    for (const path of unset) checkPath(path, `${where}: unset`)
    operations.unset = unset
  }
  if (insert != null) operations.insert = parseInsert(insert, where)
  return operations
}

function paths<Value>(value: unknown, where: string, isValid: (value: unknown) => boolean): Record<string, Value> {
  if (!isRecord(value)) throw new MutationParseError(`${where} must be an object of paths and values`)
  for (const [path, item] of Object.entries(value)) {
    checkPath(path, where)
    if (!isValid(item)) throw new MutationParseError(`${where}: unexpected value at ${JSON.stringify(path)}`)
  }
  return value as Record<string, Value>
}

function parseInsert(insert: unknown, where: string): Insert {
  if (isRecord(insert) && Array.isArray(insert.items)) {
    const positions = (['before', 'after', 'replace'] as const).filter((key) => key in insert)
    const position = positions[0]
    const path = position && insert[position]
    if (positions.length === 1 && position && typeof path === 'string') {
      checkPath(path, `${where}: insert`)
      return {[position]: path, items: insert.items} as Insert
    }
  }
  throw new MutationParseError(`${where}: insert needs "items" and exactly one of "before", "after" and "replace"`)
}

function checkPath(path: string, where: string): void {
  if (isModeratePath(path)) return
  throw new MutationParseError(
    `${where}: the path ${JSON.stringify(path.slice(0, 100))} selects too much to be followed`,
  )
}
