import {stegaClean} from '@sanity/client/stega'
import {formats} from '../language/language.ts'

/** A day as readers write it, with the ISO date for machines. Nothing for a date that is none. */
export function Day({date}: {date: string | null | undefined}) {
  const iso = isoDay(date)
  return iso ? <time dateTime={iso}>{formats.day(iso)}</time> : null
}

/** `2026-03-01` of a date or a moment; null when it is neither. */
export function isoDay(date: string | null | undefined): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(stegaClean(date ?? ''))?.[0]
  return iso && !Number.isNaN(Date.parse(iso)) ? iso : null
}

/** Whether a day lies before `today`. A missing day does not. */
export function isBefore(date: string | null | undefined, today: string): boolean {
  const iso = isoDay(date)
  return iso !== null && iso < today
}
