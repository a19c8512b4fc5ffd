import {datasetFacts} from '@clinic/content/checks'
import {nothingPlanned, scheduled} from '@clinic/content/schedule'
import {expect, test} from '@jest/globals'
import {foresee} from './foresee.ts'

const eva = {by: 'Eva Editor', account: 'eva', now: '2026-12-01T10:00:00.000Z'}

test('the embargo that is being changed is nothing that would stop the new plan', () => {
  const draft = {_id: 'drafts.person-a', _type: 'person', _rev: '2', name: ''}
  const embargo = {...nothingPlanned, publishAt: '2026-12-10T17:00:00.000Z', embargo: true}
  const dataset = datasetFacts([draft, scheduled(draft, embargo, eva)])
  const earlier = {...nothingPlanned, publishAt: '2026-12-03T17:00:00.000Z'}
  const {blockers} = foresee({...draft, _id: 'person-a'}, earlier, dataset, eva)
  expect(blockers.map(({rule}) => rule)).not.toContain('embargo')
  expect(blockers.length).toBeGreaterThan(0)
})
