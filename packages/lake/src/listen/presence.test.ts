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
