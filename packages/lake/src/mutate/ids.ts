import {randomUUID} from 'node:crypto'
import {ValidationError} from './errors.ts'

export {publishedId as publishedIdOf} from '../store/published-id.ts'

const ID = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/

/** The rules of Sanity's documentation for document ids. */
export function isDocumentId(id: unknown): id is string {
  if (typeof id !== 'string' || !ID.test(id)) return false
  const segments = id.split('.')
  if (segments.some((segment) => segment === '' || segment.startsWith('-'))) return false
  if (segments.indexOf('versions', 1) !== -1) return false
  return segments[0] !== 'versions' || segments.length >= 3
}

export function checkDocumentId(id: unknown): string {
  if (isDocumentId(id)) return id
  throw new ValidationError(`Malformed document ID: ${JSON.stringify(id)}`, id)
}

/** The id for a new document: as given, random when missing, and random after the prefix when it ends in a dot. */
export function newDocumentId(requested: unknown): string {
  if (requested === undefined) return randomUUID()
  if (typeof requested === 'string' && requested.endsWith('.')) return checkDocumentId(requested + randomUUID())
  return checkDocumentId(requested)
}

export const draftIdOf = (publishedId: string): string => `drafts.${publishedId}`

export const isDraftId = (id: string): boolean => id.startsWith('drafts.')
export const isVersionId = (id: string): boolean => id.startsWith('versions.')
export const isPublishedId = (id: string): boolean => !isDraftId(id) && !isVersionId(id)

/** The release that a version document belongs to. */
export function releaseNameOf(versionId: string): string | null {
  return isVersionId(versionId) ? (versionId.split('.')[1] ?? null) : null
}
