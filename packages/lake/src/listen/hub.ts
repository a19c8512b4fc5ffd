import type {Commit} from '../mutate/commit.ts'
import type {DocumentFilter} from '../query/filter.ts'
import {type Audience, type ListenerOptions, matchesIn, mutationEvent} from './mutation-events.ts'

export interface Listener {
  dataset: string
  /** Listeners with the same key share one evaluation of their filter. */
  filterKey: string
  filter: DocumentFilter
  audience: Audience
  options: ListenerOptions
  send(event: {event: string; id: string; data: string}): void
}

export interface Hub {
  add(listener: Listener): () => void
  /** Tells every listener of a commit. Runs in the same turn as the commit, so events keep the order of commits. */
  publish(commit: Commit): void
  size(): number
}

/** Hundreds of listeners mostly ask the same few things: the filter runs, and the event is written, once for each. */
export function createHub(): Hub {
  const groups = new Map<string, Set<Listener>>()

  return {
    add(listener) {
      const {dataset, filterKey, audience, options} = listener
      const key = JSON.stringify([dataset, filterKey, audience, options])
      const group = groups.get(key) ?? new Set()
      groups.set(key, group.add(listener))
      return () => {
        group.delete(listener)
        if (group.size === 0 && groups.get(key) === group) groups.delete(key)
      }
    },
    publish(commit) {
      for (const group of groups.values()) {
        const [first] = group
        if (!first || first.dataset !== commit.dataset) continue
        const matches = matchesIn(commit, first.filter, first.audience)
        for (const [index, match] of matches.entries()) {
          const body = mutationEvent(commit, match, first.options, index + 1, matches.length)
          const event = {event: 'mutation', id: body.eventId, data: JSON.stringify(body)}
          for (const listener of [...group]) listener.send(event)
        }
      }
    },
    size: () => [...groups.values()].reduce((sum, group) => sum + group.size, 0),
  }
}
