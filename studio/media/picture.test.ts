import {type ContentDocument, datasetFacts} from '@clinic/content/checks'
import {expect, test} from '@jest/globals'
import {picturesOf} from './picture.ts'
import {everything, filterPictures, tagsOf} from './picture-filter.ts'
import {stateWords, tagsFrom} from './words.ts'

const id = (name: string) => `image-${name}-40x30-png`
const file = (name: string, more: object = {}): ContentDocument => ({
  _id: id(name),
  _type: 'sanity.imageAsset',
  _createdAt: '2026-11-01T08:00:00Z',
  originalFilename: `${name}.png`,
  metadata: {dimensions: {width: 40, height: 30}},
  ...more,
})
const page = (_id: string, picture: string): ContentDocument => ({
  _id,
  _type: 'article',
  title: _id,
  figure: {_type: 'figure', asset: {_type: 'reference', _ref: id(picture)}},
})
const whole = {altText: 'A narrow canal', creditLine: 'Jane Example', licence: 'own', tags: ['spine']}

const pictures = picturesOf(
  datasetFacts([
    file('aa', whole),
    file('bb', {altText: 'Two knees', licence: 'other'}),
    file('cc'),
    file('dd', {...whole, _createdAt: '2026-11-20T08:00:00Z', title: 'Home'}),
    page('one', 'aa'),
    page('drafts.one', 'aa'),
    page('drafts.two', 'bb'),
  ]),
  new Map([[id('cc'), 'bin']]),
)
const names = (found: typeof pictures) => found.map(({name}) => name)

test('a picture says who uses it: pages, drafts and what is kept as text', () => {
  expect(names(pictures)).toEqual(['Home', 'aa.png', 'bb.png', 'cc.png'])
  expect(pictures.map(({uses, keptBy}) => [uses.map(({id, isDraft}) => [id, isDraft]), keptBy])).toEqual([
    [[], null],
    [[['one', false]], null],
    [[['two', true]], null],
    [[], 'bin'],
  ])
  expect(names(filterPictures(pictures, {...everything, show: 'unused'}))).toEqual(['Home'])
})

test('what is still to be filled in can be found', () => {
  expect(names(filterPictures(pictures, {...everything, show: 'undescribed'}))).toEqual(['cc.png'])
  expect(names(filterPictures(pictures, {...everything, show: 'withoutRights'}))).toEqual(['bb.png', 'cc.png'])
  expect(pictures.slice(2).map(stateWords)).toEqual([
    ['No credit', 'No licence', 'Used once'],
    ['Not described', 'No credit', 'No licence', 'Used in the bin'],
  ])
})

test('every word of a search has to be found, in whatever is known of a picture', () => {
  expect(names(filterPictures(pictures, {...everything, words: 'canal SPINE aa'}))).toEqual(['aa.png'])
  expect(names(filterPictures(pictures, {...everything, words: 'canal knee'}))).toEqual([])
  expect(names(filterPictures(pictures, {...everything, tag: 'spine'}))).toEqual(['Home', 'aa.png'])
})

test('tags are read from one line, each once', () => {
  expect(tagsFrom(' Spine, drawing ,spine,, two  words')).toEqual(['spine', 'drawing', 'two words'])
  expect(tagsOf(pictures)).toEqual(['spine'])
})
