import type {Destination} from '@clinic/content/moves'
import {momentText, type Plan} from '@clinic/content/schedule'
import {wallTime} from '@clinic/content/zoned-time'

/** A moment as two inputs have it: `2026-12-03` and `09:00`, or empty. */
export interface MomentInput {
  day: string
  time: string
}

/** A plan as the form has it while it is being filled in. */
export interface PlanInput {
  publish: MomentInput
  takeDown: MomentInput
  embargo: boolean
  destination: Destination | null
}

/** A page goes online with the morning, unless somebody says otherwise. */
const MORNING = '09:00'

export function inputOf({publishAt, unpublishAt, embargo, destination}: Plan, timeZone: string): PlanInput {
  return {publish: shown(publishAt, timeZone), takeDown: shown(unpublishAt, timeZone), embargo, destination}
}

export function planOfInput({publish, takeDown, embargo, destination}: PlanInput, timeZone: string): Plan {
  return {
    publishAt: momentText(publish.day, publish.time, timeZone),
    unpublishAt: momentText(takeDown.day, takeDown.time, timeZone),
    embargo,
    destination,
  }
}

/** With the first day that is chosen comes a time. */
export function withDay({time}: MomentInput, day: string): MomentInput {
  return {day, time: time === '' && day !== '' ? MORNING : time}
}

/** What is still to be filled in; empty when both or none is. */
export function missingIn({day, time}: MomentInput): string {
  if (day !== '' && time === '') return 'Give the time, too.'
  return day === '' && time !== '' ? 'Give the day, too, or clear the time.' : ''
}

function shown(iso: string, timeZone: string): MomentInput {
  return (iso !== '' && wallTime(Date.parse(iso), timeZone)) || {day: '', time: ''}
}
