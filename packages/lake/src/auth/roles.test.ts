import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {readSecrets} from '../index.ts'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake
let editor: SanityClient

beforeAll(async () => {
  running = await runLake({datasets: ['production', 'other']})
  editor = running.client('editor')
  await editor
    .transaction()
    .create({_id: 'a', _type: 'page', title: 'Public'})
    .create({_id: 'drafts.a', _type: 'page', title: 'Secret plan'})
    .create({_id: 'versions.r.a', _type: 'page', title: 'Secret plan'})
    .commit()
})
afterAll(() => running.stop())

test('a viewer reads drafts and writes nothing', async () => {
  const viewer = running.client('viewer')
  expect(await viewer.getDocument('drafts.a')).toMatchObject({title: 'Secret plan'})
  const writes = [
    [() => viewer.create({_type: 'page'}), 'create'],
    [() => viewer.patch('a').set({title: 'Mine'}).commit(), 'update'],
    [() => viewer.delete('a'), 'manage'],
    [
      () => viewer.action({actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'}),
      'update',
    ],
    [() => viewer.releases.create({releaseId: 'x', metadata: {releaseType: 'asap'}}), 'create'],
  ] as const
  for (const [write, permission] of writes) {
    await expect(write()).rejects.toMatchObject({
      statusCode: 403,
      message: expect.stringContaining(
        `transaction failed: Insufficient permissions; permission "${permission}" required`,
      ),
    })
  }
  for (const body of [{mutations: []}, {mutations: [{delete: {query: '*[_id == "nothing"]'}}]}]) {
    const response = await running.fetch('/v1/data/mutate/production', {
      method: 'POST',
      headers: {authorization: 'Bearer viewer-secret'},
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(403)
  }
  await expect(viewer.assets.upload('file', Buffer.from('x'), {filename: 'x.txt'})).rejects.toMatchObject({
    statusCode: 403,
  })
  expect(await viewer.getDocument('a')).toMatchObject({title: 'Public'})
})

test('without a token nothing can be written', async () => {
  await expect(running.client().create({_type: 'page'})).rejects.toMatchObject({
    statusCode: 401,
    response: {body: {statusCode: 401, error: 'Unauthorized', message: expect.any(String)}},
  })
})

test('drafts cannot be seen without a token, through any door', async () => {
  const doors = [
    '/data/doc/production/drafts.a,versions.r.a,a?includeAllVersions=true',
    '/data/doc/production/drafts.a,versions.r.a',
    `/data/query/production?perspective=raw&query=${encodeURIComponent('*')}`,
    `/data/query/production?perspective=drafts&query=${encodeURIComponent('*')}`,
    `/data/query/production?perspective=r&query=${encodeURIComponent('*')}`,
    '/data/export/production',
    '/data/history/production/documents/drafts.a',
    '/data/history/production/documents/drafts.a?lastRevision=true',
    '/data/history/production/transactions?effectFormat=mendoza',
    '/data/history/production/transactions/a?effectFormat=mendoza',
    '/data/history/production/events/documents/a',
    '/data/references/production/documents/a/to',
    '/projects/test/datasets/production/doc/drafts.a',
  ]
  for (const door of doors) {
    const text = await (await running.fetch(`/v2025-02-19${door}`)).text()
    expect([door, text.includes('Secret plan')]).toEqual([door, false])
  }
})

test('an anonymous reader cannot tell which drafts exist', async () => {
  const answer = await (await running.fetch('/v1/data/doc/production/drafts.a,drafts.nobody')).json()
  expect(answer).toEqual({
    documents: [],
    omitted: [
      {id: 'drafts.a', reason: 'permission'},
      {id: 'drafts.nobody', reason: 'permission'},
    ],
  })
})

test.each(['Bearer', 'Bearer ', 'Bearer wrong', 'Basic ZWRpdG9yOng=', 'editor-secret', 'Bearer editor-secret extra'])(
  'the header "Authorization: %s" is refused',
  async (authorization) => {
    const response = await running.fetch('/v1/data/doc/production/a', {headers: {authorization}})
    expect([response.status, await response.json()]).toEqual([
      401,
      expect.objectContaining({message: 'Session not found'}),
    ])
  },
)

test('the Studio learns from the access rules what a role may do', async () => {
  const rules = async (role: 'viewer' | 'editor') =>
    running.client(role).request({url: '/projects/test/datasets/production/acl'})
  expect(await rules('viewer')).toEqual([{filter: '_id in path("**")', permissions: ['read', 'history']}])
  expect(await rules('editor')).toMatchObject([{permissions: expect.arrayContaining(['create', 'update'])}])
})

test('two datasets do not see each other', async () => {
  const other = running.client('editor', {dataset: 'other'})
  expect(await other.getDocument('a')).toBeUndefined()
  expect(await other.fetch('count(*)', {}, {perspective: 'raw'})).toBe(0)
  await other.create({_id: 'a', _type: 'page', title: 'Other'})
  expect(await editor.getDocument('a')).toMatchObject({title: 'Public'})
})

test('only an administrator adds datasets', async () => {
  await expect(editor.datasets.create('new')).rejects.toMatchObject({statusCode: 403})
  await running.client('administrator').datasets.create('new')
  expect((await editor.datasets.list()).map(({name}) => name)).toContain('new')
})

test('the read token of the data directory reads and does not write', async () => {
  const token = readSecrets(running.dataDir).readToken
  const reader = running.client('viewer', {token})
  expect(await reader.getDocument('drafts.a')).toMatchObject({_id: 'drafts.a'})
  await expect(reader.create({_type: 'page'})).rejects.toMatchObject({statusCode: 403})
})
