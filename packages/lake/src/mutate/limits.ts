import {isRecord} from '../is-record.ts'
import {OperationError, ValidationError} from './errors.ts'

/** Sanity's documented limits. https://www.sanity.io/docs/content-lake/technical-limits */
export const MAX_DOCUMENT_BYTES = 32_000_000
export const MAX_ATTRIBUTE_DEPTH = 20

/** Ours: a mutation by query can repeat four megabytes in each of ten thousand documents. */
export const MAX_TRANSACTION_BYTES = 256_000_000

/** Adds up what a transaction writes, and refuses what the hosted lake would not take or no program can safely handle. */
export class TransactionSize {
  #left = MAX_TRANSACTION_BYTES

  addDocument(document: {_id: string}): void {
    const most = Math.min(this.#left, MAX_DOCUMENT_BYTES)
    const bytes = jsonLength(document, most)
    if (bytes > MAX_DOCUMENT_BYTES) {
      throw new ValidationError(
        `Document ${JSON.stringify(document._id)} exceeds the limit of ${MAX_DOCUMENT_BYTES} bytes`,
      )
    }
    this.#subtract(bytes)
    checkShape(document, document._id)
  }

  /** History keeps mutations beside the documents. */
  addMutation(mutation: unknown): void {
    this.#subtract(jsonLength(mutation, this.#left))
  }

  #subtract(bytes: number): void {
    this.#left -= bytes
    if (this.#left >= 0) return
    throw new OperationError(
      413,
      'validationError',
      `A transaction can write at most ${MAX_TRANSACTION_BYTES} bytes, documents and mutations together`,
    )
  }
}

/** Adds up the documents of an answer: thousands of patches may each return the same large one. */
export class AnswerSize {
  #left = MAX_TRANSACTION_BYTES

  add(document: object): void {
    this.#left -= jsonLength(document, this.#left)
    if (this.#left >= 0) return
    throw new OperationError(413, 'validationError', 'The documents to return are too large; leave out returnDocuments')
  }
}

/** Ours, as in a request: patches could nest arrays in arrays deeper than any recursive function can follow. */
const MAX_NESTING = 128

function checkShape(value: unknown, id: string, depth = 0, nesting = 0): void {
  if (nesting > MAX_NESTING) {
    throw new ValidationError(`Document ${JSON.stringify(id)} is nested deeper than ${MAX_NESTING} levels`)
  }
  if (Array.isArray(value)) {
    for (const item of value) checkShape(item, id, depth, nesting + 1)
    return
  }
  if (!isRecord(value)) return
  if (depth >= MAX_ATTRIBUTE_DEPTH) {
    throw new ValidationError(`Document ${JSON.stringify(id)} exceeds the maximum depth of ${MAX_ATTRIBUTE_DEPTH}`)
  }
  for (const [key, item] of Object.entries(value)) {
    // Assigning to this name changes an object's prototype in a careless program somewhere down the line.
    if (key === '__proto__') throw new ValidationError('An attribute cannot be named "__proto__"', key)
    checkShape(item, id, depth + 1, nesting + 1)
  }
}

/**
 * About as many bytes as the JSON of a value takes, or any number above `most`. The JSON is not written out for that: a
 * patch can put one large value in a great many places, where they share it.
 */
export function jsonLength(value: unknown, most: number): number {
  if (typeof value === 'number') return 8
  if (typeof value === 'string') return Buffer.byteLength(value) + 2
  if (typeof value !== 'object' || value === null) return String(value).length
  let bytes = 2
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && bytes <= most; index++) bytes += jsonLength(value[index], most) + 1
    return bytes
  }
  for (const [key, item] of Object.entries(value)) {
    bytes += jsonLength(item, most - bytes) + key.length + 4
    if (bytes > most) break
  }
  return bytes
}
