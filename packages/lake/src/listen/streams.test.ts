import {type ClientRequest, get, type IncomingMessage} from 'node:http'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type RunningLake, runLake} from '../running-lake.ts'
import {readStream} from './stream-reader.ts'

let running: RunningLake

beforeAll(async () => {
  running = await runLake({maxListeners: 520})
})
afterAll(() => running.stop())

const LISTEN = '/v2025-02-19/data/listen/production'

interface Connection {
  request: ClientRequest
  response: IncomingMessage
  text: string
}

/** Opens a stream and resolves when its first event has come. */
function open(path: string): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const request = get(`${running.url}${path}`, {agent: false}, (response) => {
      const connection = {request, response, text: ''}
      response.setEncoding('utf8')
      response.on('error', () => {})
      response.on('data', (chunk: string) => {
        connection.text += chunk
        if (connection.text.includes('data: ')) resolve(connection)
      })
    })
    request.on('error', reject)
  })
}

async function until(isDone: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !isDone() && Date.now() < deadline; ) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

test('500 listeners who come and go leave nothing behind', async () => {
  const round = async (count: number): Promise<void> => {
    const streams = await Promise.all(
      Array.from({length: count}, (_, index) =>
        index % 5 === 0
          ? open('/v2025-02-19/data/live/events/production')
          : open(`${LISTEN}?query=${encodeURIComponent(`*[_type == "page" && n != ${index % 50}]`)}`),
      ),
    )
    expect(running.lake.listeners.size() + running.lake.live.size()).toBe(count)
    for (const {request} of streams) request.destroy()
    await until(() => running.lake.listeners.size() + running.lake.live.size() === 0)
  }
  const resources = (): number =>
    process.getActiveResourcesInfo().filter((name) => /Timeout|TCPSocket/.test(name)).length
  await round(100)
  const [resourcesBefore, heapBefore] = [resources(), heapUsed()]
  await round(500)
  await until(() => resources() <= resourcesBefore)
  expect(running.lake.listeners.size()).toBe(0)
  expect(running.lake.live.size()).toBe(0)
  expect(resources()).toBeLessThanOrEqual(resourcesBefore)
  // A stream that stayed would keep far more than this, with its request, its filter and its buffers.
  expect((heapUsed() - heapBefore) / 500).toBeLessThan(4000)
}, 30_000)

test('a reader that takes nothing is dropped, and 100 of them share what waits for them', async () => {
  const client = running.client('editor')
  const url = new URL(`${running.url}${LISTEN}?query=*&includeResult=true`)
  const responses = await Promise.all(Array.from({length: 100}, () => running.lake.fetch(new Request(url))))
  const heap = heapUsed() + process.memoryUsage().arrayBuffers
  const text = 'x'.repeat(1_000_000)
  await client.createOrReplace({_id: 'big', _type: 'page', text})
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(running.lake.listeners.size()).toBe(100)
  expect(heapUsed() + process.memoryUsage().arrayBuffers - heap).toBeLessThan(40_000_000)
  for (let n = 0; n < 3; n++) await client.createOrReplace({_id: 'big', _type: 'page', text, n})
  await until(() => running.lake.listeners.size() === 0)
  expect(running.lake.listeners.size()).toBe(0)
  await expect(responses[0]?.text()).rejects.toThrow('too slow')
})

test('one listener too many is refused in a way that makes clients try again', async () => {
  const url = `${running.url}${LISTEN}?query=*`
  const streams = await Promise.all(Array.from({length: 520}, () => running.lake.fetch(new Request(url))))
  const refused = await running.fetch(`${LISTEN}?query=*`)
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({statusCode: 429, message: 'Max listener limit exceeded at 520'})
  await streams[0]?.body?.cancel()
  const admitted = await running.fetch(`${LISTEN}?query=*`)
  expect(admitted.status).toBe(200)
  for (const {body} of [...streams, admitted]) await body?.cancel()
})

test.each([
  ['a syntax error', {query: '*[_type == '}],
  ['a parameter that is not JSON', {query: '*[_id == $id]', $id: 'plain'}],
  ['a parameter that is missing', {query: '*[_id == $id]'}],
  ['a query that is no filter', {query: '{"a": 1}'}],
  ['parentheses without end', {query: `*[${'('.repeat(5000)}`}],
  ['parentheses too deep', {query: `*[${'('.repeat(3000)}1${')'.repeat(3000)}]`}],
])('%s is told in the stream, which then ends', async (_, parameters) => {
  const response = await running.fetch(`${LISTEN}?${new URLSearchParams(parameters)}`)
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(text).toMatch(/^:\n\nevent: channelError\ndata: \{.*"description":".+\n\n$/)
  expect(running.lake.listeners.size()).toBe(0)
})

test('nothing that is sent in becomes a line of its own in the stream', async () => {
  const evil = 'x\n\nevent: mutation\ndata: {}\n\n'
  const client = running.client('editor')
  const stream = readStream(
    await running.fetch(
      `${LISTEN}?${new URLSearchParams({query: `*[title == $t]`, $t: JSON.stringify(evil)})}&includeResult=true`,
    ),
  )
  await stream.until(({event}) => event === 'welcome')
  await client.createOrReplace({_id: 'evil', _type: 'page', title: evil})
  const [event] = await stream.mutations(1)
  expect(event?.data).toMatchObject({result: {title: evil}})
  expect(stream.events).toHaveLength(2)
  await stream.cancel()
  const query = `*["${evil}`
  expect((await (await running.fetch(`${LISTEN}?${new URLSearchParams({query})}`)).text()).split('\n')).not.toContain(
    'event: mutation',
  )
})

test('a HEAD request opens no stream', async () => {
  expect((await running.fetch(`${LISTEN}?query=*`, {method: 'HEAD'})).status).toBe(200)
  await until(() => running.lake.listeners.size() === 0)
  expect(running.lake.listeners.size()).toBe(0)
})
