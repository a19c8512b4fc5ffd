import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeEach, expect, test} from '@jest/globals'
import {type RunningLake, runLake} from '../running-lake.ts'
import type {Schedule} from '../store/schedules.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'schedules-'))
let running: RunningLake

beforeEach(async () => {
  running = await runLake({dataDir})
})
afterEach(() => running.stop())
afterAll(() => rmSync(dataDir, {recursive: true}))

const HOME = '/schedules/test/production'
const soon = (ms = 100) => new Date(Date.now() + ms).toISOString()

function ask<Body = Schedule>(method: string, url: string, body?: unknown, role: 'editor' | 'viewer' = 'editor') {
  return running.client(role, {apiVersion: '2022-09-01'}).request<Body>({method, url, ...(body ? {body} : {})})
}

async function statusOf(request: Promise<unknown>): Promise<number> {
  return request.then(
    () => 200,
    (error) => error.statusCode,
  )
}

async function settled(id: string): Promise<Schedule> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const schedule = await ask('GET', `${HOME}/${id}`)
    if (schedule.state !== 'scheduled' || Date.now() > deadline) return schedule
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

test('a schedule publishes its documents in time, and another takes them down', async () => {
  const client = running.client('editor', {perspective: 'raw'})
  await client.create({_id: 'drafts.a', _type: 'page', title: 'A'})
  const made = await ask('POST', HOME, {
    documents: [{documentId: 'a', documentType: 'page'}],
    executeAt: soon(),
    name: 'Spring',
  })
  expect(made).toEqual({
    id: expect.stringMatching(/^sch-/),
    projectId: 'test',
    dataset: 'production',
    action: 'publish',
    documents: [{documentId: 'a', documentType: 'page'}],
    name: 'Spring',
    description: '',
    author: expect.any(String),
    createdAt: expect.any(String),
    executeAt: expect.any(String),
    state: 'scheduled',
    stateReason: '',
  })
  expect(await settled(made.id)).toMatchObject({state: 'succeeded', executedAt: expect.any(String)})
  expect(await client.getDocuments(['a', 'drafts.a'])).toMatchObject([{title: 'A'}, null])

  const {id} = await ask('POST', HOME, {documents: [{documentId: 'a'}], executeAt: soon(), action: 'unpublish'})
  expect(await settled(id)).toMatchObject({state: 'succeeded'})
  expect(await client.getDocuments(['a', 'drafts.a'])).toMatchObject([null, {title: 'A'}])
})

test('what cannot be done is recorded with its reason, and changes nothing', async () => {
  const client = running.client('editor', {perspective: 'raw'})
  await client.createOrReplace({_id: 'b', _type: 'page'})
  await client.createOrReplace({_id: 'c', _type: 'page', link: {_ref: 'b'}})
  const {id} = await ask('POST', HOME, {documents: [{documentId: 'b'}], executeAt: soon(), action: 'unpublish'})
  expect(await settled(id)).toMatchObject({state: 'cancelled', stateReason: expect.stringContaining('"c"')})
  expect(await client.getDocument('b')).toBeDefined()
  const gone = await ask('POST', HOME, {documents: [{documentId: 'nobody'}], executeAt: soon()})
  expect(await settled(gone.id)).toMatchObject({state: 'cancelled', stateReason: expect.stringContaining('nobody')})
})

test('what became due while the lake was off is done when it is back', async () => {
  await running.client('editor').create({_id: 'drafts.d', _type: 'page'})
  const {id} = await ask('POST', HOME, {documents: [{documentId: 'drafts.d'}], executeAt: soon(1500)})
  await running.stop()
  await new Promise((resolve) => setTimeout(resolve, 1600))
  running = await runLake({dataDir})
  expect(await settled(id)).toMatchObject({state: 'succeeded'})
  expect(await running.client().getDocument('d')).toBeDefined()
})

test('a schedule can be listed, changed, cancelled, run before its time, and deleted', async () => {
  await running.client('editor').create({_id: 'drafts.e', _type: 'page'})
  const make = () => ask('POST', HOME, {documents: [{documentId: 'e'}], executeAt: '2077-12-25T07:45:00.000Z'})
  const first = await make()
  const second = await make()
  const listed = async (query: string) =>
    (await ask<{schedules: Schedule[]}>('GET', `${HOME}?${query}`)).schedules.map(({id}) => id)
  expect((await listed('documentIds=e&state=scheduled')).sort()).toEqual([first.id, second.id].sort())
  expect(await listed('documentIds=e&limit=1')).toHaveLength(1)
  expect(await listed('documentIds=other')).toEqual([])
  expect(await ask('PATCH', `${HOME}/${first.id}`, {executeAt: '2078-01-01T00:00:00Z'})).toMatchObject({
    executeAt: '2078-01-01T00:00:00.000Z',
  })
  await ask('PATCH', `${HOME}/${second.id}`, {state: 'cancelled'})
  expect(await statusOf(ask('POST', `${HOME}/${second.id}/publish`))).toBe(409)
  const {transactionId} = await ask<{transactionId: string}>('POST', `${HOME}/${first.id}/publish`)
  expect(await running.client().getDocument('e')).toMatchObject({_rev: transactionId})
  expect(await statusOf(ask('PATCH', `${HOME}/${first.id}`, {name: 'late'}))).toBe(409)
  await ask('DELETE', `${HOME}/${first.id}`)
  expect(await statusOf(ask('GET', `${HOME}/${first.id}`))).toBe(404)
})

test('documents are published and unpublished at once by the same rules', async () => {
  await running.client('editor').create({_id: 'drafts.f', _type: 'page'})
  await ask('POST', '/publish/test/production', [{documentId: 'f'}])
  expect(await running.client().getDocument('f')).toBeDefined()
  await ask('POST', '/unpublish/test/production', {documents: [{documentId: 'f'}]})
  expect(await running.client().getDocument('f')).toBeUndefined()
})

test('a viewer looks, a stranger does not, and odd bodies are refused', async () => {
  const body = {documents: [{documentId: 'a'}]}
  expect(await statusOf(ask('GET', HOME, undefined, 'viewer'))).toBe(200)
  expect(await statusOf(ask('POST', HOME, body, 'viewer'))).toBe(403)
  expect((await running.fetch(`/v1${HOME}`)).status).toBe(401)
  for (const odd of [
    {},
    {documents: []},
    {documents: [{documentId: 'versions.r.a'}]},
    {documents: [{documentId: '_.releases.a'}]},
    {...body, executeAt: 'soon'},
    {...body, action: 'delete'},
    {...body, name: 7},
  ]) {
    expect(await statusOf(ask('POST', HOME, odd))).toBe(400)
  }
  expect(await statusOf(ask('GET', `${HOME}?state=odd`))).toBe(400)
  expect(await statusOf(ask('GET', '/schedules/test/elsewhere'))).toBe(404)
})
