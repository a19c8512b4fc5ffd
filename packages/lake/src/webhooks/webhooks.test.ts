import {mkdtempSync, rmSync} from 'node:fs'
import {createServer, type IncomingHttpHeaders, type ServerResponse} from 'node:http'
import {type AddressInfo, createServer as createTcpServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, expect, test} from '@jest/globals'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {type RunningLake, runLake} from '../running-lake.ts'
import type {WebhookOptions} from './webhook.ts'

interface Received {
  method: string | undefined
  headers: IncomingHttpHeaders
  body: string
}

let cleanUp: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const action of cleanUp.reverse()) await action()
  cleanUp = []
})

/** A site that is told of changes. It answers with the given statuses in turn, and then with 200. */
async function receiver(statuses: number[] = [], answer = (outgoing: ServerResponse) => void outgoing.end(), port = 0) {
  const received: Received[] = []
  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.on('data', (chunk) => {
      body += chunk
    })
    incoming.on('end', () => {
      received.push({method: incoming.method, headers: incoming.headers, body})
      outgoing.writeHead(statuses.shift() ?? 200, {location: '/elsewhere'})
      answer(outgoing)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = (): Promise<void> => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  cleanUp.push(close)
  return {
    close,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    async until(count: number): Promise<Received[]> {
      for (const deadline = Date.now() + 8000; received.length < count && Date.now() < deadline; ) await pause(10)
      return received
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function run(options: Partial<WebhookOptions> & {url: string}): Promise<RunningLake> {
  const webhook = {id: 'site', name: 'The site', dataset: 'production', secret: 'shared', ...options}
  const running = await runLake({webhooks: [webhook]})
  cleanUp.push(running.stop)
  return running
}

test('a published document is sent with a signature that @sanity/webhook accepts', async () => {
  const site = await receiver()
  const client = (await run({url: site.url})).client('editor')
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
  const site = await receiver()
  const client = (await run({url: site.url})).client('editor')
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
  const site = await receiver()
  const client = (
    await run({
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

test('a delivery that fails is tried again under the same key, and its story is kept', async () => {
  const site = await receiver([500])
  const running = await run({url: site.url})
  await running.client('editor').create({_id: 'a', _type: 'page'})
  const [first, second] = await site.until(2)
  expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
  expect(second?.body).toBe(first?.body)
  await pause(50)
  expect(running.lake.store.deliveries.recent(1)).toMatchObject([{state: 'delivered', attempts: 2, lastStatus: 200}])
})

test('what could not be delivered before the lake stopped is delivered after it starts', async () => {
  const site = await receiver()
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
  cleanUp.push(async () => rmSync(dataDir, {recursive: true}))
  const webhook = {id: 'site', name: 'The site', dataset: 'production', secret: 'shared'}
  const first = await runLake({dataDir, webhooks: [{...webhook, url: 'http://127.0.0.1:1/closed'}]})
  await first.client('editor').create({_id: 'a', _type: 'page'})
  await first.stop()
  const again = await runLake({dataDir, webhooks: [{...webhook, url: site.url}]})
  cleanUp.push(again.stop)
  const [delivery] = await site.until(1)
  expect(delivery?.headers['sanity-document-id']).toBe('a')
})

test('an address found in a document is never called', async () => {
  const site = await receiver()
  const running = await run({url: site.url})
  const elsewhere = await receiver()
  await running.client('editor').create({_id: 'a', _type: 'system.webhook', url: elsewhere.url})
  await site.until(1)
  await pause(100)
  expect(await elsewhere.until(0)).toEqual([])
})

test('a webhook that is not complete is refused at the start', async () => {
  await expect(run({url: 'ftp://example.org/'})).rejects.toThrow('not an http address')
})

test('a transaction webhook is told once of each transaction, with the ids it touched', async () => {
  const site = await receiver()
  const client = (await run({url: site.url, type: 'transaction', dataset: '*'})).client('editor')
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
  const site = await receiver()
  const headers = {Authorization: 'Bearer x', 'Sanity-Dataset': 'other', 'Content-Length': '1', 'X-Own': 'yes'}
  const client = (await run({url: site.url, httpMethod: 'GET', headers, projection: '_id'})).client('editor')
  await client.create({_id: 'a', _type: 'page'})
  const [received] = await site.until(1)
  expect(received).toMatchObject({method: 'GET', body: '"a"'})
  expect(received?.headers).toMatchObject({authorization: 'Bearer x', 'x-own': 'yes', 'sanity-dataset': 'production'})
})

test('versions and drafts are told when asked for, and only the operations that were named', async () => {
  const site = await receiver()
  const client = (await run({url: site.url, includeAllVersions: true, on: ['update', 'delete']})).client('editor')
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

test('a redirect is a failure and is not followed, and an answer without end holds nothing up', async () => {
  const site = await receiver([302], (outgoing) => {
    const endless = setInterval(() => outgoing.write('x'.repeat(10_000)), 5)
    outgoing.on('close', () => clearInterval(endless))
  })
  const running = await run({url: site.url})
  const client = running.client('editor')
  await client.create({_id: 'a', _type: 'page'})
  await client.create({_id: 'b', _type: 'page'})
  expect((await site.until(3)).map(({headers}) => headers['sanity-document-id'])).toEqual(['a', 'b', 'a'])
  await pause(100)
  const attempts = running.lake.store.deliveries.attempts('site', 10)
  expect(attempts.map(({status, failure}) => [status, failure])).toEqual([
    [200, null],
    [200, null],
    [302, 'http'],
  ])
  expect(attempts[0]?.answer).toHaveLength(2000)
})

test('a receiver that is away is not tried for each document, and then hears of all of them in order', async () => {
  const away = await receiver()
  const port = Number(new URL(away.url).port)
  await away.close()
  const running = await run({url: away.url})
  const client = running.client('editor')
  for (const id of ['a', 'b', 'c', 'd']) await client.create({_id: id, _type: 'page'})
  await pause(100)
  expect(running.lake.store.deliveries.attempts('site', 10)).toHaveLength(1)
  const back = await receiver([], undefined, port)
  expect((await back.until(4)).map(({headers}) => headers['sanity-document-id'])).toEqual(['a', 'b', 'c', 'd'])
})

test.each([
  ['wants another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: Upgrade\r\n\r\n'],
  ['speaks no HTTP', 'hello\r\n'],
  ['says nothing', ''],
])('a receiver that %s has failed, and nothing waits for it', async (_, words) => {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(words))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanUp.push(async () => server.close())
  const running = await run({url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`})
  await running.client('editor').create({_id: 'a', _type: 'page'})
  const attempts = () => running.lake.store.deliveries.attempts('site', 1)
  for (const deadline = Date.now() + 5000; attempts().length === 0 && Date.now() < deadline; ) await pause(10)
  expect(attempts()).toMatchObject([{status: null, failure: 'network', answer: expect.stringMatching(/\w+/)}])
})
