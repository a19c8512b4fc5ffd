import type {Mutation} from '../moves/mutation.ts'
import type {Outcome, Schedule} from './schedule.ts'

/** Older ones are in the history of the document. */
const KEPT = 20

/**
 * What a plan says after a task was done or refused. Guarded by the revision of the plan that was acted upon: when somebody
 * changed it meanwhile, or another program was faster, the whole transaction is void. `isOver`: it is not tried again.
 */
export function withOutcome(schedule: Schedule, outcome: Outcome, {isOver}: {isOver: boolean}): Mutation {
  return {
    patch: {
      id: schedule._id,
      ifRevisionID: schedule._rev,
      set: {outcomes: [...before(schedule, outcome), outcome].slice(-KEPT).map(stored)},
      ...(isOver && {unset: fieldsOf(outcome)}),
    },
  }
}

/** A task that is refused again is still one refusal. */
function before({outcomes}: Schedule, {kind, due}: Outcome): Outcome[] {
  const last = outcomes.at(-1)
  const isSame = kind === 'refused' && last?.kind === 'refused' && last.due === due
  return isSame ? outcomes.slice(0, -1) : outcomes
}

/** What was planned of a task that is over. Of a page that was to come down by now, nothing is left to publish. */
function fieldsOf({task}: Outcome): string[] {
  return task === 'publish' ? ['publishAt', 'embargo'] : ['publishAt', 'embargo', 'unpublishAt', 'destination']
}

function stored(outcome: Outcome): Outcome & {_type: string; _key: string} {
  return {_type: 'scheduleOutcome', _key: `${outcome.task}-${outcome.at.replace(/\D/g, '')}`, ...outcome}
}
