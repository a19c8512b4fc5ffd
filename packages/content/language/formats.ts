import {stegaClean} from '@sanity/client/stega'

/** How a language writes what the dataset keeps in the form of machines. */
export interface Formats {
  /** `2026-06-01` as `June 1, 2026`. */
  day(iso: string): string
  /** `08:30` as `8:30 am`. What is no time stays as it is. */
  time(clock: string): string
  /** `Monday to Friday`, `Saturday and Sunday`, `Monday to Wednesday, Friday`. */
  days(days: readonly string[]): string
  /** `2026-11-30` as `Monday`. */
  weekday(iso: string): string
  /** `America/Los_Angeles` as `Pacific Time`; null for a time zone that nobody knows. */
  timeZone(name: string): string | null
  /** `+18582585090` as `858-258-5090`. Numbers of other countries stay as they are. */
  phone(number: string): string
  /** `Ana Duarte, MD, PhD`: names side by side, without an "and". */
  list(items: readonly string[]): string
  /** The order of a dictionary, for `toSorted`. */
  compare(one: string, other: string): number
  /** The capital letter under which a name stands in an index; null for a digit or a sign. */
  initial(name: string): string | null
}

/** The days as the dataset keeps them, from Monday. */
const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The formats of a language. `range`: the words around a first and a last, which Intl does not know for hours and days. */
export function formatsOf(tag: string, range: (from: string, to: string) => string): Formats {
  const longDate = new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'})
  const shortTime = new Intl.DateTimeFormat(tag, {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'})
  const weekday = new Intl.DateTimeFormat(tag, {weekday: 'long', timeZone: 'UTC'})
  const both = new Intl.ListFormat(tag, {type: 'conjunction'})
  const collator = new Intl.Collator(tag, {sensitivity: 'base', numeric: true})
  // The first of January 2001 was a Monday.
  const names = week.map((_day, index) => weekday.format(Date.UTC(2001, 0, index + 1)))
  const list = (items: readonly string[]) => items.join(', ')

  return {
    list,
    day: (iso) => longDate.format(new Date(iso)),
    time(clock) {
      const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(stegaClean(clock)) ?? []
      if (!hour) return clock
      // Intl writes `8:30 AM`, with a narrow space; here it is `8:30 am`.
      return shortTime
        .format(Date.UTC(2001, 0, 1, Number(hour), Number(minute)))
        .replace(/\s/g, ' ')
        .toLowerCase()
    },
    days(days) {
      const clean = days.map((day) => stegaClean(day))
      const runs = runsOf(week.flatMap((day, index) => (clean.includes(day) ? [index] : [])))
      return list(
        runs.map((run) => {
          const named = run.map((index) => names[index] ?? '')
          return named.length < 3 ? both.format(named) : range(named[0] ?? '', named.at(-1) ?? '')
        }),
      )
    },
    weekday: (iso) => weekday.format(new Date(iso)),
    timeZone(name) {
      try {
        const parts = new Intl.DateTimeFormat(tag, {timeZone: stegaClean(name), timeZoneName: 'longGeneric'})
        return parts.formatToParts(0).find(({type}) => type === 'timeZoneName')?.value ?? null
      } catch {
        return null
      }
    },
    phone(number) {
      const clean = stegaClean(number).trim()
      const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(clean)
      return match ? match.slice(1).join('-') : stegaClean(number)
    },
    compare: (one, other) => collator.compare(one, other),
    initial(name) {
      const first = stegaClean(name).normalize('NFKD').charAt(0).toUpperCase()
      return /[A-Z]/.test(first) ? first : null
    },
  }
}

/** Numbers that follow one another, together: `[0, 1, 2, 4]` as `[[0, 1, 2], [4]]`. */
function runsOf(numbers: number[]): number[][] {
  const runs: number[][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.at(-1) === number - 1) last.push(number)
    else runs.push([number])
  }
  return runs
}
