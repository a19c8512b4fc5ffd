export {daysBetween} from '@clinic/claims'

/** The ISO day as all checks count it: in UTC, wherever the clock hangs. */
export function isoToday(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10)
}

/** The ISO day so many days after a day; before it when `days` is negative. */
export function dayAfter(day: string, days: number): string {
  return isoToday(new Date(Date.parse(day) + days * 86_400_000))
}
