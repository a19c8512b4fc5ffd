const DAY = 86_400_000
const written = new Intl.DateTimeFormat('en-US', {dateStyle: 'medium', timeZone: 'UTC'})

/** Days from one ISO day or moment to another; negative when the other is earlier. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY)
}

/** The ISO day so many days after a day. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** `2026-11-20` as `Nov 20, 2026`; what is no day stays as it is. */
export function dayWords(iso: string): string {
  const time = Date.parse(iso.slice(0, 10))
  return Number.isNaN(time) ? iso : written.format(time)
}

/** `today`, `tomorrow`, `in 12 days`, `yesterday`, `7 days ago`. */
export function fromToday(day: string, today: string): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}
