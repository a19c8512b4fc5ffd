import type {DatasetFacts} from '@clinic/content/checks'
import {SCHEDULE_TYPE} from '@clinic/content/schedule'
import {documentSchemas} from '@clinic/content/schema'
import {useCallback, useSyncExternalStore} from 'react'
import {type Source, useSource} from 'sanity'
import {browserClock} from './browser-clock.ts'
import {createDatasetStore, type DatasetStore} from './dataset-store.ts'
import {explainProblem} from './problem.ts'
import {sanityReader} from './sanity-reader.ts'

/** The whole dataset as checks know it, kept current; undefined until it has been read once. */
export function useDatasetFacts(): DatasetFacts | undefined {
  const {subscribe, getSnapshot} = storeOf(useSource())
  return useSyncExternalStore(subscribe, () => getSnapshot().facts)
}

/** Gives the facts as they are when it is called, to a component that need not be drawn again with every change of them. */
export function useLatestFacts(): () => DatasetFacts | undefined {
  const store = storeOf(useSource())
  return useCallback(() => store.getSnapshot().facts, [store])
}

/** Why the facts are missing or may be out of date, in words for the editor; undefined while all is well. */
export function useDatasetProblem(): string | undefined {
  const {subscribe, getSnapshot} = storeOf(useSource())
  return useSyncExternalStore(subscribe, () => {
    const {facts, problem} = getSnapshot()
    return problem && explainProblem(problem, facts !== undefined)
  })
}

const stores = new WeakMap<Source['getClient'], DatasetStore>()

/** One store for each sign-in, however many components ask. */
function storeOf({getClient}: Source): DatasetStore {
  const known = stores.get(getClient)
  if (known) return known
  const types = [...documentSchemas.map(({name}) => name), SCHEDULE_TYPE]
  const store = createDatasetStore(sanityReader(getClient({apiVersion: '2026-03-01'}), types), browserClock)
  stores.set(getClient, store)
  return store
}
