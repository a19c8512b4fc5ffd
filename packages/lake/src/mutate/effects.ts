import {isDeepStrictEqual} from 'node:util'
import {isRecord} from '../is-record.ts'
import type {StoredDocument} from '../store/reader.ts'

// The patch format of https://github.com/sanity-io/mendoza: a list of opcodes and operands for a small stack machine.
// The npm package can apply patches but not make them. Only the opcodes used here are named.
const VALUE = 0
const PUSH_FIELD_COPY = 10
const PUSH_FIELD_BLANK = 11
const PUSH_ELEMENT_COPY = 12
const RETURN_INTO_OBJECT_SAME_KEY_POP = 15
const RETURN_INTO_ARRAY_POP = 16
const OBJECT_SET_FIELD_VALUE = 17
const OBJECT_DELETE_FIELD = 19
const ARRAY_APPEND_VALUE = 20
const ARRAY_APPEND_SLICE = 21
const STRING_APPEND_STRING = 22
const STRING_APPEND_SLICE = 23

type Patch = unknown[]

/**
 * The patches that lead from one state of a document to the other and back. `_rev` takes no part: receivers drop it
 * before they apply a patch, and patches address attributes by their position among the sorted names.
 */
export function effectsBetween(before: StoredDocument | null, after: StoredDocument | null) {
  const left = withoutRevision(before)
  const right = withoutRevision(after)
  return {apply: diff(left, right), revert: diff(right, left)}
}

/** A Mendoza patch that turns `left` into `right`. Neither may contain `undefined`. */
export function diff(left: unknown, right: unknown): Patch {
  if (isDeepStrictEqual(left, right)) return []
  if (isRecord(left) && isRecord(right)) return diffObjects(left, right)
  return [VALUE, right]
}

function withoutRevision(document: StoredDocument | null): object | null {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}

function diffObjects(left: Record<string, unknown>, right: Record<string, unknown>): Patch {
  const patch: Patch = []
  const leftKeys = Object.keys(left).sort()
  for (const [index, key] of leftKeys.entries()) {
    if (!Object.hasOwn(right, key)) patch.push(OBJECT_DELETE_FIELD, index)
    else if (!isDeepStrictEqual(left[key], right[key])) patch.push(...diffField(left[key], right[key], key, index))
  }
  for (const key of Object.keys(right)) {
    if (!Object.hasOwn(left, key)) patch.push(OBJECT_SET_FIELD_VALUE, right[key], key)
  }
  return patch
}

function diffField(left: unknown, right: unknown, key: string, index: number): Patch {
  if (isRecord(left) && isRecord(right)) {
    return [PUSH_FIELD_COPY, index, ...diffObjects(left, right), RETURN_INTO_OBJECT_SAME_KEY_POP]
  }
  const build = buildFrom(left, right)
  if (build) return [PUSH_FIELD_BLANK, index, ...build, RETURN_INTO_OBJECT_SAME_KEY_POP]
  return [OBJECT_SET_FIELD_VALUE, right, key]
}

/** Steps that build `right` out of pieces of `left`, when both are of a kind that has pieces. */
function buildFrom(left: unknown, right: unknown): Patch | null {
  if (typeof left === 'string' && typeof right === 'string') return buildString(left, right)
  // An empty array cannot be built: a blank output that nothing was added to ends as null.
  if (Array.isArray(left) && Array.isArray(right) && right.length > 0) return buildArray(left, right)
  return null
}

function buildArray(left: unknown[], right: unknown[]): Patch {
  const patch: Patch = []
  const indexByKey = new Map<string | null, number>()
  for (const [index, item] of left.entries()) indexByKey.set(keyOf(item), index)
  // Neighbours that stay neighbours are copied with one slice, `runStart` up to `runEnd`.
  let runStart = 0
  let runEnd = 0

  function endRun(): void {
    if (runEnd > runStart) patch.push(ARRAY_APPEND_SLICE, runStart, runEnd)
    runStart = runEnd
  }

  for (const [position, item] of right.entries()) {
    const key = keyOf(item)
    const index = key === null ? nearest(left, item, runEnd > 0 ? runEnd : position) : (indexByKey.get(key) ?? -1)
    const source = left[index]
    if (index >= 0 && isDeepStrictEqual(source, item)) {
      if (index !== runEnd) {
        endRun()
        runStart = index
      }
      runEnd = index + 1
      continue
    }
    endRun()
    if (isRecord(source) && isRecord(item)) {
      patch.push(PUSH_ELEMENT_COPY, index, ...diffObjects(source, item), RETURN_INTO_ARRAY_POP)
      runStart = runEnd = index + 1
    } else patch.push(ARRAY_APPEND_VALUE, item)
  }
  endRun()
  return patch
}

/** Where an item without a key most likely came from. Equal items a few places away count, to follow insertions. */
function nearest(left: unknown[], item: unknown, expected: number): number {
  for (const index of [expected, expected + 1, expected - 1]) {
    if (index >= 0 && index < left.length && isDeepStrictEqual(left[index], item)) return index
  }
  return expected < left.length && keyOf(left[expected]) === null ? expected : -1
}

function keyOf(item: unknown): string | null {
  return isRecord(item) && typeof item._key === 'string' ? item._key : null
}

function buildString(left: string, right: string): Patch | null {
  const prefix = commonPrefix(left, right)
  const suffix = commonSuffix(left, right, prefix)
  if (right === '' || prefix + suffix === 0) return null
  const inserted = right.slice(prefix, right.length - suffix)
  const patch: Patch = []
  // Slices count UTF-8 bytes.
  if (prefix > 0) patch.push(STRING_APPEND_SLICE, 0, Buffer.byteLength(left.slice(0, prefix)))
  if (inserted !== '') patch.push(STRING_APPEND_STRING, inserted)
  if (suffix > 0) {
    const end = Buffer.byteLength(left)
    patch.push(STRING_APPEND_SLICE, end - Buffer.byteLength(left.slice(left.length - suffix)), end)
  }
  return patch
}

function commonPrefix(left: string, right: string): number {
  const limit = Math.min(left.length, right.length)
  let length = 0
  while (length < limit && left[length] === right[length]) length++
  // Half of a surrogate pair has no place among the bytes.
  return length > 0 && isHighSurrogate(left.charCodeAt(length - 1)) ? length - 1 : length
}

function commonSuffix(left: string, right: string, prefix: number): number {
  const limit = Math.min(left.length, right.length) - prefix
  let length = 0
  while (length < limit && left[left.length - 1 - length] === right[right.length - 1 - length]) length++
  return length > 0 && isLowSurrogate(left.charCodeAt(left.length - length)) ? length - 1 : length
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
