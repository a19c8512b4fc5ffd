import {daysBetween} from '@clinic/content/checks'

const written = new Intl.DateTimeFormat('en-US', {dateStyle: 'medium', timeZone: 'UTC'})

/** `2026-11-20` as `Nov 20, 2026`; what is no day stays as it is. */
export function dayWords(iso: string): string {
  const time = Date.parse(iso.slice(0, 10))
  return Number.isNaN(time) ? iso : written.format(time)
}

/** `today`, `tomorrow`, `in 12 days`, `yesterday`, `7 days ago`. */
export function fromToday(day: string, today: string): string {
  const days = daysBetween(today, day.slice(0, 10))
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}
