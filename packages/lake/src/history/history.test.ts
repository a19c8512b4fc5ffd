import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import type {SanityClient, SanityDocument} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake
let client: SanityClient
let states: SanityDocument[]

beforeAll(async () => {
  running = await runLake()
  client = running.client('editor')
})
afterAll(() => running.stop())

/** A document with a life behind it: written five times, deleted, and written anew. */
beforeEach(async () => {
  await client.delete({query: '*'})
  states = [await client.create({_id: 'a', _type: 'page', title: 'Version 0', tags: ['x']})]
  for (let step = 1; step < 5; step++) {
    states.push(
      await client
        .patch('a')
        .set({title: `Version ${step}`, [`extra${step}`]: {step}})
        .commit(),
    )
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
})

async function past(query: string): Promise<{documents: SanityDocument[]; omitted: unknown[]}> {
  return client.request({url: `/data/history/production/documents/a?${query}`})
}

async function lines<Line>(path: string): Promise<Line[]> {
  const response = await running.fetch(`/v2025-02-19/data/${path}`, {headers: {authorization: 'Bearer editor-secret'}})
  const text = await response.text()
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]))
}

interface TransactionLine {
  id: string
  author: string
  timestamp: string
  documentIDs: string[]
  mutations?: unknown[]
  effects?: Record<string, {apply: unknown[]; revert: unknown[]}>
}

test('every revision can be read as it was, also after the document is deleted', async () => {
  await client.delete('a')
  for (const state of states) expect((await past(`revision=${state._rev}`)).documents).toEqual([state])
  expect((await past('lastRevision=true')).documents).toEqual([states.at(-1)])
  expect(await past('revision=unknown')).toEqual({documents: [], omitted: [{id: 'a', reason: 'existence'}]})
})

test('a document is read as it was at a time', async () => {
  const {_updatedAt} = states[2] as SanityDocument
  expect((await past(`time=${_updatedAt}`)).documents).toEqual([states[2]])
  expect((await past('time=2001-01-01T00:00:00Z')).documents).toEqual([])
})

test('a question with two answers is refused', async () => {
  await expect(past('time=2026-01-01T00:00:00Z&lastRevision=true')).rejects.toMatchObject({statusCode: 400})
})

test('the effects of the transaction log lead through all states', async () => {
  const log = await lines<TransactionLine>(
    'history/production/transactions/a?effectFormat=mendoza&excludeMutations=true',
  )
  const own = log.filter(({id}) => states.some(({_rev}) => _rev === id))
  let state: unknown = null
  for (const [index, {effects, ...line}] of own.entries()) {
    state = applyPatch(state, effects?.a?.apply ?? [])
    const {_rev, ...expected} = states[index] as SanityDocument
    expect(state).toEqual(expected)
    expect(line).toEqual({id: _rev, timestamp: expected._updatedAt, author: expect.any(String), documentIDs: ['a']})
  }
  expect(own).toHaveLength(5)
})

test('the effects come with a request for no content, as the history of the Studio asks', async () => {
  const query = 'history/production/transactions/a?effectFormat=mendoza&excludeContent=true'
  for (const line of await lines<TransactionLine>(query)) {
    expect(line.effects?.a?.apply).toBeDefined()
    expect(line).not.toHaveProperty('mutations')
  }
})

test('the log can be asked for a range with both its ends, backwards, and a part', async () => {
  const [, first, , last] = states.map(({_rev}) => _rev)
  const range = `history/production/transactions/a?fromTransaction=${first}&toTransaction=${last}`
  const ids = async (path: string) => (await lines<TransactionLine>(path)).map(({id}) => id)
  expect(await ids(range)).toEqual([states[1]?._rev, states[2]?._rev, states[3]?._rev])
  expect(await ids(`${range}&reverse=true&limit=2`)).toEqual([states[3]?._rev, states[2]?._rev])
})

test('the log says what was asked of a document', async () => {
  const [line] = await lines<TransactionLine>(`history/production/transactions/a?reverse=true&limit=1`)
  expect(line?.mutations).toEqual([{patch: {id: 'a', set: {title: 'Version 4', extra4: {step: 4}}}}])
})

test('the events of a document tell of its drafts coming, being published and going', async () => {
  const edit = {
    actionType: 'sanity.action.document.edit',
    draftId: 'drafts.a',
    publishedId: 'a',
    patch: {set: {x: 1}},
  } as const
  await client.action(edit)
  await client.action({actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'})
  await client.action(edit)
  await client.action({actionType: 'sanity.action.document.version.discard', versionId: 'drafts.a'})
  await client.action({actionType: 'sanity.action.document.unpublish', draftId: 'drafts.a', publishedId: 'a'})
  const types = async (id: string) => {
    const url = `/data/history/production/events/documents/${id}?limit=100`
    const {events} = await client.request<{events: Record<string, {type: string}[]>}>({url})
    return events[id]?.map(({type}) => type)
  }
  expect((await types('a'))?.slice(0, 3)).toEqual(['unpublishDocument', 'publishDocumentVersion', 'updateLiveDocument'])
  expect((await types('drafts.a'))?.slice(0, 5)).toEqual([
    'createDocumentVersion',
    'deleteDocumentVersion',
    'createDocumentVersion',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
})

test('purging takes the history with the document', async () => {
  await client.create({_id: 'drafts.p', _type: 'page', secret: 'gone'})
  await client.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.p', purge: true})
  const answer = await client.request<{documents: unknown[]}>({
    url: '/data/history/production/documents/drafts.p?lastRevision=true',
  })
  expect(answer.documents).toEqual([])
  expect(JSON.stringify(await lines('history/production/transactions?effectFormat=mendoza'))).not.toContain('gone')
})

test('an export holds every document once, in pages when asked', async () => {
  await client.mutate(
    Array.from({length: 1500}, (_, index) => ({create: {_id: `d${String(index).padStart(4, '0')}`, _type: 'bulk'}})),
    {returnDocuments: false, returnFirst: false} as never,
  )
  const all = await lines<SanityDocument>('export/production')
  expect(new Set(all.map(({_id}) => _id)).size).toBe(1501)
  expect(await lines('export/production?types=page')).toEqual([states.at(-1)])

  const paged: SanityDocument[] = []
  let cursor: string | undefined = ''
  while (cursor !== undefined) {
    const page: (SanityDocument & {nextCursor?: string})[] = await lines(`export/production?nextCursor=${cursor}`)
    paged.push(...page.filter((line) => line.nextCursor === undefined))
    cursor = page.at(-1)?.nextCursor || undefined
  }
  expect(paged).toEqual(all)
})

test('the Studio learns who refers to a document', async () => {
  await client.create({_id: 'b', _type: 'page', link: {_ref: 'a'}, list: [{_key: 'k', to: {_ref: 'a'}}]})
  const ask = (query: string, id = 'a') =>
    client.request({url: `/data/references/production/documents/${id}/to?${query}`})
  const reference = {documentId: 'b', datasetName: 'production', projectId: 'test'}
  expect(await ask('')).toEqual({
    totalCount: 1,
    references: [{...reference, paths: ['link', 'list[_key=="k"].to']}],
  })
  expect(await ask('excludePaths=true')).toEqual({totalCount: 1, references: [reference]})
  expect(await ask('excludePaths=true&excludeInternalReferences=true')).toEqual({totalCount: 0, references: []})
  await expect(ask('', 'nobody')).rejects.toMatchObject({statusCode: 404})
})

test('a document with all its versions comes without their content when that is all one wants', async () => {
  await client.create({_id: 'drafts.a', _type: 'page', title: 'Draft'})
  await client.create({_id: 'versions.r.a', _type: 'page', title: 'Version'})
  const {documents} = await client.request<{documents: SanityDocument[]}>({
    url: '/data/doc/production/a?includeAllVersions=true&excludeContent=true',
  })
  expect(documents.map(({_id}) => _id)).toEqual(['a', 'drafts.a', 'versions.r.a'])
  expect(JSON.stringify(documents)).not.toContain('Draft')
})
