import {expect, test} from '@jest/globals'
import {sayer} from './say.ts'

test('what is said over and over is said once an hour', () => {
  let minute = 0
  const said: string[] = []
  const say = sayer(
    () => new Date(minute * 60_000),
    (line) => said.push(line),
  )
  for (; minute <= 60; minute += 10) say('The lake does not answer.')
  say('Done.')
  expect(said).toEqual([
    '1970-01-01T00:00:00.000Z The lake does not answer.',
    '1970-01-01T01:00:00.000Z The lake does not answer.',
    '1970-01-01T01:10:00.000Z Done.',
  ])
})
