import type {ContentDocument} from '../checks/finding.ts'
import {canBeShared, endOf, isOpen, type ShareLink} from './share-link.ts'

/** A link with the document it is about, as both stand in the dataset. */
export interface FoundShareLink
  extends Pick<ShareLink, 'subject' | 'mode' | 'snapshot' | 'expiresAt' | 'endedAt'>,
    Partial<Pick<ShareLink, 'createdAt'>> {
  /** When the dataset took it, on the clock of the dataset. */
  storedAt?: string
  draft: ContentDocument | null
  published: ContentDocument | null
}

export interface SharedVersion {
  /** Under the id it is published under. */
  document: ContentDocument
  /** Readers can see this very version already. */
  isPublished: boolean
  /** ISO moment. */
  endsAt: string
}

/** What a link shows at a moment; null when it has ended, or when its page was taken back: deleted, or put into the bin. */
export function sharedVersion(link: FoundShareLink, now: string): SharedVersion | null {
  const {subject, draft, published} = link
  const current = draft ?? published
  const endsAt = endOf(link)
  if (!current || !isOpen({...link, expiresAt: endsAt}, now)) return null
  const shown = link.mode === 'pinned' ? kept(link.snapshot) : current
  if (!shown || !canBeShared(shown._type)) return null
  return {document: {...shown, _id: subject}, isPublished: published !== null && sameWords(shown, published), endsAt}
}

function kept(snapshot: string | undefined): ContentDocument | null {
  try {
    const document: unknown = JSON.parse(snapshot ?? 'null')
    return isDocument(document) ? document : null
  } catch {
    return null
  }
}

function isDocument(value: unknown): value is ContentDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    '_id' in value &&
    typeof value._id === 'string' &&
    '_type' in value &&
    typeof value._type === 'string'
  )
}

/** The fields of two versions without what the dataset writes itself. */
function sameWords(one: ContentDocument, other: ContentDocument): boolean {
  return canonical(one) === canonical(other)
}

function canonical(document: ContentDocument): string {
  const own = new Set(['_id', '_rev', '_createdAt', '_updatedAt'])
  return JSON.stringify(document, (name, value) =>
    own.has(name)
      ? undefined
      : typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  )
}
