import type {Store} from '../store/store.ts'
import {frameOf, MAX_BUFFERED_BYTES, type ServerSentEvent} from './event-stream.ts'
import type {Listener} from './hub.ts'
import {missedCommits} from './missed.ts'
import {inOrder, matchesIn, mutationEvents} from './mutation-events.ts'
import {positionOf} from './position.ts'

/** The events that a listener missed since the one with this id; null when it has to fetch everything again. */
export function missedEvents(
  store: Store,
  lastEventId: string,
  {dataset, filter, audience, options}: Pick<Listener, 'dataset' | 'filter' | 'audience' | 'options'>,
): ServerSentEvent[] | null {
  const position = positionOf(store, dataset, lastEventId)
  if (!position) return null
  const {sequence, document} = position
  const commits = missedCommits(store, dataset, document === null ? sequence : sequence - 1, filter.narrow.ids)
  if (!commits) return null
  const events = commits.flatMap((commit) => {
    const matches = matchesIn(inOrder(commit.changes), filter, audience)
    const told = mutationEvents(commit, matches, options)
    // Of the transaction it was cut off in, only what comes after the document it heard of last.
    if (document === null || commit.sequence > sequence) return told
    return told.filter((_, index) => (matches[index]?.change.id ?? '') > document)
  })
  // All of it has to fit into what may wait for one reader.
  return frameOf(...events).byteLength < MAX_BUFFERED_BYTES / 2 ? events : null
}
