import {SYSTEM} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import type {StoredDocument} from '../store/reader.ts'
import {act} from './mutate.ts'
import {runDueSchedules} from './run-schedule.ts'

/** Publishes releases and runs schedules when their time has come, also those whose time came while the lake was off. */
export function startScheduler(lake: Lake, intervalMs = 1000): () => void {
  const timer = setInterval(() => {
    try {
      for (const dataset of lake.store.datasets()) {
        publishDueReleases(lake, dataset)
        runDueSchedules(lake, dataset)
      }
    } catch (error) {
      // Nobody waits for a timer: what a failing disk throws here would end the program.
      lake.log(`Could not look for what is scheduled: ${(error as Error).message}`)
    }
  }, intervalMs)
  timer.unref()
  return () => clearInterval(timer)
}

function publishDueReleases(lake: Lake, dataset: string): void {
  const now = lake.clock()
  for (const release of lake.store.documents.withPrefix(dataset, '_.releases.')) {
    const {state, publishAt, name} = release
    if (state !== 'scheduled' || typeof publishAt !== 'string' || publishAt > now) continue
    try {
      act(lake, {dataset, session: SYSTEM, actions: [{actionType: 'sanity.action.release.publish', releaseId: name}]})
      lake.log(`Published the scheduled release ${String(name)} in ${dataset}`)
    } catch (error) {
      lake.log(`Could not publish the scheduled release ${String(name)} in ${dataset}: ${(error as Error).message}`)
      // Anything else, a full disk say, may be better at the next try.
      if (error instanceof LakeError) reopen(lake, dataset, release, error)
    }
  }
}

/** Opens a release that cannot be published as it is, and says on it why, where the Studio shows it. */
function reopen(lake: Lake, dataset: string, {_id, _rev}: StoredDocument, {message}: LakeError): void {
  const patch = {set: {state: 'active', error: {message}}, unset: ['publishAt']}
  const mutations = [{patch: {id: _id, ifRevisionID: _rev, ...patch}}]
  lake.mutate({dataset, session: SYSTEM, mutations}).catch((error) => lake.log(`Could not reopen ${_id}: ${error}`))
}
