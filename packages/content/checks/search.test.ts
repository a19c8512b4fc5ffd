import {expect, test} from '@jest/globals'
import {rulesOf} from '../testing/documents.ts'
import {datasetFacts} from './dataset-facts.ts'
import type {ContentDocument} from './finding.ts'
import {keywordCheck} from './keyword.ts'
import {searchCheck} from './search.ts'
import {searchAppearance} from './search-appearance.ts'

const site = {_id: 'siteSettings', _type: 'siteSettings', title: 'Cellebration Wellness', heading: 'Plain answers'}
const definition = 'A narrowing of the canal in the lower back that can press on the nerves to the legs when you walk.'
const condition: ContentDocument = {
  _id: 'condition-a',
  _type: 'condition',
  title: 'Lumbar spinal stenosis',
  slug: {current: 'lumbar-spinal-stenosis'},
  definition,
}

test('shows a result as the page’s own head gives it', () => {
  const dataset = datasetFacts([site])
  expect(searchAppearance(condition, dataset)).toMatchObject({
    title: 'Lumbar spinal stenosis | Cellebration Wellness',
    ownTitleLength: 22,
    url: '/conditions/lumbar-spinal-stenosis',
    description: definition,
    titleCutAt: null,
    sharePicture: 'drawn',
    noindex: false,
  })
  const seo = {title: 'Narrow canal', description: 'In short.', image: {asset: {_ref: 'image-a'}}, noindex: true}
  expect(searchAppearance({...condition, seo}, dataset)).toMatchObject({
    title: 'Narrow canal',
    description: 'In short.',
    sharePicture: 'own',
    noindex: true,
  })
  expect(searchAppearance({_id: 't', _type: 'citation'}, dataset)).toBeNull()
})

test('measures a title in pixels and not in letters', () => {
  const rules = (title: string) => rulesOf(searchCheck, {...condition, seo: {title}}, [site])
  expect(rules('i'.repeat(100))).toEqual([])
  expect(rules('W'.repeat(30))).toEqual([])
  expect(rules('W'.repeat(31))).toEqual(['seo-title-long'])
  expect(rules('Stenosis')).toEqual(['seo-title-short'])
})

test('does not mind when only the name of the site is cut', () => {
  const title = 'Lumbar spinal stenosis: symptoms, treatment and care'
  expect(searchAppearance({...condition, title}, datasetFacts([site]))?.titleCutAt).not.toBeNull()
  expect(rulesOf(searchCheck, {...condition, title}, [site])).toEqual([])
})

test('says where a description is cut', () => {
  const rules = (description: string) => rulesOf(searchCheck, {...condition, seo: {description}}, [site])
  expect(rules('Many words that say what a reader learns. '.repeat(4))).toEqual(['seo-description-long'])
  expect(rules('Short.')).toEqual(['seo-description-short'])
})

test('finds another page with the same words', () => {
  const other = {...condition, _id: 'condition-b', seo: {title: 'lumbar spinal stenosis | cellebration wellness'}}
  expect(rulesOf(searchCheck, condition, [site, other])).toEqual(['seo-title-taken', 'seo-description-taken'])
  expect(rulesOf(searchCheck, {...condition, _id: 'drafts.condition-a'}, [site, condition])).toEqual([])
})

const article: ContentDocument = {
  _id: 'article-a',
  _type: 'article',
  title: 'Injections for knee arthritis',
  slug: {current: 'knee-arthritis-injections'},
  summary: 'What an injection can do for arthritis of the knee.',
  seo: {keyword: 'knee arthritis injection'},
}

test('finds the words people search for in any order and form', () => {
  expect(rulesOf(keywordCheck, article)).toEqual([])
})

test('says each place where they are missing', () => {
  const elsewhere = {
    ...article,
    title: 'Needles',
    slug: {current: 'needles'},
    summary: 'What a needle can do for a joint.',
  }
  expect(rulesOf(keywordCheck, elsewhere)).toEqual([
    'keyword-title',
    'keyword-slug',
    'keyword-opening',
    'keyword-description',
  ])
})

test('a condition is searched for by its name, or by another of its names', () => {
  expect(rulesOf(keywordCheck, condition)).toEqual([])
  const seo = {title: 'Hardening of the spine', description: 'What it is.'}
  expect(rulesOf(keywordCheck, {...condition, seo})).toEqual(['keyword-title', 'keyword-description'])
  const alsoKnownAs = ['Hard spine']
  expect(rulesOf(keywordCheck, {...condition, alsoKnownAs, seo: {title: 'A hard spine'}})).toEqual([])
})

test('two pages do not compete for the same words', () => {
  const other = {...article, _id: 'article-b', seo: {keyword: 'injections for knee arthritis'}}
  expect(rulesOf(keywordCheck, article, [other])).toEqual(['keyword-taken'])
})
