import type {Commit, CommittedChange} from '../mutate/commit.ts'
import {isDraftId, isVersionId} from '../mutate/ids.ts'
import type {DocumentFilter} from '../query/filter.ts'
import type {StoredDocument} from '../store/reader.ts'
import type {ServerSentEvent} from './event-stream.ts'

export interface ListenerOptions {
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  effects: boolean
}

/** Which documents a listener may hear of at all, before its filter is asked. */
export interface Audience {
  /** False for anonymous listeners: no id with a dot. */
  privateIds: boolean
  /** `published`: newer API versions, unless all versions are asked for. `drafts`: older ones. */
  versions: 'all' | 'drafts' | 'published'
}

export interface Match {
  change: CommittedChange
  transition: 'appear' | 'update' | 'disappear'
}

/**
 * The changes of a commit in the order in which they are told, which is that of their ids. History lists them in the
 * same order, so a listener that was cut off between two of them can go on exactly there.
 */
export function inOrder(changes: CommittedChange[]): CommittedChange[] {
  return changes.length < 2 ? changes : changes.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The documents that a filter sees come, change or go. */
export function matchesIn(changes: CommittedChange[], filter: DocumentFilter, audience: Audience): Match[] {
  return changes.flatMap((change) => {
    if (!mayHear(audience, change.id)) return []
    const before = change.before !== null && filter.matches(change.before)
    const after = change.after !== null && filter.matches(change.after)
    if (!before && !after) return []
    return [{change, transition: before ? (after ? 'update' : 'disappear') : 'appear'}]
  })
}

function mayHear({privateIds, versions}: Audience, id: string): boolean {
  if (!privateIds && id.includes('.')) return false
  if (versions === 'all') return true
  return !isVersionId(id) && (versions === 'drafts' || !isDraftId(id))
}

/** The events that a listener receives for a commit, one a document. */
export function mutationEvents(commit: Commit, matches: Match[], options: ListenerOptions): ServerSentEvent[] {
  return matches.map((match, index) => {
    const body = mutationEvent(commit, match, options, index + 1, matches.length)
    return {event: 'mutation', id: body.eventId, data: JSON.stringify(body)}
  })
}

function mutationEvent(commit: Commit, match: Match, options: ListenerOptions, current: number, total: number) {
  const {change, transition} = match
  const {transactionId, timestamp, author} = commit
  return {
    eventId: `${transactionId}#${change.id}`,
    documentId: change.id,
    transactionId,
    transition,
    identity: author,
    ...(options.includeMutations ? {mutations: change.mutations} : {}),
    ...(options.effects ? {effects: change.effects} : {}),
    // The Studio chains revisions; a document that appears has none before.
    ...(transition === 'appear' ? {} : {previousRev: change.before?._rev}),
    resultRev: transactionId,
    ...(options.includeResult && change.after ? {result: change.after} : {}),
    ...(options.includePreviousRevision ? {previous: change.before satisfies StoredDocument | null} : {}),
    timestamp,
    // Every query sees every commit, so this is true whatever the listener asked to wait for.
    visibility: 'query',
    transactionCurrentEvent: current,
    transactionTotalEvents: total,
  }
}
