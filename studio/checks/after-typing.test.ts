import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'
import {afterTyping} from './after-typing.ts'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

test('waits for a pause, and then does only the newest work', () => {
  const done: string[] = []
  const queue = afterTyping({pause: 300, atLeastEvery: 10_000})
  queue.schedule(() => done.push('old'))
  jest.advanceTimersByTime(200)
  queue.schedule(() => done.push('new'))
  jest.advanceTimersByTime(200)
  expect(done).toEqual([])
  jest.advanceTimersByTime(200)
  expect(done).toEqual(['new'])
})

test('does not wait for ever while somebody types on', () => {
  let runs = 0
  const queue = afterTyping({pause: 300, atLeastEvery: 1000})
  for (let key = 0; key < 30; key++) {
    queue.schedule(() => {
      runs += 1
    })
    jest.advanceTimersByTime(100)
  }
  expect(runs).toBe(2)
})
