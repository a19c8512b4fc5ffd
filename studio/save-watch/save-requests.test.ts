import {expect, test} from '@jest/globals'
import {savedDocumentOf} from './save-requests.ts'

const url = 'http://clinic.localhost:3900/v2025-02-19/data/actions/production?tag=sanity.studio.document.commit'
const edit = {actionType: 'sanity.action.document.edit', publishedId: 'p1', draftId: 'drafts.p1', patch: {}}

test('finds the document whose form is saved, in a body of either kind', () => {
  expect(savedDocumentOf({url, method: 'POST', body: {actions: [edit]}})).toBe('p1')
  expect(savedDocumentOf({url, method: 'post', body: JSON.stringify({actions: [edit]})})).toBe('p1')
})

test('leaves publishing and reading to the Studio', () => {
  const publish = {actionType: 'sanity.action.document.publish', publishedId: 'p1', draftId: 'drafts.p1'}
  expect(savedDocumentOf({url, method: 'POST', body: {actions: [publish]}})).toBeNull()
  expect(savedDocumentOf({url: url.replace('actions', 'query'), method: 'GET'})).toBeNull()
  expect(savedDocumentOf({url, method: 'POST'})).toBeNull()
})
