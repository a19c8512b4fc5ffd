import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {WebSocket} from 'ws'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake

beforeAll(async () => {
  running = await runLake()
})
afterAll(() => running.stop())

interface Message {
  id?: string
  result?: unknown
  error?: unknown
  params?: {subscription: string; result: Record<string, unknown>}
}

async function join(token: string) {
  const socket = new WebSocket(`${running.url.replace('http', 'ws')}/v2022-06-30/socket/production`)
  const messages: Message[] = []
  socket.on('message', (data) => messages.push(JSON.parse(String(data)) as Message))
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const until = async (found: (message: Message) => boolean): Promise<Message | undefined> => {
    for (const deadline = Date.now() + 10_000; !messages.some(found) && Date.now() < deadline; ) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return messages.find(found)
  }
  let count = 0
  const call = (method: string, params: object = {}): Promise<Message | undefined> => {
    const id = `call-${++count}`
    socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params}))
    return until((message) => message.id === id)
  }
  const authorized = await call('authorization', {authorization: `Bearer ${token}`})
  return {socket, messages, until, call, authorized}
}

test('a tab hears where the others are, and every message says who it is from', async () => {
  const ada = await join('administrator-secret')
  const eva = await join('editor-secret')
  await ada.call('presence_subscribe')
  await eva.call('presence_announce', {data: {sessionId: 'tab-1', locations: [{documentId: 'a'}]}})
  const said = (type: string) => ada.until(({params}) => params?.result.type === type)
  expect((await said('state'))?.params?.result).toEqual({
    type: 'state',
    i: expect.stringMatching(/^robot-/),
    m: {sessionId: 'tab-1', locations: [{documentId: 'a'}]},
  })
  await eva.call('presence_rollcall', {session: 'tab-1'})
  expect((await said('rollCall'))?.params?.result).toMatchObject({i: expect.any(String), session: 'tab-1'})
  eva.socket.close()
  expect((await said('disconnect'))?.params?.result).toMatchObject({i: expect.any(String), m: {session: 'tab-1'}})
  ada.socket.close()
})

test('a stranger is answered, and hears nothing', async () => {
  const stranger = await join('wrong')
  expect(stranger.authorized).toHaveProperty('error')
  expect(await stranger.call('presence_subscribe')).toHaveProperty('error')
  stranger.socket.close()
})

test('a page of another site cannot open the socket', async () => {
  const socket = new WebSocket(`${running.url.replace('http', 'ws')}/v2022-06-30/socket/production`, {
    origin: 'https://evil.example',
  })
  const error = await new Promise<Error>((resolve) => socket.once('error', resolve))
  expect(error.message).toContain('403')
})

test.each(['/v1/socket/%zz', '/v1/projects/%zz/datasets/production/query', '/v1/data/query/production'])(
  'a websocket at %s is refused, and the lake goes on',
  async (path) => {
    const socket = new WebSocket(`${running.url.replace('http', 'ws')}${path}`)
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve))
    expect(error.message).toContain('403')
    expect((await running.fetch('/v1/ping')).status).toBe(200)
  },
)

test.each([
  ['no JSON', 'x{'],
  ['no object', '[1]'],
  [
    'texts that are none',
    {id: {toString: 1}, method: 'authorization', params: {authorization: {toString: 1, valueOf: 1}}},
  ],
  ['a method that is none', {id: [], method: {}, params: {}}],
  ['binary rubbish', Buffer.from([0xff, 0xfe, 0])],
  ['a message nested without end', `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)},"method":"authorization"}`],
  ['a frame that is too large', 'x'.repeat(300_000)],
])('a stranger who sends %s troubles nobody', async (_, message) => {
  const stranger = new WebSocket(`${running.url.replace('http', 'ws')}/v2022-06-30/socket/production`)
  stranger.on('error', () => {})
  await new Promise((resolve) => stranger.once('open', resolve))
  stranger.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message))
  const ada = await join('administrator-secret')
  expect(await ada.call('presence_subscribe')).toHaveProperty('result')
  expect((await running.fetch('/v1/ping')).status).toBe(200)
  stranger.terminate()
  ada.socket.close()
})

test('someone with a token who sends what is too deep or too much is not passed on', async () => {
  const [ada, eva] = [await join('administrator-secret'), await join('editor-secret')]
  await ada.call('presence_subscribe')
  const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`
  eva.socket.send(
    `{"id":"deep","method":"presence_announce","params":{"data":{"sessionId":"deep","locations":${deep}}}}`,
  )
  for (let index = 0; index < 100; index++) {
    eva.socket.send(JSON.stringify({id: index, method: 'presence_announce', params: {data: {sessionId: `s${index}`}}}))
  }
  await eva.call('presence_rollcall', {session: 'end'})
  eva.socket.close()
  const left = () => ada.messages.filter(({params}) => params?.result.type === 'disconnect')
  await ada.until(() => left().length >= 50)
  expect(left()).toHaveLength(50)
  expect(JSON.stringify(ada.messages)).not.toContain('"deep"')
  ada.socket.close()
})

test('two hundred who only knock leave nothing behind', async () => {
  const url = `${running.url.replace('http', 'ws')}/v2022-06-30/socket/production`
  const strangers = Array.from({length: 200}, () => new WebSocket(url))
  await Promise.all(
    strangers.map((socket) => new Promise((resolve) => socket.once('open', resolve).on('error', resolve))),
  )
  for (const socket of strangers) socket.terminate()
  const ada = await join('administrator-secret')
  expect(ada.authorized).toHaveProperty('result')
  ada.socket.close()
})
