import {SYSTEM} from '../auth/session.ts'
import {releaseIdOf} from '../mutate/actions/release-state.ts'
import {draftIdOf, isPublishedId, publishedIdOf, releaseNameOf} from '../mutate/ids.ts'
import type {Revision} from '../store/history.ts'
import type {Store} from '../store/store.ts'
import {type Event, type Page, paged} from './event.ts'
import {releaseTransitions} from './release-transitions.ts'

/**
 * What happened to a document, newest first. Edits of a version are not among them; the Studio makes those out of the
 * transactions itself.
 */
export function documentEvents(store: Store, dataset: string, id: string, page: Page) {
  const {events, nextCursor} = paged(happenings(store, dataset, id), page)
  return {events: {[id]: events}, nextCursor}
}

function* happenings(store: Store, dataset: string, id: string): Generator<{sequence: number; event: Event}> {
  const schedulings = schedulingsOf(store, dataset, id)
  const classify = isPublishedId(id) ? publishedEvent : versionEvent
  for (const revision of store.history.revisionsOf(dataset, id)) {
    while ((schedulings[0]?.revision.sequence ?? 0) > revision.sequence) {
      const scheduling = schedulings.shift()
      if (scheduling && revision.existsAfter) {
        yield happening(id, scheduling.revision, {...scheduling.event, versionRevisionId: revision.transactionId})
      }
    }
    const event = classify(store, dataset, revision)
    if (event) yield happening(id, revision, event)
  }
}

function happening(id: string, {sequence, timestamp, author}: Revision, event: Event) {
  return {sequence, event: {documentId: publishedIdOf(id), timestamp, author, ...event}}
}

/** A version is scheduled, and no longer scheduled, with its release. */
function schedulingsOf(store: Store, dataset: string, versionId: string): {revision: Revision; event: Event}[] {
  const releaseId = releaseNameOf(versionId)
  if (releaseId === null) return []
  const about = {releaseId, versionId}
  let next: string | null | undefined
  const events: {revision: Revision; event: Event}[] = []
  for (const {revision, from, to, publishAt} of releaseTransitions(store, dataset, releaseId)) {
    if (to === 'scheduled') {
      const state = next === undefined ? 'pending' : next === 'published' ? 'published' : 'unscheduled'
      events.push({revision, event: {type: 'scheduleDocumentVersion', ...about, publishAt, state}})
    } else if (from === 'scheduled' && to === 'active') {
      events.push({revision, event: {type: 'unscheduleDocumentVersion', ...about}})
    }
    next = to
  }
  return events
}

function versionEvent(store: Store, dataset: string, revision: Revision): Event | null {
  const {document: versionId, transactionId, previousRev} = revision
  if (revision.existed && revision.existsAfter) return null
  const about = {versionId, ...inRelease(versionId)}
  if (revision.existsAfter) return {type: 'createDocumentVersion', ...about, versionRevisionId: transactionId}
  const others = sameTransaction(store, dataset, revision)
  const published = others.find(({document}) => document === publishedIdOf(versionId))
  const ended = {...about, versionRevisionId: previousRev}
  if (published?.existsAfter) {
    const publishCause = causeOf(versionId, revision, others)
    return {type: 'publishDocumentVersion', ...ended, revisionId: transactionId, publishCause}
  }
  return published ? {type: 'deleteDocumentGroup'} : {type: 'deleteDocumentVersion', ...ended}
}

function publishedEvent(store: Store, dataset: string, revision: Revision): Event | null {
  const {document, transactionId, previousRev, existed, existsAfter} = revision
  const others = sameTransaction(store, dataset, revision)
  const version = others.find((other) => other.document !== document && publishedIdOf(other.document) === document)
  if (existsAfter) {
    if (version && !version.existsAfter) {
      const {document: versionId, previousRev: versionRevisionId} = version
      const about = {versionId, ...inRelease(versionId), versionRevisionId}
      const publishCause = causeOf(versionId, revision, others)
      return {type: 'publishDocumentVersion', ...about, revisionId: transactionId, publishCause}
    }
    return {type: existed ? 'updateLiveDocument' : 'createLiveDocument', revisionId: transactionId}
  }
  const draftId = draftIdOf(document)
  if (version && releaseNameOf(version.document) !== null && isPublishingRelease(version.document, others)) {
    // A version that said so took the document down with the publication of its release.
    const {document: versionId, previousRev: versionRevisionId} = version
    return {type: 'unpublishDocument', versionId, ...inRelease(versionId), versionRevisionId, revisionId: previousRev}
  }
  if (version?.existsAfter || (!version && existedAfter(store, dataset, draftId, revision.sequence))) {
    return {type: 'unpublishDocument', versionId: draftId, versionRevisionId: transactionId, revisionId: previousRev}
  }
  return {type: 'deleteDocumentGroup'}
}

function inRelease(versionId: string): {releaseId?: string} {
  const releaseId = releaseNameOf(versionId)
  return releaseId === null ? {} : {releaseId}
}

function causeOf(versionId: string, {author}: Revision, others: Revision[]): string {
  if (!isPublishingRelease(versionId, others)) return 'document.publish'
  return author === SYSTEM.user?.id ? 'release.schedule' : 'release.publish'
}

function isPublishingRelease(versionId: string, others: Revision[]): boolean {
  const name = releaseNameOf(versionId)
  return name !== null && others.some(({document}) => document === releaseIdOf(name))
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
