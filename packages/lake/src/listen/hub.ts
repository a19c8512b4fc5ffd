import type {Commit} from '../mutate/commit.ts'
import type {DocumentFilter} from '../query/filter.ts'
import {ChangeIndex} from './change-index.ts'
import {frameOf} from './event-stream.ts'
import {type Audience, inOrder, type ListenerOptions, type Match, matchesIn, mutationEvents} from './mutation-events.ts'

export interface Listener {
  dataset: string
  /** Listeners with the same key share one evaluation of their filter. */
  filterKey: string
  filter: DocumentFilter
  audience: Audience
  options: ListenerOptions
  /** It knows of every commit up to this sequence number. */
  since: number
  send(frame: Uint8Array): void
  close(): void
}

export interface Hub {
  add(listener: Listener): () => void
  /** Tells every listener of a commit. */
  publish(commit: Commit): void
  size(): number
}

/** Listeners with one filter and one audience; inside, those that want the same parts of an event. */
interface Group {
  filter: DocumentFilter
  audience: Audience
  members: Map<string, Set<Listener>>
}

/** Hundreds of listeners mostly ask the same few things: the filter runs, and the event is written, once for each. */
export function createHub(): Hub {
  const groups = new Map<string, Group>()
  const indexes = new Map<string, ChangeIndex<Group>>()
  let size = 0

  function groupFor({dataset, filterKey, filter, audience}: Listener): Group {
    const key = keyOf(dataset, filterKey, audience)
    const known = groups.get(key)
    if (known) return known
    const group = {filter, audience, members: new Map()}
    groups.set(key, group)
    const index = indexes.get(dataset) ?? new ChangeIndex()
    indexes.set(dataset, index)
    index.add(group, filter.narrow)
    return group
  }

  function remove({dataset, filterKey, audience, options}: Listener, listener: Listener): void {
    const key = keyOf(dataset, filterKey, audience)
    const group = groups.get(key)
    const members = group?.members.get(JSON.stringify(options))
    if (!group || !members?.delete(listener)) return
    size--
    if (members.size === 0) group.members.delete(JSON.stringify(options))
    if (group.members.size > 0) return
    groups.delete(key)
    indexes.get(dataset)?.delete(group, group.filter.narrow)
  }

  return {
    add(listener) {
      const {members} = groupFor(listener)
      const key = JSON.stringify(listener.options)
      members.set(key, (members.get(key) ?? new Set()).add(listener))
      size++
      return () => remove(listener, listener)
    },
    publish(commit) {
      const frames = new Map<string, Uint8Array>()
      for (const [group, changes] of indexes.get(commit.dataset)?.concerned(inOrder(commit.changes)) ?? []) {
        const matches = matchesOf(group, changes)
        if (matches.length > 0) tell(group, commit, matches, frames)
      }
    },
    size: () => size,
  }
}

function keyOf(dataset: string, filterKey: string, audience: Audience): string {
  return JSON.stringify([dataset, filterKey, audience])
}

function matchesOf({filter, audience, members}: Group, changes: Commit['changes']): Match[] {
  try {
    return matchesIn(changes, filter, audience)
  } catch {
    // Whoever cannot be told everything is let go rather than left with a gap; nobody else is concerned.
    for (const listeners of members.values()) for (const listener of listeners) listener.close()
    return []
  }
}

/** `frames` keeps what has been written for this commit already: other filters often find the same documents. */
function tell({members}: Group, commit: Commit, matches: Match[], frames: Map<string, Uint8Array>): void {
  const found = matches.map(({change, transition}) => `${change.id} ${transition}`).join()
  for (const [key, listeners] of members) {
    const [first] = listeners
    if (!first) continue
    const frame = frames.get(key + found) ?? frameOf(...mutationEvents(commit, matches, first.options))
    frames.set(key + found, frame)
    for (const listener of listeners) if (listener.since < commit.sequence) listener.send(frame)
  }
}
