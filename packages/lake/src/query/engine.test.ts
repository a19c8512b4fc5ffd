import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import type {StoredDocument} from '../store/reader.ts'
import {openStore} from '../store/store.ts'
import {createQueryEngine, QueryDeadlineError, QueryParseError, type QueryRequest} from './engine.ts'
import {documents} from './evaluate/evaluate.examples.ts'
import {tagsForDocument} from './sync-tags.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'lake-query-'))
const store = openStore(dataDir)
const engine = createQueryEngine({databaseFile: store.databaseFile, workers: 2, deadlineMs: 2000})

const minimal = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
let transactions = 0

store.addDataset('production')
store.addDataset('other')
for (const document of documents) put(document)
for (let n = 0; n < 300; n++) put({...minimal, _id: `filler-${n}`, _type: 'filler'}, 'other')

afterAll(async () => {
  await engine.close()
  store.close()
  rmSync(dataDir, {recursive: true})
})

const EXPENSIVE = 'count(*{"a": count(*[_id != ^._id]{"b": count(*[_id != ^._id && _id != ^.^._id])})})'

test('a query that was stopped leaves the next one an answer at once', async () => {
  const slow = [
    ask(EXPENSIVE, {dataset: 'other'}),
    ask(EXPENSIVE, {dataset: 'other'}),
    ask(EXPENSIVE, {dataset: 'other'}),
  ]
  let isOver = false
  const stopped = Promise.allSettled(slow).finally(() => {
    isOver = true
  })
  expect(await ask('count(*[_type == "person"])')).toMatchObject({result: 2})
  expect(isOver).toBe(false)
  for (const outcome of await stopped) expect(outcome).toMatchObject({reason: expect.any(QueryDeadlineError)})
  expect(await ask('*[_id == "carl"][0].name')).toMatchObject({result: 'Carl'})
}, 30_000)

test('every query sees every commit made before it', async () => {
  for (let n = 0; n < 10; n++) {
    put({...minimal, _id: 'counter', _type: 'counter', n})
    await expect(ask('*[_id == "counter"][0].n')).resolves.toMatchObject({result: n})
  }
  store.write(() => store.documents.remove('production', 'counter', nextSequence('production')))
  await expect(ask('*[_id == "counter"]')).resolves.toMatchObject({result: []})
})

test('datasets do not see each other', async () => {
  await expect(ask('count(*[_type == "person"])', {dataset: 'other'})).resolves.toMatchObject({result: 0})
  await expect(ask('count(*)', {dataset: 'unknown'})).resolves.toMatchObject({result: 0})
})

test('a parse error crosses the thread whole', async () => {
  const query = '*[_type == ]'
  const error = await ask(query).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(QueryParseError)
  expect((error as QueryParseError).toBody()).toEqual({
    error: {
      type: 'queryParseError',
      description: 'unexpected token "]", expected expression',
      query,
      start: 11,
      end: 12,
    },
  })
})

test('the tags of an answer are among those of every document that can change it', async () => {
  const types = {severity: 'condition', name: 'person'}
  for (const [attribute, type] of Object.entries(types)) {
    const {syncTags} = await ask(`*[_type == $type]{${attribute}, author->{name}}`, {params: {type}})
    const tagsOf = (_id: string, _type: string) => tagsForDocument('p', 'production', {_id, _type})
    expect(intersects(syncTags, tagsOf('new', type))).toBe(true)
    expect(intersects(syncTags, tagsOf('anna', 'person'))).toBe(true)
    expect(intersects(syncTags, tagsOf('clinic', 'clinic'))).toBe(false)
  }
  const {syncTags} = await ask('*[slug.current == "asthma"]')
  expect(intersects(syncTags, tagsForDocument('p', 'production', {_id: 'x', _type: 'whatever'}))).toBe(true)
  const drafts = await ask('*[_type == "condition"]', {perspective: ['drafts']})
  expect(intersects(drafts.syncTags, tagsForDocument('p', 'production', {_id: 'x', _type: 'whatever'}))).toBe(true)
  expect(intersects(syncTags, tagsForDocument('p', 'other', {_id: 'x', _type: 'whatever'}))).toBe(false)
})

function intersects(a: string[], b: string[]): boolean {
  return a.some((tag) => b.includes(tag))
}

function ask(query: string, over: Partial<QueryRequest> = {}) {
  return engine.run({
    projectId: 'p',
    dataset: 'production',
    query,
    params: {},
    perspective: ['raw'],
    apiVersion: '2025-02-19',
    canReadDrafts: true,
    sourceMap: false,
    ...over,
  })
}

function nextSequence(dataset: string): number {
  const transaction = {id: `t${++transactions}`, timestamp: minimal._createdAt, author: 'me', mutations: []}
  return store.history.append(dataset, transaction, [])
}

function put(document: StoredDocument, dataset = 'production'): void {
  store.write(() => store.documents.put(dataset, document, new Map(), nextSequence(dataset)))
}
