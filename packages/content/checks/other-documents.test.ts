import {expect, test} from '@jest/globals'
import {type ContentDocument, checkDocument, datasetFacts} from './index.ts'

const today = '2026-11-27'
const page = (slug: string, rest: object = {}): ContentDocument => ({
  _id: `page-${slug}`,
  _type: 'page',
  title: `The page about ${slug}, with a title that is long enough`,
  summary: 'A summary of at least seventy characters, so that nothing is said about its length here.',
  slug: {current: slug},
  body: [{_type: 'block', _key: 'b', children: [{_type: 'span', text: 'Words.'}]}],
  ...rest,
})
const linking = (...references: object[]) =>
  page('linking', {
    body: references.map((reference, index) => ({
      _type: 'block',
      _key: `b${index}`,
      children: [{_type: 'span', text: 'Words.', marks: ['l']}],
      markDefs: [{_type: 'internalLink', _key: 'l', reference}],
    })),
  })

function about(document: ContentDocument, others: ContentDocument[], rules: string[]) {
  return checkDocument(document, {today, dataset: datasetFacts([document, ...others])}).filter(({rule}) =>
    rules.includes(rule),
  )
}

test('a link to a draft names it by its title', () => {
  const draft = {...page('new'), _id: 'drafts.page-new', title: 'Walking aids'}
  expect(about(linking({_ref: 'page-new'}), [draft], ['reference-unpublished'])).toMatchObject([
    {
      path: ['body', {_key: 'b0'}, 'markDefs', {_key: 'l'}, 'reference'],
      message: expect.stringContaining('“Walking aids”'),
    },
  ])
})

test('a weak link may lead nowhere, unless publishing will make it a strong one', () => {
  const weak = {_ref: 'page-gone', _weak: true}
  const later = {...weak, _strengthenOnPublish: {type: 'page'}}
  expect(about(linking(weak, later), [], ['reference-missing'])).toMatchObject([
    {path: ['body', {_key: 'b1'}, 'markDefs', {_key: 'l'}, 'reference']},
  ])
})

test('a picture is missing only where pictures are known', () => {
  const id = `image-${'0'.repeat(40)}-10x10-png`
  const document = page('a', {figure: {_type: 'figure', asset: {_ref: id}, decorative: true}})
  expect(about(document, [], ['reference-missing'])).toEqual([])
  expect(about(document, [{_id: 'image-x', _type: 'sanity.imageAsset'}], ['reference-missing'])).toHaveLength(1)
})

test('the draft of a page may keep the address of the page, and take no other', () => {
  const draft = {...page('a'), _id: 'drafts.page-a'}
  expect(about(draft, [page('a')], ['slug-taken'])).toEqual([])
  expect(about({...draft, slug: {current: 'b'}}, [page('a'), page('b')], ['slug-taken'])).toMatchObject([
    {path: ['slug'], message: expect.stringContaining('“The page about b,')},
  ])
})

test('a link that was found dead says so where it stands, in a text and in a source', () => {
  const deadLinks = ['https://example.org/gone', 'https://doi.org/10.1000/x'].map((url) => ({
    url,
    answer: '404',
    checkedOn: '2026-11-20',
  }))
  const report = {_id: 'checks.links', _type: 'linkReport', deadLinks}
  const text = page('a', {
    body: [
      {_type: 'block', _key: 'b', markDefs: [{_type: 'externalLink', _key: 'l', href: 'https://example.org/gone'}]},
    ],
  })
  const source: ContentDocument = {
    _id: 'c',
    _type: 'citation',
    title: 'A trial',
    doi: '10.1000/x',
    url: 'https://example.org/gone',
  }
  expect(about(text, [report], ['links-dead'])).toMatchObject([{path: ['body', {_key: 'b'}, 'markDefs', {_key: 'l'}]}])
  expect(about(source, [report], ['links-dead'])).toMatchObject([{path: ['doi'], severity: 'warning'}])
})
