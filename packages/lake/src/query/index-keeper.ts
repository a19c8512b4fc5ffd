import type {Store} from '../store/store.ts'

/** Each index costs every write some microseconds, so there are only so many. */
const MOST_INDEXES = 24
/** Smaller datasets are read faster than indexes are made. */
const FEW_DOCUMENTS = 500
/** A query asked once is nobody's habit. */
const WANTED_OFTEN = 2
/** How soon one index may take the place of another. */
const REPLACE_AFTER_MS = 60_000
const MOST_REMEMBERED = 1000
/** Between one part of the work and the next, so that requests come in between. */
const PAUSE_MS = 5

export interface IndexKeeper {
  /** A query would have used an index of the values at this path. */
  want(dataset: string, path: string): void
  stop(): void
}

/**
 * Makes the indexes that queries would have used: a path that is filtered or ordered by again and again gets one. When
 * there are enough, a new one takes the place of the one made longest ago, but not often: paths come from queries, and
 * anybody can ask some. An index is made in small parts while everything goes on, and used when it is complete.
 */
export function createIndexKeeper(store: Store, log: (line: string) => void): IndexKeeper {
  const wanted = new Map<string, number>()
  let made = store.valueIndexes.paths()
  let lastReplaced = 0
  let next: NodeJS.Timeout | undefined
  work()

  function work(): void {
    next ??= setTimeout(() => {
      next = undefined
      if (attempt('The work on indexes', () => store.write(() => store.valueIndexes.work()))) work()
    }, PAUSE_MS).unref()
  }

  function make(path: string): void {
    if (made.includes(path)) return
    const oldest = made.find((other) => other !== 'slug.current')
    if (made.length >= MOST_INDEXES) {
      if (Date.now() - lastReplaced < REPLACE_AFTER_MS) return
      lastReplaced = Date.now()
    }
    attempt(`An index for ${path}`, () =>
      store.write(() => {
        if (made.length >= MOST_INDEXES && oldest !== undefined) store.valueIndexes.remove(oldest)
        store.valueIndexes.add(path)
      }),
    )
    made = store.valueIndexes.paths()
    work()
  }

  /** Queries go on without; a full disk, say, is told to those who write. */
  function attempt<Result>(what: string, action: () => Result): Result | undefined {
    try {
      return action()
    } catch {
      log(`${what} could not be done now. Queries are answered without.`)
      return undefined
    }
  }

  return {
    want(dataset, path) {
      const times = (wanted.get(path) ?? 0) + 1
      if (wanted.size > MOST_REMEMBERED) wanted.clear()
      wanted.set(path, times)
      if (times < WANTED_OFTEN || !store.documents.areMoreThan(dataset, FEW_DOCUMENTS)) return
      wanted.delete(path)
      make(path)
    },
    stop: () => clearTimeout(next),
  }
}
