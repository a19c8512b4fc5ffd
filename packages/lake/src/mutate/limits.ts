import {isRecord} from '../is-record.ts'
import {ValidationError} from './errors.ts'

/** Sanity's documented limits. https://www.sanity.io/docs/content-lake/technical-limits */
export const MAX_DOCUMENT_BYTES = 32_000_000
export const MAX_ATTRIBUTE_DEPTH = 20

/** Refuses a document that the hosted lake would not take, or that no program can safely handle. */
export function checkDocument(document: {_id: string}): void {
  checkValue(document, 0, document._id)
}

/** Sizes are compared on what is stored. */
export function checkSize(id: string, json: string): void {
  if (Buffer.byteLength(json) > MAX_DOCUMENT_BYTES) {
    throw new ValidationError(`Document ${JSON.stringify(id)} exceeds the limit of ${MAX_DOCUMENT_BYTES} bytes`)
  }
}

function checkValue(value: unknown, depth: number, id: string): void {
  if (Array.isArray(value)) {
    for (const item of value) checkValue(item, depth, id)
    return
  }
  if (!isRecord(value)) return
  if (depth >= MAX_ATTRIBUTE_DEPTH) {
    throw new ValidationError(`Document ${JSON.stringify(id)} exceeds the maximum depth of ${MAX_ATTRIBUTE_DEPTH}`)
  }
  for (const [key, item] of Object.entries(value)) {
    // Assigning to this name changes an object's prototype in a careless program somewhere down the line.
    if (key === '__proto__') throw new ValidationError('An attribute cannot be named "__proto__"', key)
    checkValue(item, depth + 1, id)
  }
}
