import {stegaClean} from '@sanity/client/stega'
import {addDays, momentOf, type WallTime, wallTime} from '../../language/zoned-time.ts'
import type {Frame} from '../../page-type.ts'
import {isoDay} from '../../parts/day.tsx'
import {present} from '../../parts/present.ts'

type Clinic = NonNullable<Frame['clinic']>

/** Whether the clinic is open at a moment, and until when that holds. All days and times are the clinic's own. */
export interface OpenStatus {
  isOpen: boolean
  /** The day on which this is said. */
  today: string
  /** When it closes; null while it is closed, and when it stays open for more than a week. */
  until: WallTime | null
  /** When it opens again; null while it is open, and when no day within a year has hours. */
  opensNext: WallTime | null
  /** Today is announced as closed; the reason may be missing. */
  closure: {reason: string | null} | null
  /** ISO instant at which something here becomes different; null when it stays open for more than a week. */
  changesAt: string | null
}

/** Open or closed, or null when it cannot be said: no usable hours, a time zone that nobody knows, no moment. */
export function openStatus(
  hours: Clinic['openingHours'],
  closures: Clinic['closures'],
  timeZone: string | null,
  now: string,
): OpenStatus | null {
  const zone = stegaClean(timeZone ?? '')
  const at = Date.parse(now)
  const here = wallTime(at, zone)
  const lines = linesOf(hours)
  if (!here || lines.length === 0) return null

  const closed = closuresOf(closures)
  const closureOn = (day: string) => closed.find(({from, until}) => from <= day && day <= until) ?? null
  const period = currentOrNext(at, here.day, zone, (day) =>
    closureOn(day) ? [] : lines.filter(({days}) => days.includes(weekday(day))),
  )
  const isOpen = period !== null && period.opens <= at
  const changes = isOpen
    ? period.closes
    : // "Closed today" and "opens at 8:30 am" stop being true at midnight, which may be long before the next opening.
      Math.min(period?.opens ?? Number.POSITIVE_INFINITY, momentOf({day: addDays(here.day, 1), time: '00:00'}, zone))
  const closure = closureOn(here.day)
  return {
    isOpen,
    today: here.day,
    until: isOpen && period.closes !== null ? wallTime(period.closes, zone) : null,
    opensNext: isOpen || period === null ? null : wallTime(period.opens, zone),
    closure: closure && {reason: closure.reason},
    changesAt: changes === null ? null : new Date(changes).toISOString(),
  }
}

interface Line {
  days: string[]
  opens: string
  closes: string
}

/** A stretch of being open, in milliseconds; `closes` is null when it goes on for more than a week. */
interface Period {
  opens: number
  closes: number | null
}

const A_WEEK = 7
const A_YEAR = 366

/** The first stretch that is not over at a moment, hours that touch one another taken together. */
function currentOrNext(at: number, today: string, zone: string, linesOn: (day: string) => Line[]): Period | null {
  let opens = Number.NaN
  let closes = Number.NaN
  let daysLong = 0
  for (let ahead = 0; ahead <= A_YEAR; ahead++) {
    const day = addDays(today, ahead)
    for (const line of linesOn(day)) {
      const start = momentOf({day, time: line.opens}, zone)
      // A day that is open to its last minute is open until midnight.
      const end = momentOf({day, time: line.closes === '23:59' ? '24:00' : line.closes}, zone)
      if (end <= at || end <= start) continue
      if (start > closes) return {opens, closes}
      if (Number.isNaN(opens)) opens = start
      closes = Math.max(end, closes || end)
    }
    if (Number.isNaN(opens)) continue
    if (closes < momentOf({day, time: '24:00'}, zone)) return {opens, closes}
    if (daysLong++ > A_WEEK) return {opens, closes: null}
  }
  return Number.isNaN(opens) ? null : {opens, closes}
}

/** The lines that say something, the earliest first. */
function linesOf(hours: Clinic['openingHours']): Line[] {
  return present(hours)
    .map(({days, opens, closes}) => ({
      days: (days ?? []).map((day) => stegaClean(day)).filter((day) => week.includes(day)),
      opens: stegaClean(opens ?? ''),
      closes: stegaClean(closes ?? ''),
    }))
    .filter(({days, opens, closes}) => days.length > 0 && clock.test(opens) && clock.test(closes) && opens < closes)
    .toSorted((one, other) => (one.opens < other.opens ? -1 : 1))
}

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Announced closures, one day or several. One without a first day closes nothing. */
function closuresOf(closures: Clinic['closures']): {from: string; until: string; reason: string | null}[] {
  return present(closures).flatMap(({from, until, reason}) => {
    const first = isoDay(from)
    return first ? [{from: first, until: isoDay(until) ?? first, reason}] : []
  })
}

/** The names that the dataset keeps, as `getUTCDay` counts them. */
const week = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function weekday(day: string): string {
  return week[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
}
