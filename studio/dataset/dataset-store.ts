import {type ContentDocument, type DatasetFacts, datasetFacts, publishedIdOf} from '@clinic/content/checks'
import {type Cause, causeOf} from '../save-watch/causes.ts'
import type {Change, DatasetReader} from './reader.ts'

export interface DatasetSnapshot {
  /** Undefined until the dataset has been read once. The maps stay the same objects for as long as nothing in them changes. */
  facts?: DatasetFacts
  /** Why the facts are missing or may be old. */
  problem?: Cause
}

export interface Clock {
  now(): number
  /** Calls back after so many milliseconds; returns how to take it back. */
  later(callback: () => void, milliseconds: number): () => void
  /** Calls back when the browser has nothing better to do; returns how to take it back. */
  whenIdle(callback: () => void): () => void
}

/** A publication is told soon. A draft is saved about every second while somebody types, and her own form knows it already. */
export const PUBLISHED_DELAY = 500
export const DRAFT_DELAY = 3000
/** A connection that comes back sooner is not worth a word: servers end long ones now and then. */
export const PATIENCE = 5000
/** Kept up to date for so long after the last reader has gone, since the next one is usually a click away. */
export const LINGER = 300_000

/** The raw dataset, read once when somebody first asks and then followed. */
export function createDatasetStore(reader: DatasetReader, clock: Clock) {
  const listeners = new Set<() => void>()
  let snapshot: DatasetSnapshot = {}
  let documents = new Map<string, ContentDocument>()
  /** Changes that arrive while everything is being read; null when nothing is. */
  let waiting: Change[] | null = null
  let publishedChanged = true
  let failures = 0
  let stopFollowing: (() => void) | null = null
  let takeBackStop: (() => void) | null = null
  const plans = {start: plan(), rebuild: plan(), complaint: plan()}

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      takeBackStop?.()
      takeBackStop = null
      if (!stopFollowing && !plans.start.isMade()) plans.start.idle(start)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) takeBackStop = clock.later(stop, LINGER)
      }
    },

    getSnapshot: (): DatasetSnapshot => snapshot,
  }

  function start(): void {
    stopFollowing = reader.follow({
      onConnected: () => void readAll(),
      onDisconnected: () => plans.complaint.after(PATIENCE, () => tell({...snapshot, problem: 'unreachable'})),
      onChange: (change) => (waiting ? waiting.push(change) : take(change)),
      onError: fail,
    })
  }

  function stop(): void {
    for (const {takeBack} of Object.values(plans)) takeBack()
    stopFollowing?.()
    stopFollowing = null
    waiting = null
  }

  /** Reads after the connection stands, so that no change falls between the two. */
  async function readAll(): Promise<void> {
    const during: Change[] = []
    waiting = during
    try {
      const read = await reader.read()
      if (waiting !== during) return
      waiting = null
      documents = new Map(read.map((document) => [document._id, sameOr(document)]))
      for (const change of during) apply(change)
      publishedChanged = true
      failures = 0
      plans.complaint.takeBack()
      plans.rebuild.idle(rebuild)
    } catch (error) {
      if (waiting === during) fail(error)
    }
  }

  /** Keeps the object of a document that did not change: what was found out about it still holds. */
  function sameOr(document: ContentDocument): ContentDocument {
    const known = documents.get(document._id)
    return known && known._rev === document._rev ? known : document
  }

  function take(change: Change): void {
    apply(change)
    const isDraft = change.id.startsWith('drafts.')
    if (!isDraft) publishedChanged = true
    plans.rebuild.after(isDraft ? DRAFT_DELAY : PUBLISHED_DELAY, () => plans.rebuild.idle(rebuild))
  }

  function apply({id, document}: Change): void {
    if (document) documents.set(id, document)
    else documents.delete(id)
  }

  function rebuild(): void {
    const {facts} = snapshot
    const isIndexOld = publishedChanged || !facts
    publishedChanged = false
    tell({facts: isIndexOld ? datasetFacts([...documents.values()]) : {...facts, drafts: draftsOf(documents)}})
  }

  function fail(error: unknown): void {
    stop()
    const cause = causeOf(error)
    // Somebody who is signed out or may not read must not be shown what she saw before.
    const isLocked = cause === 'signedOut' || cause === 'forbidden'
    tell(isLocked ? {problem: cause} : {...snapshot, problem: cause})
    plans.start.after(Math.min(1000 * 2 ** failures++, 60_000), start)
  }

  function tell(next: DatasetSnapshot): void {
    snapshot = next
    for (const listener of listeners) listener()
  }

  /** Something to be done once, at the earliest moment that was asked for. */
  function plan() {
    let due = Number.POSITIVE_INFINITY
    let cancel = (): void => {}
    const set = (at: number, schedule: (done: () => void) => () => void, action: () => void): void => {
      if (at >= due) return
      cancel()
      due = at
      cancel = schedule(() => {
        due = Number.POSITIVE_INFINITY
        action()
      })
    }
    return {
      isMade: () => due !== Number.POSITIVE_INFINITY,
      after: (milliseconds: number, action: () => void) =>
        set(clock.now() + milliseconds, (done) => clock.later(done, milliseconds), action),
      idle: (action: () => void) => set(0, clock.whenIdle, action),
      takeBack(): void {
        cancel()
        due = Number.POSITIVE_INFINITY
      },
    }
  }
}

export type DatasetStore = ReturnType<typeof createDatasetStore>

function draftsOf(documents: Map<string, ContentDocument>): Map<string, ContentDocument> {
  const drafts = [...documents].filter(([id]) => id.startsWith('drafts.'))
  return new Map(drafts.map(([id, document]) => [publishedIdOf(id), document]))
}
