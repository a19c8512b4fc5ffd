import type {DatasetFacts} from '../checks/dataset-facts.ts'
import {objectOf, textOf} from '../checks/values.ts'
import {formats} from '../language/language.ts'
import {momentOf, wallTime} from '../language/zoned-time.ts'

/** Where the clocks hang when the clinic has not said. */
const FALLBACK_ZONE = 'America/Los_Angeles'

/** The clinic's time zone: all that is planned is planned by its clocks, wherever the editor sits. */
export function clinicZone(published: DatasetFacts['published']): string {
  const zone = textOf(objectOf(published.get('clinic')).timeZone)
  return zone !== '' && wallTime(0, zone) ? zone : FALLBACK_ZONE
}

/** `Thursday, December 3, 2026, 9:00 am` on the clocks of a time zone. */
export function momentInWords(iso: string, timeZone: string): string {
  const shown = wallTime(Date.parse(iso), timeZone)
  if (!shown) return iso
  return `${formats.weekday(shown.day)}, ${formats.day(shown.day)}, ${formats.time(shown.time)}`
}

/** The moment at which the clocks of the zone show a day and a time, as ISO text; empty when one of them is not filled in. */
export function momentText(day: string, time: string, timeZone: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d/.test(time)) return ''
  const moment = momentOf({day, time: time.slice(0, 5)}, timeZone)
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString()
}

/** What an editor should know who planned for a night in which the clocks are changed; null on any other day. */
export function clockChange(day: string, time: string, timeZone: string): string | null {
  const iso = momentText(day, time, timeZone)
  if (iso === '') return null
  const moment = Date.parse(iso)
  const shown = wallTime(moment, timeZone)
  if (shown && shown.time !== time.slice(0, 5))
    return `The clocks are put forward that night and skip ${formats.time(time.slice(0, 5))}. It will be ${formats.time(shown.time)}.`
  const again = [30, 60, 120].some((minutes) => {
    const later = wallTime(moment + minutes * 60_000, timeZone)
    return later?.day === shown?.day && later?.time === shown?.time
  })
  return again
    ? `The clocks are put back that night and show ${formats.time(time.slice(0, 5))} twice. The first time counts.`
    : null
}

/** `3 minutes`, `2 hours`, `4 days`: how long after its time something was done. Empty up to two minutes. */
export function lateness(due: string, at: string): string {
  const minutes = Math.floor((Date.parse(at) - Date.parse(due)) / 60_000)
  if (!(minutes > 2)) return ''
  if (minutes < 120) return `${minutes} minutes`
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} hours` : `${Math.floor(minutes / 60 / 24)} days`
}

/** Said of what was done late. */
export function lateReason(due: string, at: string): string[] {
  const late = lateness(due, at)
  return late ? [`This was done ${late} late: the program that publishes on time was not running.`] : []
}

/** Why a task was refused, where no check says it better. */
export const refusals = {
  neverPublished: 'The page was not published, so there was nothing to take down.',
  pageGone: 'The page is not there any more: somebody deleted it.',
  missed:
    'The page was to be published and to come down again, and both times had passed before the program ran. It was not published.',
  noDestination: 'Nobody has said where the readers of the page are led. Open the plan and choose a page.',
  destinationGone:
    'The page that readers should be led to is not published any more. Open the plan and choose another one.',
} as const

/** Said where nothing was left to do: somebody had done it by hand, or taken the changes back. */
export const doneBefore = {
  publish: 'There was nothing to publish any more: readers see everything that was written.',
  takeDown: 'There was nothing to take down any more: somebody had done it before.',
} as const
