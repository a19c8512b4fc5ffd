import {applyPatch} from 'mendoza'
import type {Revision} from '../store/history.ts'
import type {StoredDocument} from '../store/reader.ts'
import type {Store} from '../store/store.ts'

/** A document as a certain transaction left it; null when it had been deleted, or its history is gone. */
export function documentAtRevision(store: Store, dataset: string, id: string, revision: string): StoredDocument | null {
  return walkBack(store, dataset, id, (entry) => entry.transactionId === revision)
}

/** A document as it was at a time. */
export function documentAtTime(store: Store, dataset: string, id: string, time: string): StoredDocument | null {
  return walkBack(store, dataset, id, (entry) => entry.timestamp <= time)
}

/** The last state a document existed in, also when it is deleted now. */
export function lastRevision(store: Store, dataset: string, id: string): StoredDocument | null {
  return walkBack(store, dataset, id, (entry) => entry.existsAfter)
}

/** A document as it was before a certain transaction changed it. */
export function documentBefore(store: Store, dataset: string, id: string, revision: string): StoredDocument | null {
  let passed = false
  return walkBack(store, dataset, id, (entry) => {
    if (passed) return true
    passed = entry.transactionId === revision
    return false
  })
}

/**
 * Goes from the present state back through the revisions, newest first, undoing each, until `isWanted` says that the
 * state after a revision is the one.
 */
function walkBack(
  store: Store,
  dataset: string,
  id: string,
  isWanted: (revision: Revision) => boolean,
): StoredDocument | null {
  let state: object | null = withoutRevision(store.documents.get(dataset, id))
  for (const revision of store.history.revisionsOf(dataset, id)) {
    if (isWanted(revision)) return state && ({...state, _rev: revision.transactionId} as StoredDocument)
    state = applyPatch(state, revision.effects.revert)
  }
  return null
}

function withoutRevision(document: StoredDocument | null): object | null {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}
