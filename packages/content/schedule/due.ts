import type {Schedule, Task} from './schedule.ts'

/** A task whose time has come. */
export interface Due {
  schedule: Schedule
  task: Task
  /** ISO moment for which it was planned. */
  at: string
}

/** A program that looks every few seconds is not late before that. */
const PATIENCE_MS = 5 * 60_000

/**
 * What is to be done now, what was planned first at the front. `now`: ISO moment. Of a page whose whole time online has
 * passed only the taking down is left: nobody publishes a campaign that is over.
 */
export function dueOf(schedules: readonly Schedule[], now: string): Due[] {
  return schedules
    .flatMap((schedule): Due[] => {
      const {publishAt, unpublishAt} = schedule
      const isOver = unpublishAt !== '' && unpublishAt <= now
      if (isOver) return [{schedule, task: 'takeDown', at: unpublishAt}]
      return publishAt !== '' && publishAt <= now ? [{schedule, task: 'publish', at: publishAt}] : []
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
}

/**
 * Whether a task was refused and nothing has changed since: neither the page nor the plan. `seen`: the revisions of the page
 * as they are now; without them, whether it was refused since somebody planned it last.
 */
export function isRefused({schedule, task, at}: Due, seen?: string): boolean {
  return schedule.outcomes.some(
    (outcome) =>
      outcome.kind === 'refused' &&
      outcome.task === task &&
      outcome.due === at &&
      outcome.plannedAt === schedule.at &&
      (seen === undefined || outcome.seen === seen),
  )
}

/** Whether the program that does it should have done it by now. */
export function isLate(due: Due, now: string): boolean {
  return !isRefused(due) && Date.parse(now) - Date.parse(due.at) > PATIENCE_MS
}

/** What tells two states of a page apart: the revisions of its draft and of what readers see. */
export function seenOf(draft: Version, published: Version): string {
  return [draft, published].map((version) => String(version?._rev ?? '-')).join(' ')
}

type Version = {_id: string; _rev?: unknown} | null | undefined
