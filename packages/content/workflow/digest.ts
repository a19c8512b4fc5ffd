import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import type {ContentDocument} from '../checks/finding.ts'
import {objectOf} from '../checks/values.ts'

/** What a field said when somebody vouched for it. */
export interface FieldDigest {
  /** Name of the field. */
  _key: string
  /** SHA-256 of its canonical form; empty where the field was. */
  digest: string
}

/** The field in which the workflow itself is kept. */
export const WORKFLOW_FIELD = 'medicalReview'

/** A digest of every field a reader can notice, by name. The order of keys does not matter, and an empty list is no list. */
export function fieldDigests(document: ContentDocument): FieldDigest[] {
  return Object.entries(document).flatMap(([field, value]) => {
    if (field.startsWith('_') || field === WORKFLOW_FIELD) return []
    const text = canonical(field === 'review' ? withoutPublishedAt(value) : value)
    return text === undefined ? [] : [{_key: field, digest: digestOf(text)}]
  })
}

/** Names of the fields that differ, in the order of the document, then those that are gone. */
export function changedFields(before: FieldDigest[], after: FieldDigest[]): string[] {
  const old = digestMap(before)
  const present = new Set(after.map(({_key}) => _key))
  return [
    ...after.filter(({_key, digest}) => old.get(_key) !== digest).map(({_key}) => _key),
    ...before.filter(({_key}) => !present.has(_key)).map(({_key}) => _key),
  ]
}

/** Names of the fields in which two versions differ for a reader. */
export function changedBetween(before: ContentDocument, after: ContentDocument): string[] {
  return before === after ? [] : changedFields(fieldDigests(before), fieldDigests(after))
}

export function digestMap(digests: FieldDigest[]): Map<string, string> {
  return new Map(digests.map(({_key, digest}) => [_key, digest]))
}

/** The day of the first publication is written by the publish action, after everybody has signed. */
function withoutPublishedAt(review: unknown): unknown {
  const {publishedAt, ...rest} = objectOf(review)
  return rest
}

/** JSON with sorted keys, without what is the same as nothing; undefined when nothing is left. */
function canonical(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value))
    return value.length ? `[${value.map((item) => canonical(item) ?? 'null').join()}]` : undefined
  const members = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, member]) => {
      const text = canonical(member)
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`]
    })
  return members.length ? `{${members.join()}}` : undefined
}

function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
