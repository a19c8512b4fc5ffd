import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {evaluateSync, parse} from 'groq-js'
import {openReader, type Reader, type StoredDocument} from '../store/reader.ts'
import {openStore, type Store} from '../store/store.ts'
import {answer} from './answer.ts'
import {Dataset} from './dataset.ts'
import type {View} from './evaluate/document-view.ts'
import {inNaturalOrder} from './evaluate/document-view.ts'
import {type ViewRequest, viewOf} from './view.ts'

// The same questions to a view that reads from indexes and to one that has every document in a list. Every limit is low
// enough that each way of reading is taken. DIFFERENTIAL_ROUNDS and DIFFERENTIAL_SEED ask more, and other, questions.

const PERSPECTIVES = [['raw'], ['published'], ['drafts'], ['rSpring'], ['rSpring', 'drafts']]
const TYPES = ['condition', 'article', 'person']
const WORDS = ['knee', 'Knee', 'pain', 'e.g.', 'stem-cell', 'Über', '😀', 'ｚ', "it's", 'a_b', 'C++', '10', '']
const IDS = Array.from({length: 40}, (_, index) => `doc${index}`)

let directory: string
let store: Store
let reader: Reader
let dataset: Dataset
const documents = new Map<string, StoredDocument>()
const ROUNDS = Number(process.env.DIFFERENTIAL_ROUNDS ?? 20)
const random = seeded(Number(process.env.DIFFERENTIAL_SEED ?? 20261122))

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'lake-view-'))
  store = openStore(directory)
  store.catalog.create({name: 'production', aclMode: 'public', created: '2026-01-01T00:00:00Z', createdBy: 'me'})
  store.write(() => {
    for (const path of ['title', 'rank', 'author._ref']) store.valueIndexes.add(path)
    while (store.valueIndexes.work());
  })
  reader = openReader(store.databaseFile)
  dataset = new Dataset(reader, 'production', {cacheCharacters: 20_000, few: 4, many: 12})
})

afterAll(() => {
  reader.close()
  store.close()
  rmSync(directory, {recursive: true})
})

test('an index changes how a question is answered and never what the answer is', () => {
  for (let round = 0; round < ROUNDS; round++) {
    change(round === 0 ? 90 : 5)
    for (let count = 0; count < 25; count++) {
      const {query, params} = question()
      const request: ViewRequest = {perspective: pick(PERSPECTIVES), canReadDrafts: random() < 0.8, apiVersion: 'X'}
      const expected = ask(query, params, viewOf(inNaturalOrder(documents.values()), request))
      const actual = reader.snapshot(() => ask(query, params, dataset.view(request)))
      expect({query, params, request, ...actual}).toEqual({query, params, request, ...expected})
    }
  }
})

test('groq-js answers the same', () => {
  for (let count = 0; count < 300; count++) {
    const {query, params} = question()
    // What groq-js has not (text queries) or does otherwise (order by UTF-16 units; empty patterns).
    if (/text::query/.test(query)) continue
    const all = inNaturalOrder(documents.values()).filter((document) => !/[😀ｚ]/u.test(JSON.stringify(document)))
    const expected = evaluateSync(parse(query, {params}), {dataset: all, params}).data
    const view = viewOf(all, {perspective: ['raw'], canReadDrafts: true, apiVersion: 'X'})
    expect({query, params, ...ask(query, params, view)}).toEqual({
      query,
      params,
      result: JSON.parse(JSON.stringify(expected)),
    })
  }
})

test('most questions are answered without reading every document', () => {
  const dataset = new Dataset(reader, 'production')
  const request: ViewRequest = {perspective: ['drafts'], canReadDrafts: true, apiVersion: 'X'}
  let scans = 0
  let asked = 0
  for (let count = 0; count < 400; count++) {
    const {query, params} = question()
    asked++
    const view = reader.snapshot(() => dataset.view(request))
    let isScan = false
    const each = view.each.bind(view)
    view.each = () => {
      isScan = true
      return each()
    }
    reader.snapshot(() => ask(query, params, view))
    if (isScan) scans++
  }
  // Measured: about a quarter, namely conditions that name nothing an index knows, asked alone.
  console.info(`Scans: ${scans} of ${asked} random questions.`)
  expect(scans / asked).toBeLessThan(0.35)
})

function ask(query: string, params: Record<string, unknown>, view: View) {
  const settings = {projectId: 'p', dataset: 'd', sourceMap: false, now: new Date(0), isOverlay: false} as const
  return {result: JSON.parse(answer({...settings, query, params}, view).result)}
}

function question(): {query: string; params: Record<string, unknown>} {
  const params = {type: pick(TYPES), id: pick(IDS), text: pick(WORDS), n: whole(6), ids: [pick(IDS), pick(IDS)]}
  const conditions = [
    '_type == $type',
    '_type in ["condition", "person"]',
    '_id == $id',
    '_id in $ids',
    '_id > $id',
    'slug.current == $id',
    'slug.current in $ids',
    'title == $text',
    'title match $text',
    'title match $text + "*"',
    '[title, tags] match ["kn*"]',
    '[@, _id] match text::query($text)',
    '$text in tags',
    'rank == $n',
    'rank > $n',
    'rank <= $n && rank >= 2',
    'title >= $text',
    'author._ref == $id',
    '$id in related[]._ref',
    'references($id)',
    'references($ids)',
    'author->title == $text',
    'defined(title)',
    'flag == true',
    'flag != true',
    '_id in path("drafts.**")',
    'string::startsWith(_id, "doc1")',
    'count(related[@->_type == "article"]) > 0',
    '(title == $text || rank == $n)',
    '(references($id) || _id == $id || _type == $type)',
    'nothing.here == $n',
  ]
  const filter = Array.from({length: 1 + whole(2)}, () => pick(conditions)).join(' && ')
  const order = pick([
    '',
    '',
    ' | order(title)',
    ' | order(rank desc)',
    ' | order(rank, title desc)',
    ' | order(_id)',
    ' | order(author._ref desc, rank)',
    ' | order(lower(title))',
  ])
  const slice = pick(['', '[0]', '[2]', '[0...3]', '[1..4]', '[5...5]', '[-1]', '[3...100]'])
  const projection = pick([
    '',
    '{_id, title}',
    '{..., "to": related[]->{_id, title}, "from": *[references(^._id)]._id}',
  ])
  const text = `*[${filter}]${order}${slice}${projection}`
  const counted = pick([filter, '_type == $type', '_type in ["person", "article", "person"]', 'true'])
  return {query: random() < 0.15 ? `[count(*), count(*[${counted}])]` : text, params}
}

function change(count: number): void {
  const sequence = store.write(() => {
    const id = `t${documents.size}-${random()}`
    const timestamp = '2026-01-01T00:00:00Z'
    const next = store.history.append('production', {id, timestamp, author: 'me', mutations: []}, [])
    for (let index = 0; index < count; index++) {
      const document = makeDocument()
      if (random() < 0.15) {
        documents.delete(document._id)
        store.documents.remove('production', document._id, next)
      } else {
        documents.set(document._id, document)
        store.documents.put('production', document, new Map(), next)
      }
    }
    return next
  })
  expect(sequence).toBeGreaterThan(0)
}

function makeDocument(): StoredDocument {
  const time = `2026-01-0${1 + whole(8)}T00:00:00Z`
  const prefix = pick(['', '', '', 'drafts.', 'versions.rSpring.', 'versions.rOther.'])
  const text = () => Array.from({length: 1 + whole(3)}, () => pick(WORDS)).join(pick([' ', '-', '. ']))
  const document: StoredDocument = {
    _id: prefix + pick(IDS),
    _type: pick(TYPES),
    _rev: 'r',
    _createdAt: time,
    _updatedAt: time,
    title: pick<unknown>([text(), pick(WORDS), null, 3, true, ['knee'], {en: 'knee'}]),
    rank: pick<unknown>([whole(6), whole(6), whole(6) + 0.5, '4', null, false]),
    slug: pick<unknown>([{_type: 'slug', current: pick(IDS)}, 'doc1', null]),
    tags: [text(), pick(WORDS)],
    related: [
      {_type: 'reference', _key: 'k', _ref: pick(IDS)},
      {_ref: pick(IDS), _dataset: 'other'},
    ],
    author: {_type: 'reference', _ref: pick(IDS)},
  }
  if (random() < 0.3) delete document.title
  if (random() < 0.2) document.flag = random() < 0.5
  if (prefix.startsWith('versions') && random() < 0.2) document._system = {delete: true}
  return document
}

function pick<Item>(items: readonly Item[]): Item {
  return items[whole(items.length)] as Item
}

function whole(below: number): number {
  return Math.floor(random() * below)
}

/** The same numbers at every run: a failure can be looked at again. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
