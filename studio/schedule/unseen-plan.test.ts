import {datasetFacts} from '@clinic/content/checks'
import {expect, test} from '@jest/globals'
import {unseenPlan} from './unseen-plan.ts'

test('says that an embargo cannot be seen while other documents cannot be read, of pages that can be planned', () => {
  const unread = {dataset: undefined, problem: 'The content server has a fault.'}
  expect(unseenPlan('page', unread)[0]?.message).toContain('under an embargo, cannot be seen now. The content server')
  expect(unseenPlan('redirect', unread)).toEqual([])
  expect(unseenPlan('page', {dataset: undefined, problem: undefined})).toEqual([])
  expect(unseenPlan('page', {dataset: datasetFacts([]), problem: 'This may be out of date.'})).toEqual([])
})
