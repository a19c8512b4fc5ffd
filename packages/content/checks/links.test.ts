import {expect, test} from '@jest/globals'
import {article, linkOut, linkTo, reference, rulesOf} from '../testing/documents.ts'
import type {ContentDocument} from './finding.ts'
import {linksCheck} from './links.ts'

const target = {_id: 'condition-a', _type: 'condition', title: 'Sciatica', slug: {current: 'sciatica'}}
const clinic = {_id: 'clinic', _type: 'clinic', name: 'Clinic', email: 'hello@clinic.example'}

/** An article that a condition leads to and that leads back, so that only its links are wrong. */
function withBody(...body: object[]): ContentDocument {
  return article({body, conditions: [reference('condition-a')]})
}

function rules(document: ContentDocument, page: object = {}, ...others: ContentDocument[]) {
  const conditionPage = {...target, relatedArticles: [reference('article-a')], ...page}
  return rulesOf(linksCheck, document, [conditionPage, clinic, ...others])
}

test.each(['click here', 'Here', 'Read more …', 'this page'])('asks for words that say where "%s" leads', (words) => {
  expect(rules(withBody(linkTo('condition-a', words)))).toEqual(['link-words-empty'])
})

test.each(['https://www.fda.gov/a', 'www.fda.gov', 'fda.gov'])('asks for a name instead of %s', (words) => {
  expect(rules(withBody(linkOut('https://www.fda.gov/a', words)))).toEqual(['link-words-address'])
})

test('is silent about a link that says where it leads', () => {
  expect(
    rules(withBody(linkTo('condition-a', 'sciatica'), linkOut('https://www.fda.gov/a', 'a page of the FDA'))),
  ).toEqual([])
})

test('one wording leads to one page', () => {
  const other = {...target, _id: 'condition-b'}
  expect(rules(withBody(linkTo('condition-a', 'Sciatica'), linkTo('condition-b', 'sciatica')), {}, other)).toEqual([
    'link-words-twice',
  ])
  expect(rules(withBody(linkTo('condition-a', 'Sciatica'), linkTo('condition-a', 'sciatica')))).toEqual([])
})

test('says what will become of the page a link leads to', () => {
  const body = withBody(linkTo('condition-a', 'sciatica'))
  expect(rules(body, {seo: {noindex: true}})).toEqual(['link-hidden-page', 'link-hidden-page'])
  expect(rules(body, {}, {_id: 'r', _type: 'redirect', from: '/conditions/sciatica', isGone: true})).toEqual([
    'link-gone-page',
    'link-gone-page',
  ])
  expect(rules(withBody(linkTo('article-a', 'this story')))).toEqual(['link-to-itself'])
})

test('knows the pages of its own site behind an address', () => {
  const href = 'https://www.clinic.example/conditions/sciatica/'
  expect(rules(withBody(linkOut(href, 'sciatica')))).toEqual(['link-own-site'])
  expect(rules(withBody(linkOut('http://other.example/', 'another site')))).toEqual(['link-insecure'])
  expect(rules(withBody(linkOut('www.other.example', 'another site')))).toEqual(['link-insecure'])
})

test('finds pages that nothing leads to', () => {
  const redirect = {_id: 'r', _type: 'redirect', from: '/old', to: reference('article-a')}
  expect(rules(withBody(), {relatedArticles: []}, redirect)).toEqual(['page-orphan'])
  expect(rules(article({body: []}))).toEqual(['article-orphan'])
  expect(rules({...withBody(), _id: 'drafts.article-new'})).toEqual([])
})
