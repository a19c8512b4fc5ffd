import {expect, test} from '@jest/globals'
import {article, reference, rulesOf} from '../testing/documents.ts'
import {bodyCheck} from './body.ts'
import {claimsCheck} from './claims.ts'
import {imagesCheck} from './images.ts'
import {checkDataset, datasetFacts} from './index.ts'

const picture = {
  _type: 'figure',
  asset: reference('image-a'),
  alt: 'A narrow canal beside a wide one',
  credit: 'Drawn for this site',
}

test.each([
  ['a good description', {}, []],
  ['the name of a file', {alt: 'spine_final-2.png'}, ['alt-file-name']],
  ['the name a camera gives', {alt: 'IMG-2041'}, ['alt-file-name']],
  ['the caption again', {caption: 'A narrow canal beside a wide one.'}, ['alt-is-caption']],
  ['the title again', {alt: 'Spinal stenosis in short'}, ['alt-is-title']],
  ['one word', {alt: 'Spine'}, ['alt-short']],
  ['a whole story', {alt: 'long '.repeat(60)}, ['alt-long']],
  ['no credit', {credit: ' '}, ['picture-credit-missing']],
  ['decoration with a caption', {decorative: true, alt: '', caption: 'A canal'}, ['picture-decoration-caption']],
  ['decoration', {decorative: true, alt: undefined}, []],
])('%s', (_, fields, rules) => {
  expect(rulesOf(imagesCheck, article({title: 'Spinal stenosis, in short', figure: {...picture, ...fields}}))).toEqual(
    rules,
  )
})

test('two pictures are told apart, one picture may come twice', () => {
  const body = (asset: string) => [{...picture, _key: 'f', asset: reference(asset)}]
  expect(rulesOf(imagesCheck, article({figure: picture, body: body('image-b')}))).toEqual(['alt-twice'])
  expect(rulesOf(imagesCheck, article({figure: picture, body: body('image-a')}))).toEqual([])
})

const asset = {_id: 'image-a', _type: 'sanity.imageAsset'}
const inLibrary = {...asset, altText: 'A narrow canal beside a wide one', creditLine: 'Jane Example', licence: 'ccBy'}
const bare = {_type: 'figure', asset: reference('image-a')}

test('what the library says of a file is enough for every page that shows it', () => {
  expect(rulesOf(imagesCheck, article({figure: bare}), [inLibrary])).toEqual([])
  expect(rulesOf(imagesCheck, article({figure: bare}), [asset])).toEqual([
    'picture-credit-missing',
    'picture-licence-missing',
  ])
  expect(rulesOf(imagesCheck, article({figure: picture}), [{...inLibrary, licence: 'other'}])).toEqual([
    'picture-licence-missing',
  ])
})

test('the library’s description is checked like one typed here, and says where it comes from', () => {
  const dataset = datasetFacts([{...inLibrary, altText: 'spine_final-2.png'}])
  const [finding] = imagesCheck(article({figure: bare}), {today: '2026-11-22', dataset})
  expect(finding).toMatchObject({rule: 'alt-file-name', path: ['figure', 'alt']})
  expect(finding?.message).toContain('comes from the picture library')
  expect(finding).not.toHaveProperty('quote')
})

test('a claim in the library’s description stops the page, as one typed there would', () => {
  const dataset = datasetFacts([{...inLibrary, altText: 'A man cured of arthritis by stem cells'}])
  const context = {today: '2026-11-22', dataset}
  expect(claimsCheck(article({figure: bare}), context).map(({severity}) => severity)).toContain('error')
  expect(claimsCheck(article({figure: {...bare, alt: 'A man on a bench'}}), context)).toEqual([])
})

test('without the other documents, a picture is not said to lack what the library may hold', () => {
  expect(imagesCheck(article({figure: bare}), {today: '2026-11-22'})).toEqual([])
  expect(bodyCheck(article({figure: bare}), {today: '2026-11-22'})).toEqual([])
})

test('the whole dataset is told of each file once, whatever shows it', () => {
  const pages = ['a', 'b'].map((id) => article({_id: id, figure: picture}))
  const findings = checkDataset([asset, {...inLibrary, _id: 'image-b'}, ...pages], {today: '2026-11-22'})
  const ofFiles = findings.filter(({documentType}) => documentType === 'sanity.imageAsset')
  expect(ofFiles).toMatchObject([{documentId: 'image-a', rule: 'picture-details-missing', path: ['altText']}])
  expect(findings.filter(({rule}) => rule === 'picture-licence-missing')).toEqual([])
})
