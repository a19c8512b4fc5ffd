import {expect, test} from '@jest/globals'
import {readFlags} from './flags.ts'

test('looks every thirty seconds unless it is told otherwise', () => {
  expect(readFlags([])).toEqual({isOnce: false, every: 30})
  expect(readFlags(['--every', '5', '--once'])).toEqual({isOnce: true, every: 5})
})

test('says what it takes when it does not understand', () => {
  expect(() => readFlags(['--ever'])).toThrow('--once, or --every SECONDS')
  expect(() => readFlags(['--every', 'often'])).toThrow('between 1 and 3600')
  expect(() => readFlags(['--every'])).toThrow('between 1 and 3600')
})
