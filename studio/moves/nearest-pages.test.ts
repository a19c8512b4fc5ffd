import {type ContentDocument, datasetFacts} from '@clinic/content/checks'
import {expect, test} from '@jest/globals'
import {nearestPages} from './nearest-pages.ts'

function page(id: string, fields: object = {}): ContentDocument {
  return {_id: id, _type: 'article', title: id, slug: {current: id}, ...fields}
}

function about(...ids: string[]) {
  return {conditions: ids.map((id) => ({_ref: id, _key: id}))}
}

const old = page('old', about('sciatica', 'stenosis'))

test('the page that is most like it comes first', () => {
  const condition = {...page('sciatica'), _type: 'condition'}
  const dataset = datasetFacts([
    old,
    page('far'),
    page('near', about('sciatica')),
    page('nearest', about('sciatica', 'stenosis')),
    condition,
  ])
  const found = nearestPages(old, dataset, {words: '', limit: 9})
  expect(found.map(({id}) => id)).toEqual(['nearest', 'near', 'far', 'sciatica'])
})

test('finds a page by words of its title in any order, and offers nothing that readers cannot open', () => {
  const dataset = datasetFacts([
    old,
    page('a', {title: 'Back pain at night'}),
    page('drafts.b', {title: 'Pain in the back'}),
    {_id: 'c', _type: 'citation', title: 'Back pain: a trial', slug: {current: 'c'}},
    page('d', {title: 'Back pain', slug: undefined}),
  ])
  expect(nearestPages(old, dataset, {words: 'PAIN back', limit: 9})).toEqual([
    {id: 'a', type: 'article', title: 'Back pain at night', address: '/articles/a'},
  ])
})
