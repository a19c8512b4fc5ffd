import {expect, test} from '@jest/globals'
import type {ContentDocument} from '../checks/finding.ts'
import {requested, sentBack, withSignOff} from './sign.ts'
import {workflowOf} from './state.ts'

const today = '2026-11-22'
const now = '2026-11-01T10:00:00.000Z'
const eva = {by: 'Eva Editor', account: 'eva-editor', now}
const reviewer = {_id: 'person-b', name: 'Sam Okafor', credential: 'MD'}

const written: ContentDocument = {
  _id: 'condition-a',
  _type: 'condition',
  title: 'Lumbar spinal stenosis',
  review: {author: {_ref: 'person-a'}, lastReviewed: '2026-11-01', nextReview: '2027-11-01'},
}
const approved = sign(written)
const edited = {...approved, title: 'Spinal stenosis of the lower back'}
const asked = requested(edited, {...eva, of: 'person-b', note: ''})

test('a page goes from draft to review, to approval, to its readers', () => {
  expect(state(written, null)).toBe('draft')
  expect(state(requested(written, {...eva, of: 'person-b', note: ''}), null)).toBe('inReview')
  expect(state(approved, null)).toBe('approved')
  expect(state(null, approved)).toBe('published')
})

test('an older version that was brought back is not approved', () => {
  const again = withSignOff(edited, {reviewer, account: 'r', now: '2026-11-20T10:00:00.000Z'})
  expect(state(approved, again)).toBe('draft')
  expect(state(again, approved)).toBe('approved')
})

test('an edit of a published page is a draft, with the approval it lost and what readers still see', () => {
  expect(workflowOf({draft: edited, published: approved}, today)).toEqual({
    state: 'draft',
    online: 'published',
    withdrawn: {by: 'Sam Okafor', on: '2026-11-01', fields: ['title']},
    waitingFor: null,
  })
})

test('somebody is waited for until the page is signed or sent back', () => {
  expect(workflowOf({draft: asked, published: approved}, today)).toMatchObject({
    state: 'inReview',
    waitingFor: 'person-b',
  })
  expect(workflowOf({draft: sign(asked), published: approved}, today)).toMatchObject({
    state: 'approved',
    waitingFor: null,
  })
  const back = sentBack(asked, {...eva, note: 'Say which trials.'})
  expect(workflowOf({draft: back, published: approved}, today)).toMatchObject({state: 'draft', waitingFor: null})
  expect(state(requested(back, {...eva, of: 'person-b', note: ''}), approved)).toBe('inReview')
})

test('a page that is signed can be asked about again before its review is over', () => {
  expect(state(requested(approved, {...eva, of: 'person-b', note: ''}), approved)).toBe('inReview')
})

test('a review is due 60 days ahead and over on the day after its last', () => {
  const until = (nextReview: string) => state(null, {...approved, review: {nextReview}})
  expect(until('2027-01-22')).toBe('published')
  expect(until('2027-01-21')).toBe('reviewDue')
  expect(until(today)).toBe('reviewDue')
  expect(until('2026-11-21')).toBe('expired')
})

test('other documents are drafts or published, and nobody signs them', () => {
  const page = {_id: 'page-a', _type: 'page', title: 'Privacy'}
  expect(workflowOf({draft: page, published: null}, today)).toMatchObject({state: 'draft', withdrawn: null})
  expect(workflowOf({draft: null, published: page}, today)).toMatchObject({state: 'published', online: 'published'})
})

function state(draft: ContentDocument | null, published: ContentDocument | null) {
  return workflowOf({draft, published}, today).state
}

function sign(document: ContentDocument): ContentDocument {
  return withSignOff(document, {reviewer, account: 'rae-reviewer', now})
}
