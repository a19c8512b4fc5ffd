import {ChangedMeanwhileError, commit, type Doer} from '@clinic/content/moves'
import {type Plan, rescheduled, type Schedule, scheduled} from '@clinic/content/schedule'
import type {SanityClient} from 'sanity'

/** Writes a plan over the one that was looked at. Throws when somebody, or the program, was faster. */
export async function savePlan(
  client: SanityClient,
  subject: {_id: string; _type: string},
  {before, plan, doer}: {before: Schedule | null; plan: Plan; doer: Doer},
): Promise<void> {
  if (!before) return await commit(client, [{create: scheduled(subject, plan, doer)}])
  await commit(client, [{patch: {id: before._id, ifRevisionID: before._rev, ...rescheduled(plan, doer)}}])
}

/** Why a plan was not saved, in words for the editor. */
export function whyNotSaved(error: unknown): string {
  if (error instanceof ChangedMeanwhileError)
    return 'The plan of this page was changed a moment ago, by somebody else or because its time had come. Close this, open it again, and look at the plan as it is now.'
  return 'The plan was not saved: the content server could not be reached, or refused it. What was planned before still holds. Check your internet connection and try again.'
}
