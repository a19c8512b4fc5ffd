import {nothingPlanned, type Plan, scheduled, scheduleOf} from '@clinic/content/schedule'
import {expect, test} from '@jest/globals'
import {badgeWords, fromNow, shortMoment} from './words.ts'

const timeZone = 'America/Los_Angeles'
const nine = '2026-12-03T17:00:00.000Z'
const eva = {by: 'Eva Editor', account: 'eva', now: '2026-12-01T10:00:00.000Z'}

function planned(plan: Partial<Plan>, outcomes: object[] = []) {
  const document = scheduled({_id: 'article-a', _type: 'article'}, {...nothingPlanned, ...plan}, eva)
  const schedule = scheduleOf({...document, outcomes})
  if (!schedule) throw new Error('A plan that was just made can be read.')
  return schedule
}

test('a moment is short in a badge, and on the clocks of the clinic', () => {
  expect(shortMoment(nine, timeZone)).toBe('Dec 3, 9:00 am')
})

test('how far away a moment is', () => {
  const at = [
    '2026-12-03T17:00:20.000Z',
    '2026-12-03T17:01:00.000Z',
    '2026-12-03T20:00:00.000Z',
    '2026-12-06T17:00:00.000Z',
  ]
  expect(at.map((iso) => fromNow(iso, nine))).toEqual(['now', 'in 1 minute', 'in 3 hours', 'in 3 days'])
  expect(fromNow('2026-12-01T17:00:00.000Z', nine)).toBe('2 days ago')
})

test('a badge says what will happen, that it is late, or why it was refused', () => {
  const schedule = planned({publishAt: nine, embargo: true})
  const at = (now: string, of = schedule) => badgeWords(of, 'publish', {now, timeZone})
  expect(at('2026-12-02T00:00:00.000Z')).toMatchObject({label: 'Publishes Dec 3, 9:00 am', color: 'primary'})
  expect(at('2026-12-02T00:00:00.000Z')?.title).toContain('Nobody may publish it before.')
  expect(at('2026-12-03T17:04:00.000Z')?.color).toBe('primary')
  expect(at('2026-12-03T17:06:00.000Z')).toMatchObject({
    label: 'Should be published since Dec 3, 9:00 am',
    color: 'danger',
  })
  const refusal = {at: nine, kind: 'refused', task: 'publish', due: nine, reasons: ['A claim.'], plannedAt: eva.now}
  expect(at('2026-12-03T17:06:00.000Z', planned({publishAt: nine}, [refusal]))).toMatchObject({
    label: 'Could not be published',
    title: 'It was planned for Dec 3, 9:00 am. A claim.',
  })
  expect(badgeWords(schedule, 'takeDown', {now: nine, timeZone})).toBeNull()
})
