import type {Commit} from '../mutate/commit.ts'
import {tagsForDocument} from '../query/sync-tags.ts'
import {frameOf, type ServerSentEvent} from './event-stream.ts'

export interface LiveListener {
  dataset: string
  /** False: only ids at the root path, which is what an anonymous query can see. */
  includeDrafts: boolean
  /** It knows of every commit up to this sequence number. */
  since: number
  send(frame: Uint8Array): void
}

export interface LiveHub {
  add(listener: LiveListener): () => void
  publish(commit: Commit): void
  size(): number
}

/** Tells readers which of their queries' sync tags have changed. */
export function createLiveHub(projectId: string): LiveHub {
  const listeners = new Set<LiveListener>()

  return {
    add(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    publish(commit) {
      const frames = new Map<boolean, Uint8Array | null>()
      for (const {dataset, includeDrafts, since, send} of listeners) {
        if (dataset !== commit.dataset || since >= commit.sequence) continue
        if (!frames.has(includeDrafts)) {
          const event = liveEvent(commit, projectId, includeDrafts)
          frames.set(includeDrafts, event && frameOf(event))
        }
        const frame = frames.get(includeDrafts)
        if (frame) send(frame)
      }
    },
    size: () => listeners.size,
  }
}

/** The event for a commit; null when it touched nothing that the reader may know of. */
export function liveEvent(commit: Commit, projectId: string, includeDrafts: boolean): ServerSentEvent | null {
  const {dataset, changes, transactionId: id} = commit
  const documents = changes
    .filter((change) => includeDrafts || !change.id.includes('.'))
    .flatMap(({before, after}) => [before, after].filter((document) => document !== null))
  const tags = [...new Set(documents.flatMap((document) => tagsForDocument(projectId, dataset, document)))]
  return tags.length > 0 ? {id, data: JSON.stringify({id, tags})} : null
}
