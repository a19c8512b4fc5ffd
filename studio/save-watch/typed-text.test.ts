import {expect, test} from '@jest/globals'
import {changedFields, missingFields, plainText} from './typed-text.ts'

const block = (...texts: string[]) => ({
  _type: 'block',
  _key: 'k',
  style: 'normal',
  markDefs: [],
  children: texts.map((text) => ({_type: 'span', _key: 'k', marks: ['strong'], text})),
})

test('a paragraph is one line, without the words of its markup', () => {
  expect(plainText([block('Rest ', 'less.'), block('Walk.')])).toBe('Rest less.\nWalk.')
})

test('names the fields that differ from what was saved, with their words', () => {
  const saved = {_rev: '1', title: 'Old', summary: 'Same'}
  expect(changedFields(saved, {_rev: '2', title: 'New', summary: 'Same'})).toEqual([{name: 'title', text: 'New'}])
})

test('finds the fields whose words a form no longer shows', () => {
  const fields = [
    {name: 'title', text: 'New'},
    {name: 'summary', text: 'Same'},
  ]
  expect(missingFields(fields, {title: 'Old', summary: 'The Same and more'})).toEqual([{name: 'title', text: 'New'}])
})
