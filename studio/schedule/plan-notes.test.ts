import {datasetFacts} from '@clinic/content/checks'
import {nothingPlanned, scheduled} from '@clinic/content/schedule'
import {expect, test} from '@jest/globals'
import {planNotes} from './plan-notes.ts'

const now = '2026-12-01T10:00:00.000Z'
const page = {id: 'a', type: 'page'}

test('says that an embargo cannot be seen while other documents cannot be read, of pages that can be planned', () => {
  const unread = {dataset: undefined, problem: 'The content server has a fault.', now}
  expect(planNotes(page, unread)[0]?.message).toContain('under an embargo, cannot be seen now. The content server')
  expect(planNotes({...page, type: 'redirect'}, unread)).toEqual([])
  expect(planNotes(page, {...unread, problem: undefined})).toEqual([])
})

test('says that a plan stays when its page is published sooner by hand', () => {
  const plan = {...nothingPlanned, publishAt: '2026-12-03T17:00:00.000Z'}
  const known = (more: object) => {
    const schedule = scheduled({_id: 'a', _type: 'page'}, {...plan, ...more}, {by: 'Eva', account: 'eva', now})
    return {dataset: datasetFacts([schedule]), problem: undefined, now}
  }
  expect(planNotes(page, known({}))[0]?.message).toContain(
    'published on Thursday, December 3, 2026, 9:00 am. That plan',
  )
  expect(planNotes(page, known({embargo: true}))).toEqual([])
  expect(planNotes(page, {...known({}), now: plan.publishAt})).toEqual([])
})
