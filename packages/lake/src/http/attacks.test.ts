import {connect, type Socket} from 'node:net'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type RunningLake, runLake} from '../running-lake.ts'
import {ATTACKS} from './attacks.examples.ts'

let running: RunningLake

beforeAll(async () => {
  running = await runLake()
  // The first query waits for a thread to start.
  await running.client().fetch('1')
})
afterAll(() => running.stop())

function open(): Socket {
  const socket = connect(Number(new URL(running.url).port), '127.0.0.1')
  return socket.on('error', () => {})
}

/** Everything that comes back until the server closes the connection. */
function send(bytes: string | Uint8Array): Promise<string> {
  const socket = open()
  return new Promise((resolve) => {
    let answer = ''
    socket.on('data', (data) => {
      answer += data.toString('latin1')
    })
    socket.on('close', () => resolve(answer))
    socket.write(bytes)
  })
}

/** The next request is answered at once. */
async function isWell(): Promise<boolean> {
  const started = performance.now()
  const {ok} = await running.fetch('/v1/data/query/production?query=1')
  return ok && performance.now() - started < 3000
}

test.each(ATTACKS)('$name', async ({bytes, status}) => {
  const answer = await send(bytes)
  const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, code]) => Number(code))
  expect(statuses).toEqual(status)
  expect(answer).not.toMatch(/\.ts:\d|SQLITE|near "|node_modules|^X-Evil/im)
  expect(await isWell()).toBe(true)
})

test('nothing of all that was stored', async () => {
  expect(
    await running.client('administrator').fetch('*[!(_id in path("_.**"))]._id', {}, {perspective: 'raw'}),
  ).toEqual([])
  expect((await running.client('administrator').datasets.list()).map(({name}) => name)).toEqual(['production'])
})

test('two hundred connections that never finish their requests slow nobody down', async () => {
  const head = 'POST /v1/data/query/production HTTP/1.1\r\nHost: localhost\r\n'
  const sockets = Array.from({length: 200}, (_, index) => {
    const socket = open()
    socket.write(index % 2 === 0 ? head : `${head}Content-Length: 100\r\n\r\n{`)
    return socket
  })
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('connect', resolve))))
  expect(await isWell()).toBe(true)
  for (const socket of sockets) socket.destroy()
  expect(await isWell()).toBe(true)
})

test('fifty requests in one piece get fifty answers in their order', async () => {
  const one = (number: number) => `GET /v1/data/query/production?query=${number} HTTP/1.1\r\nHost: localhost\r\n`
  const numbers = Array.from({length: 50}, (_, index) => index)
  const answer = await send(`${numbers.map(one).join('\r\n')}Connection: close\r\n\r\n`)
  expect([...answer.matchAll(/"result":(\d+)/g)].map(([, result]) => Number(result))).toEqual(numbers)
})

test('a client that asks whether it may send its body is told so', async () => {
  const body = '{"query":"7"}'
  const answer = await send(
    `POST /v1/data/query/production HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/)
  expect(answer).toContain('"result":7')
})

test('a client that offers HTTP/2 is answered all the same', async () => {
  const answer = await send(
    'GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n',
  )
  expect(answer).toMatch(/^HTTP\/1\.1 200/)
})

test('an endpoint of the hosted lake alone is a 501, one of no lake a 404, another method a 405', async () => {
  const statuses = ['/v1/graphql/production/default', '/v1/nothing', '/v1/data/nothing/production'].map(
    async (path) => (await running.fetch(path)).status,
  )
  expect(await Promise.all(statuses)).toEqual([501, 404, 404])
  const response = await running.fetch('/v1/data/mutate/production')
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
})

test('a trace that a client began is named in the answer, and any other is new', async () => {
  const begun = '0af7651916cd43dd8448eb211c80319c'
  const traceOf = async (traceparent: string) => {
    const response = await running.fetch('/v1/ping', {headers: {traceparent}})
    return response.headers.get('traceparent')?.split('-')[1]
  }
  expect(await traceOf(`00-${begun}-b7ad6b7169203331-01`)).toBe(begun)
  expect(await traceOf('00-evil')).toMatch(/^[0-9a-f]{32}$/)
})
