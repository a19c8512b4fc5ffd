import type {SanityClient} from '@sanity/client'

export interface Stored {
  _id: string
  _rev: string
  _createdAt: string
  _updatedAt: string
}

/** A document as the Studio's views have it. */
export interface Versions {
  draft: Stored | null
  published: Stored | null
}

export type Undoable = 'yes' | 'changed' | 'published' | 'gone'

/**
 * Whether the draft is still what was brought in. Draft and report are written in one transaction, so an untouched draft
 * was last written when the report was created.
 */
export function undoable({draft, published, report}: Versions & {report: Pick<Stored, '_createdAt'>}): Undoable {
  if (published) return 'published'
  if (!draft) return 'gone'
  return draft._updatedAt === report._createdAt && draft._createdAt === report._createdAt ? 'yes' : 'changed'
}

/**
 * Deletes the draft with its report, both or neither. A deletion cannot be tied to a revision, but a change that changes
 * nothing can: when somebody has written since, the whole transaction is refused.
 */
export async function undoImport(client: SanityClient, draft: Stored, reportId: string): Promise<void> {
  await client
    .transaction()
    .patch(draft._id, {ifRevisionID: draft._rev, unset: ['undoneImport']})
    .delete(draft._id)
    .delete(reportId)
    .commit({visibility: 'sync', tag: 'clinic.import.undo'})
}
