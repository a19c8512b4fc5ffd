import {expect, test} from '@jest/globals'
import {LakeError} from '../errors.ts'
import {answer} from './answer.ts'
import {documents} from './evaluate/evaluate.examples.ts'
import {perspectiveOf} from './perspective.ts'
import {type ViewRequest, viewOf} from './view.ts'

test('published shows what is published', () => {
  expect(ask('*[_type == "condition"]{_id, title}', {perspective: ['published']})).toEqual([
    {_id: 'asthma', title: 'Asthma'},
    {_id: 'bronchitis', title: 'Acute bronchitis (e.g. a chest cold)'},
  ])
  expect(ask('*[defined(_originalId)]', {perspective: ['published']})).toEqual([])
})

test('drafts lie over what is published, under the published id', () => {
  expect(ask('*[_type == "condition"]{_id, _originalId, title}', {perspective: ['drafts']})).toEqual([
    {_id: 'asthma', _originalId: 'drafts.asthma', title: 'Asthma, better said'},
    {_id: 'bronchitis', _originalId: 'bronchitis', title: 'Acute bronchitis (e.g. a chest cold)'},
    {_id: 'fever', _originalId: 'drafts.fever', title: 'Fever'},
  ])
  expect(ask('*[_id == "bronchitis"][0].related[0]->title', {perspective: ['drafts']})).toBe('Asthma, better said')
})

test('a release lies over drafts only where both are asked for', () => {
  expect(ask('*[_type == "condition"]._originalId', {perspective: ['rSpring', 'drafts']})).toEqual([
    'versions.rSpring.asthma',
    'bronchitis',
    'drafts.fever',
  ])
  expect(ask('*[_type == "condition"]._originalId', {perspective: ['rSpring']})).toEqual([
    'versions.rSpring.asthma',
    'bronchitis',
  ])
  expect(ask('*[_type == "condition"]._originalId', {perspective: ['drafts', 'rSpring']})[0]).toBe('drafts.asthma')
  expect(ask('*[_type == "condition"]._originalId', {perspective: ['rOther']})).toEqual(['asthma', 'bronchitis'])
})

test('a version that deletes hides its document in that release and nowhere else', () => {
  const times = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
  const gone = {...times, _id: 'versions.rSpring.bronchitis', _type: 'condition', _system: {delete: true}}
  const over = [...documents, gone]
  expect(ask('count(*[_id == "bronchitis"])', {perspective: ['rSpring', 'drafts']}, over)).toBe(0)
  expect(ask('count(*[_id == "bronchitis"])', {perspective: ['drafts']}, over)).toBe(1)
})

test('raw shows every document, and no version to those who ask in an API older than releases', () => {
  expect(ask('count(*)', {perspective: ['raw']})).toBe(documents.length)
  expect(ask('count(*[_id in path("versions.**")])', {perspective: ['raw'], apiVersion: '2024-01-01'})).toBe(0)
  expect(ask('count(*[_id in path("versions.**")])', {perspective: ['raw'], apiVersion: 'X'})).toBe(1)
})

const DOORS = [
  '*[_id in path("**") && string::startsWith(_id, "drafts.")]._id',
  '*[_id == "drafts.fever"]',
  '*[_id in ["drafts.fever", "versions.rSpring.asthma", "_.releases.rSpring"]]',
  '*[title match "fever" || @ match text::query("fever")]',
  '*[sanity::partOfRelease("rSpring")]',
  '*[slug.current == "asthma" && _id != "asthma"]',
  'releases::all()',
  '[{"_ref": "drafts.fever"}]{"x": @->title}[defined(x)]',
  '*[references("asthma") && _id != "bronchitis"]',
]

test.each(DOORS)('without a token nothing private comes through %s', (query) => {
  const references = {_type: 'note', _rev: 'r', _createdAt: '', _updatedAt: '', to: {_ref: 'asthma'}}
  const over = [...documents, {...references, _id: 'drafts.note'}]
  for (const perspective of [['raw'], ['published'], ['drafts'], ['rSpring', 'drafts']]) {
    expect(ask(query, {perspective, canReadDrafts: false}, over)).toEqual([])
  }
})

test('without a token counting counts what is public', () => {
  for (const perspective of [['raw'], ['published'], ['drafts'], ['rSpring']]) {
    expect(ask('count(*[_type == "condition"])', {perspective, canReadDrafts: false})).toBe(2)
  }
})

test.each([
  [[], '2025-02-19', ['published']],
  [[], 'X', ['published']],
  [[], '2025-02-18', ['raw']],
  [[], '1', ['raw']],
  [['previewDrafts'], '1', ['drafts']],
  [['rA,rB'], '2025-02-19', ['rA', 'rB']],
  [['rA', 'drafts'], '2025-02-19', ['rA', 'drafts']],
  [['rA,published,drafts'], '2025-02-19', ['rA']],
  [['published'], '1', ['published']],
])('?perspective= %j in version %s means %j', (values, version, expected) => {
  expect(perspectiveOf(values, version)).toEqual(expected)
})

test.each([['raw,drafts'], ['a.b'], ['<script>']])('refuses the perspective %s', (value) => {
  expect(() => perspectiveOf([value], '2025-02-19')).toThrow(LakeError)
})

function ask(query: string, over: Partial<ViewRequest>, all = documents) {
  const view = viewOf(all, {perspective: ['raw'], canReadDrafts: true, apiVersion: '2025-02-19', ...over})
  const question = {
    projectId: 'p',
    dataset: 'd',
    query,
    params: {},
    sourceMap: false,
    now: new Date(),
    isOverlay: false,
  }
  return JSON.parse(answer({...question, sourceMap: false}, view).result)
}
