import {expect, test} from '@jest/globals'
import {article, reference, rulesOf} from '../testing/documents.ts'
import {imagesCheck} from './images.ts'

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
