import {isVersionId, publishedIdOf} from '../mutate/ids.ts'
import type {Revision} from '../store/history.ts'
import type {Store} from '../store/store.ts'
import {type Event, type Page, paged} from './event.ts'
import {lastRevision} from './past.ts'
import {type ReleaseTransition, releaseTransitions} from './release-transitions.ts'

/** What became of a release, and the documents that were put into it and taken out of it, newest first. */
export function releaseEvents(store: Store, dataset: string, name: string, page: Page) {
  const transitions = [...releaseTransitions(store, dataset, name)]
  // Publishing a release takes its documents out of it as well; that is told once.
  const moved = new Set(transitions.map(({revision}) => revision.sequence))
  const documents = store.history
    .revisionsUnder(dataset, `versions.${name}.`)
    .filter(({sequence, document}) => !moved.has(sequence) && isVersionId(document))
  const events = [
    ...transitions.flatMap((transition) => entry(transition.revision, ofTransition(transition), name)),
    ...documents.flatMap((revision) => entry(revision, ofDocument(store, dataset, revision), name)),
  ].sort((a, b) => b.sequence - a.sequence)
  return paged(events, page)
}

function entry({sequence, timestamp, author}: Revision, event: Event | null, releaseName: string) {
  return event ? [{sequence, event: {...event, releaseName, timestamp, author}}] : []
}

function ofTransition({from, to, publishAt}: ReleaseTransition): Event | null {
  if (from === null) return {type: 'createRelease'}
  switch (to) {
    case 'scheduled':
      return {type: 'scheduleRelease', publishAt}
    case 'active':
      return {type: from === 'scheduled' ? 'unscheduleRelease' : 'unarchiveRelease'}
    case 'published':
      return {type: 'publishRelease'}
    case 'archived':
      return {type: 'archiveRelease'}
    default:
      return null
  }
}

function ofDocument(store: Store, dataset: string, revision: Revision): Event | null {
  const {document: versionId, transactionId, previousRev, existed, existsAfter} = revision
  if (existed === existsAfter) return null
  const documentType = lastRevision(store, dataset, versionId)?._type
  const about = {documentId: publishedIdOf(versionId), documentType, versionId}
  if (existsAfter) {
    return {type: 'addDocumentToRelease', ...about, revisionId: transactionId, versionRevisionId: transactionId}
  }
  return {type: 'discardDocumentFromRelease', ...about, versionRevisionId: previousRev}
}
