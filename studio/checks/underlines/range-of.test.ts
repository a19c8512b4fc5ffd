import {expect, test} from '@jest/globals'
import {rangeOf} from './range-of.ts'

const span = (_key: string, text: string, marks: string[] = []) => ({_type: 'span', _key, text, marks})
const block = (...children: object[]) => ({_type: 'block', _key: 'b', children, markDefs: []})
const at = (child: string, offset: number) => ({path: [{_key: 'b'}, 'children', {_key: child}], offset})

test('finds words that begin in one span and end in another', () => {
  const text = block(span('1', 'We '), span('2', 'cure', ['strong']), span('3', ' your back.'))
  expect(rangeOf(text, {text: 'cure your', start: 3, end: 12})).toEqual({anchor: at('2', 0), focus: at('3', 5)})
})

test('ends inside the bold word it ends with', () => {
  const text = block(span('1', 'We '), span('2', 'cure', ['strong']), span('3', '.'))
  expect(rangeOf(text, {text: 'We cure', start: 0, end: 7})).toEqual({anchor: at('1', 0), focus: at('2', 4)})
})

test('counts past a source number, which has no text', () => {
  const text = block(span('1', 'Cells'), {_type: 'citationNote', _key: 'n'}, span('2', ' cure it'))
  expect(rangeOf(text, {text: 'cure', start: 6, end: 10})).toEqual({anchor: at('2', 1), focus: at('2', 5)})
})

test('follows words that moved since they were counted, to the nearest place', () => {
  const text = block(span('1', 'No cure. Now we say it is a cure at last.'))
  expect(rangeOf(text, {text: 'cure', start: 22, end: 26})?.anchor.offset).toBe(28)
})

test('has no range for words that are gone', () => {
  expect(rangeOf(block(span('1', 'It may help.')), {text: 'cure', start: 3, end: 7})).toBeNull()
})
