import {LakeError} from '../errors.ts'
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

/**
 * Makes the indexes that queries would have used: a path that is filtered or ordered by again and again gets one. When
 * there are enough, a new one takes the place of the one made longest ago, but not often: paths come from queries, and
 * anybody can ask some.
 */
export function createIndexKeeper(store: Store, log: (line: string) => void) {
  const wanted = new Map<string, number>()
  const made = [...store.valueIndexes.paths()]
  let lastReplaced = 0

  function make(path: string): void {
    if (made.includes(path)) return
    if (made.length >= MOST_INDEXES) {
      if (Date.now() - lastReplaced < REPLACE_AFTER_MS) return
      lastReplaced = Date.now()
      const oldest = made.find((other) => other !== 'slug.current')
      if (oldest === undefined) return
      store.valueIndexes.drop(oldest)
      made.splice(made.indexOf(oldest), 1)
    }
    store.valueIndexes.create(path)
    made.push(path)
  }

  return (dataset: string, path: string): void => {
    const times = (wanted.get(path) ?? 0) + 1
    if (wanted.size > MOST_REMEMBERED) wanted.clear()
    wanted.set(path, times)
    if (times < WANTED_OFTEN || !store.documents.areMoreThan(dataset, FEW_DOCUMENTS)) return
    wanted.delete(path)
    try {
      make(path)
    } catch (error) {
      // Queries go on without. A full disk, say, is told to those who write.
      log(`No index for ${path}: ${error instanceof LakeError ? error.message : 'the database could not make it'}.`)
    }
  }
}
