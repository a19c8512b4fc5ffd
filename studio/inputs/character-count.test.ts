import {expect, test} from '@jest/globals'
import {countCharacters} from './character-count.ts'

const range = {min: 3, max: 5}

test('says how many characters are missing, right or too many', () => {
  expect(countCharacters('ab', range)).toEqual({
    count: 2,
    state: 'short',
    message: '2 characters. 1 more to reach 3 to 5.',
  })
  expect(countCharacters('abcd', range)).toEqual({count: 4, state: 'good', message: '4 characters: good (3 to 5).'})
  expect(countCharacters('abcdef', range).message).toBe('6 characters. 1 too many for 3 to 5.')
})

test('counts a character outside the basic plane once', () => {
  expect(countCharacters('🦴🦴🦴', range).count).toBe(3)
})

test('says what an empty field means', () => {
  expect(countCharacters(undefined, range).state).toBe('empty')
  expect(countCharacters('   ', range).state).toBe('empty')
})
