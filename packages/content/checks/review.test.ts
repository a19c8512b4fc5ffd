import {expect, test} from '@jest/globals'
import {article, reference, rulesOf} from '../testing/documents.ts'
import {reviewCheck} from './review.ts'

const author = {_id: 'person-a', _type: 'person', name: 'Dana Example', roles: ['author']}
const reviewer = {
  _id: 'person-b',
  _type: 'person',
  name: 'Robin Sample',
  roles: ['medicalReviewer'],
  credentials: [{abbreviation: 'MD'}],
  npi: '1234567893',
}
const review = {
  author: reference('person-a'),
  medicalReviewer: reference('person-b'),
  lastReviewed: '2024-06-01',
  nextReview: '2027-06-01',
  conflictsOfInterest: 'None',
}

function rules(change: {review?: object; reviewer?: object; today?: string; document?: object} = {}) {
  const document = article({review: {...review, ...change.review}, ...change.document})
  const cells = {_id: 'treatment-cells', _type: 'treatment', kind: 'cellProduct'}
  return rulesOf(reviewCheck, document, [author, {...reviewer, ...change.reviewer}, cells], change.today)
}

test('is content with a full review by a known clinician', () => {
  expect(rules()).toEqual([])
})

test.each([
  ['2027-04-01', []],
  ['2027-04-02', ['review-soon']],
  ['2027-06-01', ['review-soon']],
  ['2027-06-02', ['review-overdue']],
  ['2027-08-30', ['review-overdue']],
  ['2027-08-31', ['review-expired']],
])('on %s it says of a review due on 2027-06-01: %j', (today, found) => {
  expect(rules({today})).toEqual(found)
})

test('what is known of cell products is reviewed each year', () => {
  expect(rules({review: {nextReview: '2027-06-02'}})).toEqual(['review-interval'])
  const document = {treatments: [reference('treatment-cells')]}
  expect(rules({document})).toEqual(['review-interval'])
  expect(rules({document, review: {lastReviewed: '2026-06-01'}})).toEqual([])
})

test.each([
  ['no name', {name: ''}, ['reviewer-name']],
  ['another role', {roles: ['clinician']}, ['reviewer-role']],
  ['no credential', {credentials: []}, ['reviewer-credential']],
  ['a physician without NPI', {npi: undefined}, ['reviewer-npi']],
  ['a wrong check digit', {npi: '1234567890'}, ['reviewer-npi']],
  ['no physician', {credentials: [{abbreviation: 'PT, DPT'}], npi: undefined}, []],
])('a reviewer with %s', (_, change, found) => {
  expect(rules({reviewer: change})).toEqual(found)
})
