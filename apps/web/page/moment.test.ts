import type {Frame} from '@clinic/content/page-type'
import {emptyFrame} from '../frame/empty-frame.ts'
import {momentFor, secondsUntil} from './moment.ts'

const frameIn = (timeZone: string | null) => ({...emptyFrame, clinic: {timeZone}}) as Frame
const california = frameIn('America/Los_Angeles')

test('today is the day where the clinic is, and ends at its midnight', () => {
  expect(momentFor(california, new Date('2026-11-27T06:00:00Z'))).toEqual({
    now: '2026-11-27T06:00:00.000Z',
    today: '2026-11-26',
    until: '2026-11-27T08:00:00.000Z',
  })
  expect(momentFor(california, new Date('2026-11-27T08:00:00Z')).today).toBe('2026-11-27')
})

test('days on which clocks change have 23 and 25 hours', () => {
  const hours = (now: string) => {
    const {until} = momentFor(california, new Date(now))
    return (Date.parse(until ?? '') - Date.parse(now)) / 3_600_000
  }
  expect(hours('2026-03-08T08:00:00Z')).toBe(23)
  expect(hours('2026-11-01T07:00:00Z')).toBe(25)
})

test('a change before midnight comes first, one after it does not', () => {
  const now = new Date('2026-11-27T06:00:00Z')
  expect(momentFor(california, now, '2026-11-27T06:30:00Z').until).toBe('2026-11-27T06:30:00.000Z')
  expect(momentFor(california, now, '2026-11-29T00:00:00Z').until).toBe('2026-11-27T08:00:00.000Z')
})

test('without a clinic, or in a time zone that nobody knows, days are those of UTC', () => {
  for (const frame of [emptyFrame, frameIn(null), frameIn('Mars/Olympus')])
    expect(momentFor(frame, new Date('2026-11-27T06:00:00Z'))).toMatchObject({
      today: '2026-11-27',
      until: '2026-11-28T00:00:00.000Z',
    })
})

test('Next is told whole seconds, never none', () => {
  const now = new Date('2026-11-27T06:00:00.500Z')
  expect(secondsUntil('2026-11-27T06:00:10Z', now)).toBe(10)
  expect(secondsUntil('2026-11-27T06:00:00Z', now)).toBe(1)
})
