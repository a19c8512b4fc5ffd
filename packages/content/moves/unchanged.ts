import type {ContentDocument} from '../checks/finding.ts'
import {textOf} from '../checks/values.ts'
import type {Mutation} from './mutation.ts'

/**
 * Makes the whole transaction fail when the document has changed since it was read. Only patches can name a revision, so
 * this one changes nothing, as in Sanity's own publish operation.
 */
export function unchanged({_id, _rev}: ContentDocument): Mutation[] {
  const revision = textOf(_rev)
  return revision === '' ? [] : [{patch: {id: _id, ifRevisionID: revision, unset: ['_revision_lock_pseudo_field_']}}]
}

/** Deletes a document, unless somebody has changed it since it was read. */
export function removal(document: ContentDocument): Mutation[] {
  return [...unchanged(document), {delete: {id: document._id}}]
}
