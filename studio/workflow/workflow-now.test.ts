import {expect, test} from '@jest/globals'
import {workflowNow} from './workflow-now.ts'

test('keeps an answer for the same versions and day, and no longer', () => {
  const draft = {_id: 'drafts.a', _type: 'page'}
  const first = workflowNow({draft, published: null}, '2026-11-22')
  expect(workflowNow({draft, published: null}, '2026-11-22')).toBe(first)
  expect(workflowNow({draft: null, published: draft}, '2026-11-22').state).toBe('published')
})
