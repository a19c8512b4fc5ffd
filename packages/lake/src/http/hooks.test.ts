import {mkdtempSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {refusal} from '../refusal.ts'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake
let dataDir: string
let url: string
const received: {path: string | undefined; body: string}[] = []
const site = createServer((incoming, outgoing) => {
  let body = ''
  incoming.on('data', (chunk) => {
    body += chunk
  })
  incoming.on('end', () => {
    received.push({path: incoming.url, body})
    outgoing.writeHead(incoming.url === '/broken' ? 503 : 200).end('what the site says')
  })
})

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  running = await start()
})
afterAll(async () => {
  await running.stop()
  site.closeAllConnections()
  site.close()
  rmSync(dataDir, {recursive: true})
})

function start(): Promise<RunningLake> {
  const configured = {
    id: 'fixed',
    name: 'Fixed',
    url,
    dataset: 'production',
    filter: '_type == "none"',
    secret: 'hidden',
  }
  return runLake({dataDir, webhooks: [configured]})
}

interface Hook {
  id: string
  [name: string]: unknown
}

const BASE = '/hooks/projects/test'

function ask<Answer = Hook>(method: string, path: string, body?: unknown, role = 'administrator'): Promise<Answer> {
  return running.client(role as 'administrator').request<Answer>({method, url: `${BASE}${path}`, body})
}

async function until(count: number): Promise<typeof received> {
  for (const deadline = Date.now() + 5000; received.length < count && Date.now() < deadline; ) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return received.splice(0)
}

const document = (path = '/hook') => ({
  type: 'document',
  name: 'Site',
  url: `${url}${path}`,
  dataset: 'production',
  apiVersion: 'v2021-03-25',
  rule: {on: ['create', 'update'], filter: '_type == "page"', projection: '{_id, n}'},
  secret: 'shared',
  headers: {'x-own': 'yes'},
})

test('an administrator makes a webhook, changes it, switches it off and on, and takes it away', async () => {
  const client = running.client('editor')
  const made = await ask('POST', '', document())
  expect(made).toMatchObject({
    ...document(),
    id: expect.stringMatching(/^\w{16}$/),
    projectId: 'test',
    httpMethod: 'POST',
    includeDrafts: false,
    isDisabled: false,
    isDisabledByUser: false,
    description: null,
    createdAt: expect.any(String),
    deletedAt: null,
  })
  expect(await ask('GET', `/${made.id}`)).toEqual(made)
  await client.create({_id: 'a', _type: 'page', n: 1})
  expect(await until(1)).toEqual([{path: '/hook', body: '{"_id":"a","n":1}'}])

  const changed = await ask('PATCH', `/${made.id}`, {rule: {projection: 'n'}, url: `${url}/other`})
  expect(changed).toEqual({...made, url: `${url}/other`, rule: {...document().rule, projection: 'n'}})
  await client.patch('a').set({n: 2}).commit()
  expect(await until(1)).toEqual([{path: '/other', body: '2'}])

  await ask('PATCH', `/${made.id}`, {isDisabledByUser: true})
  await client.patch('a').set({n: 3}).commit()
  await ask('PATCH', `/${made.id}`, {isDisabledByUser: false})
  await client.patch('a').set({n: 4}).commit()
  expect(await until(1)).toEqual([{path: '/other', body: '4'}])

  await ask('DELETE', `/${made.id}`)
  await client.patch('a').set({n: 5}).commit()
  expect(await refusal(ask('GET', `/${made.id}`))).toMatchObject({status: 404})
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await until(0)).toEqual([])
})

test('the log tells of messages and of each attempt, as the command line shows them', async () => {
  const made = await ask('POST', '', document('/broken'))
  await running.client('editor').create({_id: 'logged', _type: 'page', n: 1})
  await until(1)
  const logged = async () => {
    for (;;) {
      const attempts = await ask<Hook[]>('GET', `/${made.id}/attempts`)
      if (attempts.length > 0) return attempts
    }
  }
  const [attempt] = await logged()
  expect(attempt).toMatchObject({
    hookId: made.id,
    isFailure: true,
    failureReason: 'http',
    inProgress: false,
    resultCode: 503,
    resultBody: 'what the site says',
    duration: expect.any(Number),
    createdAt: expect.any(String),
  })
  expect(await ask('GET', `/attempts/${attempt?.id}`)).toEqual(attempt)
  const messages = await ask<Hook[]>('GET', `/${made.id}/messages`)
  expect(messages).toMatchObject([
    {id: attempt?.messageId, payload: '{"_id":"logged","n":1}', status: 'queued', failureCount: 1, resultCode: 503},
  ])
  expect(await running.client('administrator').request({url: `/hooks/${made.id}/messages`})).toEqual(messages)
  await ask('DELETE', `/${made.id}`)
})

test('webhooks outlive a restart, and hear of what was written before they were asked', async () => {
  const made = await ask('POST', '', {...document(), dataset: '*'})
  const rest = {lake: running.lake}
  await running.stop()
  running = await start()
  expect(rest.lake).not.toBe(running.lake)
  expect(await ask('GET', `/${made.id}`)).toEqual(made)
  await running.client('administrator').request({method: 'PUT', url: '/datasets/added', body: {}})
  await running.client('editor', {dataset: 'added'}).create({_id: 'x', _type: 'page', n: 7})
  expect(await until(1)).toEqual([{path: '/hook', body: '{"_id":"x","n":7}'}])
  await ask('DELETE', `/${made.id}`)
})

test('webhooks of the command line are shown without their secret, and changed only there', async () => {
  const [fixed] = await ask<Hook[]>('GET', '')
  expect(fixed).toMatchObject({id: 'fixed', secret: null})
  expect(await refusal(ask('PATCH', '/fixed', {name: 'Other'}))).toMatchObject({status: 403})
  expect(await refusal(ask('DELETE', '/fixed'))).toMatchObject({status: 403})
})

test.each(['editor', 'viewer'])('an %s can neither see nor make webhooks', async (role) => {
  expect(await refusal(ask('GET', '', undefined, role))).toMatchObject({status: 403})
  expect(await refusal(ask('POST', '', document(), role))).toMatchObject({status: 403})
  expect((await running.fetch(`/v2025-02-19${BASE}`)).status).toBe(401)
})

test.each([
  ['a url that is no web address', {url: 'file:///etc/passwd'}],
  ['no name', {name: ''}],
  ['a dataset that is not there', {dataset: 'missing'}],
  ['a filter that is no GROQ', {rule: {filter: '_type =='}}],
  ['an operation that does not exist', {rule: {on: ['publish']}}],
  ['a header with a line break', {headers: {'x-own': 'a\r\nx-other: b'}}],
  ['a method that does not exist', {httpMethod: 'CONNECT'}],
  ['a flag that is a text', {includeDrafts: 'yes'}],
  ['a description without end', {description: 'x'.repeat(2000)}],
])('%s is refused, and nothing is kept', async (_, mistake) => {
  const before = await ask<Hook[]>('GET', '')
  expect(await refusal(ask('POST', '', {...document(), ...mistake}))).toMatchObject({status: 400})
  expect(await ask<Hook[]>('GET', '')).toEqual(before)
})

test('the type of a webhook stays as it is', async () => {
  const made = await ask('POST', '', {type: 'transaction', name: 'All', url, dataset: '*'})
  expect(made).not.toHaveProperty('rule')
  expect(await refusal(ask('PATCH', `/${made.id}`, {type: 'document'}))).toMatchObject({status: 400})
  await ask('DELETE', `/${made.id}`)
})
