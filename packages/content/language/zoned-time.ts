/** What a clock on the wall shows: `{day: '2026-11-22', time: '08:30'}`. */
export interface WallTime {
  /** ISO date. */
  day: string
  /** 24-hour clock. */
  time: string
}

/** Day and time in a time zone at a moment (milliseconds); null for a zone that nobody knows, or no moment. */
export function wallTime(at: number, timeZone: string): WallTime | null {
  const clock = clockOf(timeZone)
  if (!clock || Number.isNaN(at)) return null
  const parts = Object.fromEntries(clock.formatToParts(at).map(({type, value}) => [type, value]))
  return {day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}`}
}

/**
 * The moment (milliseconds) at which clocks of a time zone show this. When they are put forward and skip it, the
 * moment as if they had not been; when they show it twice, the first time. `24:00` is the end of the day. NaN for a zone that nobody knows.
 */
export function momentOf({day, time}: WallTime, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const asUtc = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * 60_000
  const before = offsetAt(asUtc - DAY_MS, timeZone)
  const after = offsetAt(asUtc + DAY_MS, timeZone)
  const fits = [before, after].find((offset) => offsetAt(asUtc - offset, timeZone) === offset)
  return asUtc - (fits ?? before)
}

/** The day that many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

const DAY_MS = 86_400_000
const clocks = new Map<string, Intl.DateTimeFormat | null>()

/** How far the clocks are ahead of UTC, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const shown = wallTime(at, timeZone)
  return shown ? Date.parse(`${shown.day}T${shown.time}:00Z`) - Math.floor(at / 60_000) * 60_000 : Number.NaN
}

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const clock = makeClock(timeZone)
  clocks.set(timeZone, clock)
  return clock
}

function makeClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  } catch {
    return null
  }
}
