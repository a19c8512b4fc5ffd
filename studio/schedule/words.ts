import {
  type Due,
  doneBefore,
  dueOf,
  isLate,
  isRefused,
  lastOutcome,
  momentInWords,
  type Outcome,
  type Schedule,
  type Task,
} from '@clinic/content/schedule'
import {wallTime} from '@clinic/content/zoned-time'

const shortDay = new Intl.DateTimeFormat('en-US', {month: 'short', day: 'numeric', timeZone: 'UTC'})
const shortTime = new Intl.DateTimeFormat('en-US', {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'})

/** `Dec 3, 9:00 am` on the clinic's clocks. */
export function shortMoment(iso: string, timeZone: string): string {
  const shown = wallTime(Date.parse(iso), timeZone)
  if (!shown) return iso
  const asUtc = Date.parse(`${shown.day}T${shown.time}:00Z`)
  return `${shortDay.format(asUtc)}, ${shortTime.format(asUtc).replace(/\s/g, ' ').toLowerCase()}`
}

/** `in 20 minutes`, `in 3 hours`, `in 5 days`, `2 days ago`. */
export function fromNow(iso: string, now: string): string {
  const minutes = Math.round((Date.parse(iso) - Date.parse(now)) / 60_000)
  const ahead = Math.abs(minutes)
  const [count, unit] =
    ahead < 60
      ? [ahead, 'minute']
      : ahead < 36 * 60
        ? [Math.round(ahead / 60), 'hour']
        : [Math.round(ahead / 1440), 'day']
  if (count === 0) return 'now'
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`
  return minutes > 0 ? `in ${words}` : `${words} ago`
}

/** What the program that publishes on time should have done by now, said to whom it concerns. */
export const NOT_RUNNING =
  'The program that publishes on time does not run. A developer starts it with `npm run schedule`.'

const verbs: Record<Task, {will: string; late: string; refused: string}> = {
  publish: {will: 'Publishes', late: 'Should be published', refused: 'Could not be published'},
  takeDown: {will: 'Comes down', late: 'Should have come down', refused: 'Could not be taken down'},
}

/** How a planned task stands. */
export type Standing =
  | {state: 'waiting'; at: string}
  | {state: 'late'; at: string}
  | {state: 'refused'; at: string; outcome: Outcome}

/** How a task of a plan stands; null when it is not planned. */
export function standingOf(schedule: Schedule, task: Task, now: string): Standing | null {
  const at = task === 'publish' ? schedule.publishAt : schedule.unpublishAt
  if (at === '') return null
  const due = dueOf([schedule], now).find((candidate) => candidate.task === task)
  if (due && isRefused(due)) {
    const outcome = refusalOf(schedule, due)
    if (outcome) return {state: 'refused', at, outcome}
  }
  return {state: due && isLate(due, now) ? 'late' : 'waiting', at}
}

/** A refusal that ended the plan: the page was deleted, or its time was over. Null once something else came of it, or it is planned again. */
export function finalRefusal(schedule: Schedule): Outcome | null {
  const last = lastOutcome(schedule)
  return last?.kind === 'refused' && last.plannedAt === schedule.at ? last : null
}

export interface BadgeWords {
  label: string
  title: string
  color: 'primary' | 'warning' | 'danger'
}

/** What a badge says of a planned task: short, and in a sentence. */
export function badgeWords(
  schedule: Schedule,
  task: Task,
  {now, timeZone}: {now: string; timeZone: string},
): BadgeWords | null {
  const standing = standingOf(schedule, task, now)
  if (!standing) return null
  const {will, late, refused} = verbs[task]
  const when = `${shortMoment(standing.at, timeZone)}`
  if (standing.state === 'refused')
    return {
      label: refused,
      title: [`It was planned for ${when}.`, ...standing.outcome.reasons].join(' '),
      color: 'danger',
    }
  if (standing.state === 'late')
    return {
      label: `${late} since ${when}`,
      title: 'The program that publishes on time does not run. Tell whoever looks after this site.',
      color: 'danger',
    }
  const embargo = task === 'publish' && schedule.embargo ? ' Nobody may publish it before.' : ''
  return {
    label: `${will} ${when}`,
    title: `${will} on ${momentInWords(standing.at, timeZone)}, as ${schedule.by || 'somebody'} planned.${embargo}`,
    color: task === 'publish' ? 'primary' : 'warning',
  }
}

/** What came of a task, in a sentence. */
export function outcomeWords({kind, task, at, due, reasons}: Outcome, timeZone: string): string {
  const [first = ''] = reasons
  // Nothing was left to do; the reason says it all.
  if (Object.values<string>(doneBefore).includes(first)) return `Planned for ${shortMoment(due, timeZone)}. ${first}`
  const what =
    kind === 'refused'
      ? `${verbs[task].refused} as planned for ${shortMoment(due, timeZone)}.`
      : `${kind === 'published' ? 'Published' : 'Taken down'} on ${shortMoment(at, timeZone)}, as planned.`
  return [what, ...reasons].join(' ')
}

/** The same in a list of many pages: the first reason, and how many more there are. */
export function outcomeInShort({reasons: [first, ...more], ...outcome}: Outcome, timeZone: string): string {
  const words = outcomeWords({...outcome, reasons: first ? [first] : []}, timeZone)
  return more.length > 0 ? `${words} And ${more.length} more.` : words
}

/** When a program tries again what it could not do. */
export const TRIED_AGAIN =
  'Put it right, and it is tried again by itself a minute after your last change. When the reason is in another page, choose a new time, too.'

function refusalOf({outcomes}: Schedule, {task, at}: Due): Outcome | undefined {
  return outcomes.findLast((outcome) => outcome.kind === 'refused' && outcome.task === task && outcome.due === at)
}
