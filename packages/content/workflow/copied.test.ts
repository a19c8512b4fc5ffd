import {expect, test} from '@jest/globals'
import {copied} from './copied.ts'
import {publishedBy, requested, signed} from './sign.ts'

test('a copy keeps its author and its words, and nothing of the review of the other page', () => {
  const eva = {by: 'Eva Editor', account: 'eva-editor', now: '2026-11-22T10:00:00.000Z'}
  const reviewer = {_id: 'person-b', name: 'Sam Okafor', credential: 'MD'}
  const page = {_id: 'a', _type: 'article', title: 'Walking', review: {_type: 'review', author: {_ref: 'person-a'}}}
  const online = publishedBy(signed(page, {reviewer, ...eva, nextReview: '2027-11-22'}), eva)
  expect(copied(requested(online, {...eva, of: 'person-b', note: ''}))).toEqual(page)
  expect(copied({_id: 'a', _type: 'article'})).toEqual({_id: 'a', _type: 'article'})
})
