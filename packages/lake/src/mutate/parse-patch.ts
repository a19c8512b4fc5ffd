import {isRecord} from '../is-record.ts'
import {MutationParseError} from './errors.ts'
import {PathError, parsePath, type Step} from './json-match/parse-path.ts'

/** The operations of a patch as they were sent; every path in them has been parsed once, and can be parsed again. */
export interface PatchOperations {
  set?: Record<string, unknown>
  setIfMissing?: Record<string, unknown>
  unset?: string[]
  inc?: Record<string, number>
  dec?: Record<string, number>
  insert?: Insert
  diffMatchPatch?: Record<string, string>
}

export type Insert = {items: unknown[]} & ({before: string} | {after: string} | {replace: string})

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
    if (!isValid(item)) throw new MutationParseError(`${where}: unexpected value at ${quoted(path)}`)
  }
  return value as Record<string, Value>
}

function parseInsert(insert: unknown, where: string): Insert {
  if (isRecord(insert) && Array.isArray(insert.items)) {
    const positions = (['before', 'after', 'replace'] as const).filter((key) => key in insert)
    const position = positions[0]
    const path = position && insert[position]
    if (positions.length === 1 && position && typeof path === 'string') {
      if (checkPath(path, `${where}: insert`).at(-1)?.kind !== 'terms') {
        throw new MutationParseError(`${where}: insert: ${quoted(path)} does not say where in an array, as in list[-1]`)
      }
      return {[position]: path, items: insert.items} as Insert
    }
  }
  throw new MutationParseError(`${where}: insert needs "items" and exactly one of "before", "after" and "replace"`)
}

function checkPath(path: string, where: string): Step[] {
  try {
    return parsePath(path)
  } catch (error) {
    if (error instanceof PathError) throw new MutationParseError(`${where}: ${quoted(path)}: ${error.message}`)
    throw error
  }
}

const quoted = (path: string): string => JSON.stringify(path.slice(0, 100))
