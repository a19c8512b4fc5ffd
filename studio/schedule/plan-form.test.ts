import {expect, test} from '@jest/globals'
import {inputOf, missingIn, planOfInput, withDay} from './plan-form.ts'

const zone = 'America/Los_Angeles'

test('a plan that is read into the form and saved again is the same plan', () => {
  const plan = {
    publishAt: '2026-12-03T17:00:00.000Z',
    unpublishAt: '',
    embargo: true,
    destination: {kind: 'gone'} as const,
  }
  const input = inputOf(plan, zone)
  expect(input.publish).toEqual({day: '2026-12-03', time: '09:00'})
  expect(planOfInput(input, zone)).toEqual(plan)
})

test('with the first day comes the morning, and a time that was typed stays', () => {
  expect(withDay({day: '', time: ''}, '2026-12-03')).toEqual({day: '2026-12-03', time: '09:00'})
  expect(withDay({day: '', time: '14:30'}, '2026-12-03').time).toBe('14:30')
})

test('half a moment is asked for, and is no plan', () => {
  const half = {day: '2026-12-03', time: ''}
  expect(missingIn(half)).toBe('Give the time, too.')
  const empty = {day: '', time: ''}
  expect(planOfInput({publish: half, takeDown: empty, embargo: false, destination: null}, zone).publishAt).toBe('')
})
