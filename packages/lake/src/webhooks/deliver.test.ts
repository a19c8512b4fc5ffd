import {type AddressInfo, createServer} from 'node:net'
import {afterEach, expect, test} from '@jest/globals'
import {cleaner, pause, runWithWebhook, startReceiver} from './receiver.ts'

const {later, clean} = cleaner()
afterEach(clean)

test('a delivery that fails is tried again under the same key, and its story is kept', async () => {
  const site = await startReceiver(later, [500])
  const running = await runWithWebhook(later, {url: site.url})
  await running.client('editor').create({_id: 'a', _type: 'page'})
  const [first, second] = await site.until(2)
  expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
  expect(second?.body).toBe(first?.body)
  await pause(50)
  expect(running.lake.store.deliveries.recent(1)).toMatchObject([{state: 'delivered', attempts: 2, lastStatus: 200}])
})

test('a redirect is a failure and is not followed, and an answer without end holds nothing up', async () => {
  const site = await startReceiver(later, [302], (outgoing) => {
    const endless = setInterval(() => outgoing.write('x'.repeat(10_000)), 5)
    outgoing.on('close', () => clearInterval(endless))
  })
  const running = await runWithWebhook(later, {url: site.url})
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
  const away = await startReceiver(later)
  const port = Number(new URL(away.url).port)
  await away.close()
  const running = await runWithWebhook(later, {url: away.url})
  const client = running.client('editor')
  for (const id of ['a', 'b', 'c', 'd']) await client.create({_id: id, _type: 'page'})
  await pause(100)
  expect(running.lake.store.deliveries.attempts('site', 10)).toHaveLength(1)
  const back = await startReceiver(later, [], undefined, port)
  expect((await back.until(4)).map(({headers}) => headers['sanity-document-id'])).toEqual(['a', 'b', 'c', 'd'])
})

test.each([
  ['wants another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: Upgrade\r\n\r\n'],
  ['speaks no HTTP', 'hello\r\n'],
  ['says nothing', ''],
])('a receiver that %s has failed, and nothing waits for it', async (_, words) => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(words))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  later(async () => server.close())
  const running = await runWithWebhook(later, {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`})
  await running.client('editor').create({_id: 'a', _type: 'page'})
  const attempts = () => running.lake.store.deliveries.attempts('site', 1)
  for (const deadline = Date.now() + 5000; attempts().length === 0 && Date.now() < deadline; ) await pause(10)
  expect(attempts()).toMatchObject([{status: null, failure: 'network', answer: expect.stringMatching(/\w+/)}])
})
