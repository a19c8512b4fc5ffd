import {expect, test} from '@jest/globals'
import {actionsFor, withoutSingletons} from './singletons.ts'

const actions = ['publish', 'unpublish', 'discardChanges', 'duplicate', 'delete', 'restore'].map((action) => ({action}))

test('the clinic and the site settings cannot be copied, deleted or taken offline', () => {
  expect(actionsFor('clinic', actions).map(({action}) => action)).toEqual(['publish', 'discardChanges', 'restore'])
})

test('every other document keeps its whole menu', () => {
  expect(actionsFor('condition', actions)).toBe(actions)
})

test('no second clinic can be begun, and no report that a program writes', () => {
  expect(withoutSingletons(['condition', 'clinic', 'siteSettings', 'linkReport'], (type) => type)).toEqual([
    'condition',
  ])
})
