import {draftIdOf, isPublishedId, isVersionId, publishedIdOf} from '../mutate/ids.ts'
import type {Revision} from '../store/history.ts'
import type {Store} from '../store/store.ts'

interface Page {
  limit: number
  cursor: string
}

interface HistoryEvent {
  type: string
  documentId: string
  timestamp: string
  author: string
  [key: string]: unknown
}

/**
 * What happened to a document in the Studio's terms, newest first. Edits of a version are not among them; the Studio
 * makes those out of the transactions itself.
 */
export function documentEvents(store: Store, dataset: string, id: string, page: Page) {
  const {items, nextCursor} = paged([...store.history.revisionsOf(dataset, id)], page)
  const classify = isPublishedId(id) ? publishedEvent : versionEvent
  const events = items.flatMap((revision) => {
    const event = classify(store, dataset, revision)
    if (!event) return []
    const {timestamp, author} = revision
    return [{documentId: publishedIdOf(id), timestamp, author, ...event} satisfies HistoryEvent]
  })
  return {events: {[id]: events}, nextCursor}
}

type Event = {type: string; [key: string]: unknown} | null

function versionEvent(store: Store, dataset: string, revision: Revision): Event {
  const {document: versionId, transactionId, previousRev} = revision
  if (revision.existed && revision.existsAfter) return null
  if (revision.existsAfter) return {type: 'createDocumentVersion', versionId, versionRevisionId: transactionId}
  const published = sameTransaction(store, dataset, revision).find(
    ({document}) => document === publishedIdOf(versionId),
  )
  const ended = {versionId, versionRevisionId: previousRev}
  if (published?.existsAfter) return {type: 'publishDocumentVersion', ...ended, revisionId: transactionId}
  return published ? {type: 'deleteDocumentGroup'} : {type: 'deleteDocumentVersion', ...ended}
}

function publishedEvent(store: Store, dataset: string, revision: Revision): Event {
  const {document, transactionId, previousRev, existed, existsAfter} = revision
  const version = sameTransaction(store, dataset, revision).find(
    (other) => other.document !== document && publishedIdOf(other.document) === document,
  )
  if (existsAfter) {
    if (version && !version.existsAfter) {
      const {document: versionId, previousRev: versionRevisionId} = version
      return {type: 'publishDocumentVersion', versionId, versionRevisionId, revisionId: transactionId}
    }
    return {type: existed ? 'updateLiveDocument' : 'createLiveDocument', revisionId: transactionId}
  }
  const draftId = draftIdOf(document)
  if (version?.existsAfter || (!version && existedAfter(store, dataset, draftId, revision.sequence))) {
    return {type: 'unpublishDocument', versionId: draftId, versionRevisionId: transactionId, revisionId: previousRev}
  }
  return {type: 'deleteDocumentGroup'}
}

function sameTransaction(store: Store, dataset: string, {sequence}: Revision): Revision[] {
  return store.history.revisionsAt(dataset, sequence)
}

function existedAfter(store: Store, dataset: string, id: string, sequence: number): boolean {
  for (const revision of store.history.revisionsOf(dataset, id)) {
    if (revision.sequence <= sequence) return revision.existsAfter
  }
  return false
}

/** Documents put into a release and taken out of it, newest first. */
export function releaseEvents(store: Store, dataset: string, name: string, page: Page) {
  const {items, nextCursor} = paged(store.history.revisionsUnder(dataset, `versions.${name}.`), page)
  const events = items.flatMap((revision) => {
    const {document, timestamp, author, transactionId, previousRev, existed, existsAfter} = revision
    if (existed === existsAfter || !isVersionId(document)) return []
    const type = existsAfter ? 'addDocumentToRelease' : 'discardDocumentFromRelease'
    const versionRevisionId = existsAfter ? transactionId : previousRev
    const documentId = publishedIdOf(document)
    return [{type, documentId, versionId: document, versionRevisionId, releaseName: name, timestamp, author}]
  })
  return {events, nextCursor}
}

/** A cursor is the sequence number of the last item seen. */
function paged(revisions: Revision[], {limit, cursor}: Page): {items: Revision[]; nextCursor: string} {
  const rest = cursor === '' ? revisions : revisions.filter(({sequence}) => sequence < Number(cursor))
  const items = rest.slice(0, limit)
  return {items, nextCursor: rest.length > limit ? String(items.at(-1)?.sequence) : ''}
}
