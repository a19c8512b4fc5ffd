import {expect, test} from '@jest/globals'
import {datasetFacts} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {checkDocument, groupOf} from '../checks/index.ts'
import {monthsAfter, monthsToNextReview, withSignOff} from './sign.ts'

const today = '2026-11-22'
const reviewer: ContentDocument = {
  _id: 'person-b',
  _type: 'person',
  name: 'Sam Okafor',
  roles: ['medicalReviewer'],
  credentials: [{abbreviation: 'MD'}],
}
const page: ContentDocument = {
  _id: 'article-a',
  _type: 'article',
  title: 'Walking with stenosis',
  review: {author: {_ref: 'person-a'}},
}
const approved = sign(page)

test('asks for a signature, and names what changed after one', () => {
  expect(rules(page)).toEqual(['approval-missing'])
  expect(rules(approved)).toEqual([])
  const [finding] = approvalFindings({...approved, whenToGetHelp: [{_key: 'a'}]})
  expect(finding?.rule).toBe('approval-withdrawn')
  expect(finding?.message).toContain('when to get help')
  expect(approvalFindings({...approved, slug: {current: 'a'}})[0]?.message).toContain(': address.')
  expect(groupOf('approval-withdrawn')).toBe('review')
})

test('an older version that was brought back needs a signature of its own', () => {
  const published = sign({...page, title: 'Walking less with stenosis'}, '2026-11-20T10:00:00.000Z')
  expect(rules({...approved, _id: 'drafts.article-a'}, [reviewer, published])).toEqual(['approval-older'])
  expect(rules({...published, _id: 'drafts.article-a'}, [reviewer, approved])).toEqual([])
})

test('an author cannot approve her own page', () => {
  expect(rules(sign({...page, review: {author: {_ref: 'person-b'}}}))).toEqual(['approval-by-author'])
})

test('who signs is a medical reviewer with a credential, as far as the other documents are known', () => {
  const known = (person: ContentDocument) => rules(approved, [person])
  expect(known(reviewer)).toEqual([])
  expect(known({...reviewer, credentials: []})).toEqual(['approval-reviewer'])
  expect(known({...reviewer, roles: ['author']})).toEqual(['approval-reviewer'])
  expect(rules(approved, [])).toEqual(['approval-reviewer'])
})

test('pages of other types need no signature', () => {
  expect(rules({_id: 'page-a', _type: 'page', title: 'Privacy'})).toEqual([])
})

test('a page that names cell or blood products is reviewed again after 12 months, others after 36', () => {
  const treatment = (kind: string) => ({_id: 't', _type: 'treatment', kind})
  const naming = {...page, treatments: [{_ref: 't'}]}
  expect(monthsToNextReview(treatment('cellProduct'))).toBe(12)
  expect(monthsToNextReview(treatment('exercise'))).toBe(36)
  expect(monthsToNextReview(naming, datasetFacts([treatment('bloodProduct')]))).toBe(12)
  expect(monthsToNextReview(naming, datasetFacts([treatment('exercise')]))).toBe(36)
  expect(monthsToNextReview(naming)).toBe(12)
  expect(monthsAfter('2027-02-28', 12)).toBe('2028-02-28')
  expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28')
})

function approvalFindings(document: ContentDocument, others?: ContentDocument[]) {
  return checkDocument(document, {today, ...(others && {dataset: datasetFacts(others)})}).filter(({rule}) =>
    rule.startsWith('approval-'),
  )
}

function rules(document: ContentDocument, others?: ContentDocument[]) {
  return approvalFindings(document, others).map(({rule}) => rule)
}

function sign(document: ContentDocument, now = '2026-11-01T10:00:00.000Z'): ContentDocument {
  return withSignOff(document, {
    reviewer: {_id: 'person-b', name: 'Sam Okafor', credential: 'MD'},
    account: 'rae-reviewer',
    now,
  })
}
