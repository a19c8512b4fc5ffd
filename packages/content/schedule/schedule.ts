import {publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {listOf, objectOf, textOf} from '../checks/values.ts'
import type {Destination} from '../moves/plan.ts'

/** The types that can be planned: each has a page of its own. */
export const scheduledTypes = ['condition', 'treatment', 'article', 'page', 'legalNotice', 'person']

/** The two things that can be planned. */
export type Task = 'publish' | 'takeDown'

/** What came of a task when its time had come. */
export interface Outcome {
  /** ISO moment. */
  at: string
  kind: 'published' | 'takenDown' | 'refused'
  task: Task
  /** The moment for which it was planned. */
  due: string
  /** Sentences for the editor: why it was refused, that it was late. */
  reasons: string[]
  /** Revisions of the draft and the published version that were looked at. */
  seen: string
  /** `at` of the plan that was acted upon: a plan that is saved again is another one. */
  plannedAt: string
}

/** The plan of a page. A task that is done has no moment any more; what came of it stands in `outcomes`. */
export interface Schedule {
  _id: string
  _rev: string
  /** Id the page is published under. */
  subject: string
  subjectType: string
  /** ISO moments; empty when the task is not planned. */
  publishAt: string
  unpublishAt: string
  /** Nobody may publish before `publishAt`. */
  embargo: boolean
  /** Where readers are led when the page is taken down; null while nobody has said. */
  destination: Destination | null
  /** Who planned it last, with which account, and when. */
  by: string
  account: string
  at: string
  /** Oldest first. */
  outcomes: Outcome[]
}

export const SCHEDULE_TYPE = 'schedule'

/** Id of the plan of a page. The dot keeps it from the public. */
export function scheduleIdOf(id: string): string {
  return `schedule.${publishedIdOf(id)}`
}

/** Reads a plan as the dataset has it; null for any other document. */
export function scheduleOf(document: ContentDocument | undefined): Schedule | null {
  if (document?._type !== SCHEDULE_TYPE || !textOf(document.subject)) return null
  return {
    _id: document._id,
    _rev: textOf(document._rev),
    subject: textOf(document.subject),
    subjectType: textOf(document.subjectType),
    publishAt: momentText(document.publishAt),
    unpublishAt: momentText(document.unpublishAt),
    embargo: document.embargo === true,
    destination: destinationOf(document.destination),
    by: textOf(document.by),
    account: textOf(document.account),
    at: textOf(document.at),
    outcomes: listOf(document.outcomes).flatMap(outcomeOf),
  }
}

/** The last thing that came of a plan; undefined while nothing has. */
export function lastOutcome({outcomes}: Pick<Schedule, 'outcomes'>): Outcome | undefined {
  return outcomes.at(-1)
}

function destinationOf(value: unknown): Destination | null {
  const {kind, id} = objectOf(value)
  if (kind === 'gone' || kind === 'nowhere') return {kind}
  return kind === 'page' && textOf(id) ? {kind, id: textOf(id)} : null
}

function outcomeOf(value: unknown): Outcome[] {
  const {at, kind, task, due, reasons, seen, plannedAt} = objectOf(value)
  if (kind !== 'published' && kind !== 'takenDown' && kind !== 'refused') return []
  return [
    {
      at: textOf(at),
      kind,
      task: task === 'takeDown' ? 'takeDown' : 'publish',
      due: textOf(due),
      reasons: listOf(reasons).map(textOf),
      seen: textOf(seen),
      plannedAt: textOf(plannedAt),
    },
  ]
}

/** Moments are compared as text, so all are in the one form that `toISOString` gives. What is no moment counts as none. */
function momentText(value: unknown): string {
  const moment = Date.parse(textOf(value))
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString()
}
