import {expect, test} from '@jest/globals'
import {type ContentDocument, checkDocument, datasetFacts} from '../../checks/index.ts'
import {article, reference} from '../../testing/documents.ts'

const page = article({title: 'Sciatica', slug: {current: 'sciatica'}})

function redirect(from: string, fields: object = {}): ContentDocument {
  return {_id: 'redirect-a', _type: 'redirect', from, to: reference('article-a'), ...fields}
}

function rules(document: ContentDocument, ...others: ContentDocument[]): string[] {
  const dataset = datasetFacts([document, page, ...others])
  return checkDocument(document, {today: '2026-11-22', dataset}).map(({rule}) => rule)
}

test('a redirect from an old address to a page is right', () => {
  expect(rules(redirect('/articles/back'))).toEqual([])
  expect(rules({...redirect('/articles/back'), _id: 'drafts.redirect-a'}, redirect('/articles/back'))).toEqual([])
})

test('a redirect at an address that has a page does nothing', () => {
  expect(rules(redirect('/articles/sciatica'))).toEqual(['redirect-at-page'])
  expect(rules(redirect('/articles/sciatica', {isGone: true, to: undefined}))).toEqual(['redirect-at-page'])
  expect(rules(redirect('/articles'))).toEqual(['redirect-at-page'])
})

test('an address has one redirect', () => {
  expect(rules(redirect('/articles/back'), redirect('/articles/back', {_id: 'redirect-b'}))).toEqual(['redirect-twice'])
  expect(rules(redirect('/articles/back'), redirect('/articles/back', {_id: 'drafts.redirect-b'}))).toEqual([])
})

test('a redirect leads to a page that is published', () => {
  const draft = article({_id: 'drafts.article-b', title: 'Draft'})
  expect(rules(redirect('/articles/back', {to: reference('article-b')}), draft)).toEqual(['reference-unpublished'])
  expect(rules(redirect('/articles/back', {to: reference('article-b')}))).toEqual(['reference-missing'])
})
