import {SYSTEM} from '../auth/session.ts'
import type {Lake} from '../lake.ts'
import {act} from './mutate.ts'

/** Publishes scheduled releases when their time has come, also those whose time came while the lake was off. */
export function publishScheduledReleases(lake: Lake, intervalMs = 1000): () => void {
  const timer = setInterval(() => {
    for (const dataset of lake.store.datasets()) publishDue(lake, dataset)
  }, intervalMs)
  timer.unref()
  return () => clearInterval(timer)
}

function publishDue(lake: Lake, dataset: string): void {
  const now = lake.clock()
  for (const {state, publishAt, name} of lake.store.documents.withPrefix(dataset, '_.releases.')) {
    if (state !== 'scheduled' || typeof publishAt !== 'string' || publishAt > now) continue
    try {
      act(lake, {dataset, session: SYSTEM, actions: [{actionType: 'sanity.action.release.publish', releaseId: name}]})
      lake.log(`Published the scheduled release ${String(name)} in ${dataset}`)
    } catch (error) {
      lake.log(`Could not publish the scheduled release ${String(name)} in ${dataset}: ${(error as Error).message}`)
    }
  }
}
