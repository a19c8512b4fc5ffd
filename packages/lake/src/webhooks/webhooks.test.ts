import {mkdtempSync, rmSync} from 'node:fs'
import type {IncomingHttpHeaders} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, expect, test} from '@jest/globals'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {runLake} from '../running-lake.ts'
import {cleaner, pause, runWithWebhook, startReceiver} from './receiver.ts'

const {later, clean} = cleaner()
afterEach(clean)

test('a published document is sent with a signature that @sanity/webhook accepts', async () => {
  const site = await startReceiver(later)
  const client = (await runWithWebhook(later, {url: site.url})).client('editor')
  const document = await client.create({_id: 'a', _type: 'page', title: 'Hjärta'})
  const [{headers, body} = {headers: {} as IncomingHttpHeaders, body: ''}] = await site.until(1)
  expect(JSON.parse(body)).toEqual(document)
  const signature = String(headers[SIGNATURE_HEADER_NAME])
  expect(await isValidSignature(body, signature, 'shared')).toBe(true)
  expect(await isValidSignature(body, signature, 'wrong')).toBe(false)
  expect(headers).toMatchObject({
    'sanity-webhook-id': 'site',
    'sanity-project-id': 'test',
    'sanity-dataset': 'production',
    'sanity-document-id': 'a',
    'sanity-operation': 'create',
    'sanity-transaction-id': document._rev,
    'sanity-transaction-time': document._updatedAt,
    'idempotency-key': expect.any(String),
  })
})

test('drafts and release versions stay unsaid, and each document of a transaction is said once', async () => {
  const site = await startReceiver(later)
  const client = (await runWithWebhook(later, {url: site.url})).client('editor')
  await client
    .transaction()
    .create({_id: 'drafts.a', _type: 'page'})
    .create({_id: 'versions.r.a', _type: 'page'})
    .create({_id: 'a', _type: 'page'})
    .create({_id: 'b', _type: 'page'})
    .commit()
  await client.delete('b')
  const received = await site.until(3)
  expect(received.map(({headers}) => [headers['sanity-document-id'], headers['sanity-operation']])).toEqual([
    ['a', 'create'],
    ['b', 'create'],
    ['b', 'delete'],
  ])
  expect(new Set(received.map(({headers}) => headers['idempotency-key'])).size).toBe(3)
})

test('a filter and a projection see the document before and after', async () => {
  const site = await startReceiver(later)
  const client = (
    await runWithWebhook(later, {
      url: site.url,
      filter: '_type == "page" && delta::changedAny(slug)',
      projection: '{_id, "from": before().slug, "to": after().slug, "in": sanity::dataset()}',
    })
  ).client('editor')
  await client.create({_id: 'a', _type: 'page', slug: 'old'})
  await client.patch('a').set({title: 'Unrelated'}).commit()
  await client.create({_id: 'b', _type: 'post', slug: 'other'})
  await client.patch('a').set({slug: 'new'}).commit()
  const received = await site.until(2)
  expect(received.map(({body}) => JSON.parse(body))).toEqual([
    {_id: 'a', from: null, to: 'old', in: 'production'},
    {_id: 'a', from: 'old', to: 'new', in: 'production'},
  ])
})

test('what could not be delivered before the lake stopped is delivered after it starts', async () => {
  const site = await startReceiver(later)
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
  later(async () => rmSync(dataDir, {recursive: true}))
  const webhook = {id: 'site', name: 'The site', dataset: 'production', secret: 'shared'}
  const first = await runLake({dataDir, webhooks: [{...webhook, url: 'http://127.0.0.1:1/closed'}]})
  await first.client('editor').create({_id: 'a', _type: 'page'})
  await first.stop()
  const again = await runLake({dataDir, webhooks: [{...webhook, url: site.url}]})
  later(again.stop)
  const [delivery] = await site.until(1)
  expect(delivery?.headers['sanity-document-id']).toBe('a')
})

test('an address found in a document is never called', async () => {
  const site = await startReceiver(later)
  const running = await runWithWebhook(later, {url: site.url})
  const elsewhere = await startReceiver(later)
  await running.client('editor').create({_id: 'a', _type: 'system.webhook', url: elsewhere.url})
  await site.until(1)
  await pause(100)
  expect(await elsewhere.until(0)).toEqual([])
})

test('a webhook that is not complete is refused at the start', async () => {
  await expect(runWithWebhook(later, {url: 'ftp://example.org/'})).rejects.toThrow('not an http address')
})

test('a transaction webhook is told once of each transaction, with the ids it touched', async () => {
  const site = await startReceiver(later)
  const client = (await runWithWebhook(later, {url: site.url, type: 'transaction', dataset: '*'})).client('editor')
  await client.create({_id: 'drafts.a', _type: 'page'})
  await client.transaction().create({_id: 'b', _type: 'page'}).create({_id: 'drafts.b', _type: 'page'}).commit()
  const {transactionId} = await client
    .transaction()
    .create({_id: 'a', _type: 'page'})
    .patch('b', {set: {n: 1}})
    .commit()
  await client.transaction().delete('a').delete('b').commit()
  const received = await site.until(3)
  const bodies = received.map(({body}) => JSON.parse(body))
  expect(bodies.map(({ids}) => ids)).toEqual([
    {created: ['b'], updated: [], deleted: [], all: ['b']},
    {created: ['a'], updated: ['b'], deleted: [], all: ['a', 'b']},
    {created: [], updated: [], deleted: ['a', 'b'], all: ['a', 'b']},
  ])
  expect(bodies[1]).toMatchObject({transactionId, projectId: 'test', dataset: 'production'})
  expect(received[1]?.headers).not.toHaveProperty('sanity-document-id')
})

test('method and headers are as configured, but nothing that the lake says of a delivery can be overwritten', async () => {
  const site = await startReceiver(later)
  const headers = {Authorization: 'Bearer x', 'Sanity-Dataset': 'other', 'Content-Length': '1', 'X-Own': 'yes'}
  const client = (await runWithWebhook(later, {url: site.url, httpMethod: 'GET', headers, projection: '_id'})).client(
    'editor',
  )
  await client.create({_id: 'a', _type: 'page'})
  const [received] = await site.until(1)
  expect(received).toMatchObject({method: 'GET', body: '"a"'})
  expect(received?.headers).toMatchObject({authorization: 'Bearer x', 'x-own': 'yes', 'sanity-dataset': 'production'})
})

test('versions and drafts are told when asked for, and only the operations that were named', async () => {
  const site = await startReceiver(later)
  const client = (
    await runWithWebhook(later, {url: site.url, includeAllVersions: true, on: ['update', 'delete']})
  ).client('editor')
  for (const id of ['a', 'drafts.a', 'versions.r.a']) {
    await client.create({_id: id, _type: 'page'})
    await client.patch(id).set({n: 1}).commit()
  }
  await client.delete('a')
  const received = await site.until(4)
  expect(received.map(({headers}) => `${headers['sanity-operation']} ${headers['sanity-document-id']}`)).toEqual([
    'update a',
    'update drafts.a',
    'update versions.r.a',
    'delete a',
  ])
})
