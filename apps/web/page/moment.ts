import type {Frame} from '@clinic/content/page-type'
import {addDays, momentOf, wallTime} from '@clinic/content/zoned-time'
import type {Moment} from './page-props.ts'

/** The moment for which a page is drawn, on the clinic's calendar. `changesAt`: when the page changes by itself before midnight. */
export function momentFor({clinic}: Frame, now: Date, changesAt: string | null = null): Moment & {until: string} {
  const named = clinic?.timeZone ?? ''
  const zone = wallTime(now.getTime(), named) ? named : 'UTC'
  const today = wallTime(now.getTime(), zone)?.day ?? now.toISOString().slice(0, 10)
  const midnight = momentOf({day: addDays(today, 1), time: '00:00'}, zone)
  const change = changesAt === null ? midnight : Math.min(Date.parse(changesAt), midnight)
  return {now: now.toISOString(), today, until: new Date(change).toISOString()}
}

/** Seconds until then, for Next: at least one. */
export function secondsUntil(until: string, now: Date): number {
  return Math.max(1, Math.ceil((Date.parse(until) - now.getTime()) / 1000))
}
