import {expect, test} from '@jest/globals'
import {placeOf, quotesByField, reasonOf} from './quotes.ts'

const claim = {
  rule: 'C01',
  severity: 'error' as const,
  path: ['symptoms', {_key: 'a'}],
  message: '“cures”: No treatment here is known to cure. Instead: It may ease pain.',
  quote: {text: 'cures', start: 3, end: 8, instead: 'It may ease pain.'},
}

test('a claim says why once: its words and the better sentence stand by themselves', () => {
  expect(reasonOf(claim)).toBe('No treatment here is known to cure.')
})

test('claims and errors are marked in the text, a long sentence is not', () => {
  const long = {...claim, rule: 'sentence-long', severity: 'warning' as const}
  const mild = {...claim, severity: 'warning' as const, path: ['keyPoints', 0]}
  expect([...quotesByField([claim, long, mild])]).toEqual([
    ['["symptoms"]', [claim]],
    ['["keyPoints",0]', [mild]],
  ])
})

test('words that moved are found at the nearest place', () => {
  expect(placeOf('It cures. So we say it cures.', {text: 'cures', start: 20, end: 25})).toBe(23)
  expect(placeOf('It helps.', {text: 'cures', start: 3, end: 8})).toBe(-1)
})
