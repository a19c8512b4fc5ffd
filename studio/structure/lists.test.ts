import {dayAfter} from '@clinic/content/checks'
import {documentSchemas} from '@clinic/content/schema'
import {expect, test} from '@jest/globals'
import {parse} from 'groq-js'
import {listsOf} from './lists.ts'

const now = new Date('2026-11-22T10:00:00Z')

test('each list is a filter that can be run', () => {
  for (const {name} of documentSchemas)
    for (const {filter, params} of listsOf(name, name, now)) expect(() => parse(`*[${filter}]`, {params})).not.toThrow()
})

test('every type has a list of everything, from A to Z', () => {
  for (const {name} of documentSchemas) {
    const [all] = listsOf(name, name, now)
    expect(all?.filter).toBe('_type == $type')
    expect(all?.order[0]?.direction).toBe('asc')
  }
})

test('pages are due for review 60 days ahead', () => {
  const due = listsOf('condition', 'Conditions', now).find(({id}) => id === 'condition-review-due')
  expect(due?.params).toEqual({type: 'condition', until: '2027-01-21'})
})

test('a day counted back crosses a year', () => {
  expect(dayAfter('2026-11-22', -365)).toBe('2025-11-22')
})
