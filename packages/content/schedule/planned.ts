import {publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import type {Destination, Doer} from '../moves/plan.ts'
import {SCHEDULE_TYPE, type Schedule, scheduleIdOf} from './schedule.ts'

/** What an editor chooses for a page. Moments are ISO; empty when that part is not planned. */
export interface Plan {
  publishAt: string
  unpublishAt: string
  embargo: boolean
  destination: Destination | null
}

export const nothingPlanned: Plan = {publishAt: '', unpublishAt: '', embargo: false, destination: null}

/** Fields of a plan that have a value, and the names of those that have none any more. */
interface Fields {
  set: Record<string, unknown>
  unset: string[]
}

/** The plan of a page as a new document. */
export function scheduled(subject: {_id: string; _type: string}, plan: Plan, doer: Doer): ContentDocument {
  return {
    _id: scheduleIdOf(subject._id),
    _type: SCHEDULE_TYPE,
    subject: publishedIdOf(subject._id),
    subjectType: subject._type,
    ...rescheduled(plan, doer).set,
  }
}

/** What another plan for the same page writes over the one before. What came of that one stays. */
export function rescheduled({publishAt, unpublishAt, embargo, destination}: Plan, {by, account, now}: Doer): Fields {
  const isPublication = publishAt !== ''
  const isTakeDown = unpublishAt !== ''
  const values: Record<string, unknown> = {
    publishAt: isPublication ? publishAt : undefined,
    unpublishAt: isTakeDown ? unpublishAt : undefined,
    embargo: isPublication && embargo,
    destination: isTakeDown && destination ? destination : undefined,
    by,
    account,
    at: now,
  }
  const entries = Object.entries(values)
  return {
    set: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    unset: entries.filter(([, value]) => value === undefined).map(([name]) => name),
  }
}

/** What taking a plan back writes: nothing is planned any more, by whom, and since when. */
export function cancelled(doer: Doer): Fields {
  return rescheduled(nothingPlanned, doer)
}

export function planOf(schedule: Schedule | null): Plan {
  if (!schedule) return nothingPlanned
  const {publishAt, unpublishAt, embargo, destination} = schedule
  return {publishAt, unpublishAt, embargo, destination}
}

export function isPlanned({publishAt, unpublishAt}: Pick<Schedule, 'publishAt' | 'unpublishAt'>): boolean {
  return publishAt !== '' || unpublishAt !== ''
}
