import type {Session} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import type {Schedule} from '../store/schedules.ts'
import type {ActionBody} from './actions/apply-actions.ts'
import {TransactionExistsError} from './errors.ts'
import {draftIdOf, publishedIdOf} from './ids.ts'
import {act} from './mutate.ts'

/**
 * Publishes or unpublishes the documents of a schedule, and records that it has. The transaction is named after the
 * schedule, so that a crash between the two does not have it done twice.
 */
export function runSchedule(lake: Lake, dataset: string, schedule: Schedule): {transactionId: string} {
  const transactionId = `schedule-${schedule.id}`
  try {
    actOn(lake, dataset, schedule, {session: sessionOf(schedule), transactionId})
  } catch (error) {
    if (!(error instanceof TransactionExistsError)) throw error
  }
  lake.store.schedules.put(dataset, {...schedule, state: 'succeeded', stateReason: '', executedAt: lake.clock()})
  return {transactionId}
}

/** Does at once what a schedule would do in its time. */
export function actOn(
  lake: Lake,
  dataset: string,
  {action, documents}: Pick<Schedule, 'action' | 'documents'>,
  request: {session: Session; transactionId?: string},
): {transactionId: string} {
  const actions = documents.flatMap(({documentId}): ActionBody[] => {
    const publishedId = publishedIdOf(documentId)
    const draftId = draftIdOf(publishedId)
    // What somebody has published in the meantime is as it should be.
    const {store} = lake
    const isDone = action === 'publish' && !store.documents.exists(dataset, draftId)
    if (isDone && store.documents.exists(dataset, publishedId)) return []
    return [{actionType: `sanity.action.document.${action}`, draftId, publishedId}]
  })
  return act(lake, {dataset, actions, ...request})
}

/** Runs what is due, also what became due while the lake was off. */
export function runDueSchedules(lake: Lake, dataset: string): void {
  for (const schedule of lake.store.schedules.due(dataset, lake.clock())) {
    try {
      runSchedule(lake, dataset, schedule)
      lake.log(`Ran the schedule ${schedule.id} in ${dataset}`)
    } catch (error) {
      lake.log(`Could not run the schedule ${schedule.id} in ${dataset}: ${(error as Error).message}`)
      // Anything else, a full disk say, may be better at the next try.
      if (!(error instanceof LakeError)) continue
      const executedAt = lake.clock()
      lake.store.schedules.put(dataset, {...schedule, state: 'cancelled', stateReason: error.message, executedAt})
    }
  }
}

/** History names the person who made the schedule; whoever could make it may have it run. */
function sessionOf({author}: Schedule): Session {
  return {user: {id: author, name: '', email: '', role: 'editor'}, role: 'editor'}
}
