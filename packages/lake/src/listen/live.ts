import type {Commit} from '../mutate/commit.ts'
import {tagsForDocument} from '../query/sync-tags.ts'

export interface LiveListener {
  dataset: string
  /** False: only ids at the root path, which is what an anonymous query can see. */
  includeDrafts: boolean
  send(event: {id: string; data: string}): void
}

export interface LiveHub {
  add(listener: LiveListener): () => void
  publish(commit: Commit): void
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
      if (listeners.size === 0) return
      const id = String(commit.sequence)
      const publicTags = tagsOf(commit, projectId, false)
      const allTags = tagsOf(commit, projectId, true)
      for (const listener of [...listeners]) {
        if (listener.dataset !== commit.dataset) continue
        const tags = listener.includeDrafts ? allTags : publicTags
        if (tags.length > 0) listener.send({id, data: JSON.stringify({id, tags})})
      }
    },
  }
}

function tagsOf({dataset, changes}: Commit, projectId: string, includeDrafts: boolean): string[] {
  const documents = changes
    .filter(({id}) => includeDrafts || !id.includes('.'))
    .flatMap(({before, after}) => [before, after].filter((document) => document !== null))
  return [...new Set(documents.flatMap((document) => tagsForDocument(projectId, dataset, document)))]
}
