import {request as httpRequest} from 'node:http'
import {connect} from 'node:net'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake

beforeAll(async () => {
  running = await runLake()
  await running.client('editor').create({_id: 'a', _type: 'page'})
})
afterAll(() => running.stop())

/** `fetch` does not let a caller choose the Host header; plain HTTP does. */
function get(path: string, host: string): Promise<{status: number | undefined; body: string}> {
  return new Promise((resolve, reject) => {
    const {port} = new URL(running.url)
    const outgoing = httpRequest({host: '127.0.0.1', port, path, headers: {host}}, (incoming) => {
      let body = ''
      incoming.on('data', (chunk) => {
        body += chunk
      })
      incoming.on('end', () => resolve({status: incoming.statusCode, body}))
    })
    outgoing.on('error', reject).end()
  })
}

test('an endpoint that is missing says its name, and the log says so too', async () => {
  const response = await running.fetch('/v2025-02-19/media-library/files')
  expect(response.status).toBe(501)
  expect(await response.json()).toMatchObject({
    message: expect.stringContaining('does not answer GET /v2025-02-19/media-library/files'),
  })
})

test.each(['vX', 'v1', 'v2021-06-07', 'v2026-03-01', 'vx'])('the version %s is accepted', async (version) => {
  expect((await running.fetch(`/${version}/data/doc/production/a`)).status).toBe(200)
})

test('the project can be named by the host, by a path, by a header, or not at all', async () => {
  const path = '/v1/data/doc/production/a'
  expect((await get(path, 'test.localhost:1')).status).toBe(200)
  expect((await get(path, '127.0.0.1')).status).toBe(200)
  expect((await running.fetch('/v1/projects/test/datasets/production/doc/a')).status).toBe(200)
  const resource = running.client('viewer', {resource: {type: 'dataset', id: 'test.production'}} as never)
  expect(await resource.getDocument('a')).toMatchObject({_id: 'a'})
  for (const status of [
    (await get(path, 'other.localhost')).status,
    (await running.fetch('/v1/projects/other/datasets/production/doc/a')).status,
    (await running.fetch(path, {headers: {'x-sanity-project-id': 'other'}})).status,
  ]) {
    expect(status).toBe(404)
  }
})

test('a missing dataset is a 404 with its name', async () => {
  const response = await running.fetch('/v1/data/doc/nowhere/a')
  expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('nowhere')])
})

test('a page that rebinds its name to this machine gets nothing', async () => {
  for (const host of ['evil.example', 'localhost.evil.example', 'evil.example:3900', '[::2]']) {
    const {status, body} = await get('/v1/data/doc/production/a', host)
    expect([host, status, body.includes('page')]).toEqual([host, 421, false])
  }
})

test('answers can be read by allowed origins, and by no other', async () => {
  const read = (origin: string) => running.fetch('/v1/data/doc/production/a', {headers: {origin}})
  const allowed = await read('http://localhost:3333')
  expect(allowed.headers.get('access-control-allow-origin')).toBe('http://localhost:3333')
  expect(allowed.headers.get('access-control-allow-credentials')).toBe('true')
  for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example']) {
    const response = await read(origin)
    expect([origin, response.headers.get('access-control-allow-origin')]).toEqual([origin, null])
    expect(response.headers.get('vary')).toContain('origin')
  }
})

test('a preflight is answered once for a long time', async () => {
  const response = await running.fetch('/v1/data/mutate/production', {
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:3333',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type')
  expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThan(3600)
})

test('a page of another site cannot write, even with a token', async () => {
  const response = await running.fetch('/v1/data/mutate/production', {
    method: 'POST',
    headers: {origin: 'https://evil.example', authorization: 'Bearer editor-secret', 'content-type': 'text/plain'},
    body: JSON.stringify({mutations: [{create: {_id: 'evil', _type: 'page'}}]}),
  })
  expect(response.status).toBe(403)
  expect(await running.client('editor').getDocument('evil')).toBeUndefined()
})

test('no answer lets the Studio see which protocol it came over', async () => {
  expect((await running.fetch('/v2025-03-01/ping')).headers.has('timing-allow-origin')).toBe(false)
})

test.each([
  ['bad percent-encoding', '/v1/data/doc/production/%zz', 400],
  ['a path out of the API', '/../../etc/passwd', 404],
  ['SQL in an id', "/v1/data/doc/production/a'%20OR%20'1'='1", 200],
])('%s is answered calmly', async (_, path, status) => {
  const response = await get(path, 'localhost')
  expect(response.status).toBe(status)
  expect(response.body).not.toMatch(/\.ts:|SQLITE|stack/)
})

test.each(['/v1/data/query/production', '/v1/data/actions/production', '/v1/users/me/keyvalue'])(
  'a body too large or too deep for %s is refused with a 4xx',
  async (path) => {
    const method = path.includes('keyvalue') ? 'PUT' : 'POST'
    const headers = {authorization: 'Bearer editor-secret'}
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    for (const body of ['x'.repeat(4_000_001), deep, `{"query":"*","params":{"x":${deep}}}`, '\u0000', '{"a":']) {
      const {status} = await running.fetch(path, {method, headers, body})
      expect([body.slice(0, 20), status >= 400 && status < 500]).toEqual([body.slice(0, 20), true])
    }
  },
)

test('a body that never ends is cut off, and the server goes on', async () => {
  const {port} = new URL(running.url)
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1')
    const head =
      'POST /v1/data/mutate/production HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer editor-secret\r\n'
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n`)
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const timer = setInterval(() => socket.writable && socket.write(chunk), 1)
    socket.on('data', (data) => {
      clearInterval(timer)
      resolve(String(data))
      socket.destroy()
    })
    socket.on('error', reject)
  })
  expect(answer).toMatch(/^HTTP\/1\.1 413/)
  expect((await running.fetch('/v1/data/doc/production/a')).status).toBe(200)
})

test('a request that is abandoned half-way changes nothing', async () => {
  const {port} = new URL(running.url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write('POST /v1/data/mutate/production HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer editor-secret\r\n')
  socket.write('Content-Length: 1000\r\n\r\n{"mutations":[{"create":{"_id":"half"')
  await new Promise((resolve) => setTimeout(resolve, 50))
  socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await running.client('editor').getDocument('half')).toBeUndefined()
})

test('settings are kept for each person', async () => {
  const [editor, viewer] = [running.client('editor'), running.client('viewer')]
  await editor.request({method: 'PUT', url: '/users/me/keyvalue', body: [{key: 'layout', value: {compact: true}}]})
  expect(await editor.request({url: '/users/me/keyvalue/layout,sort'})).toEqual([
    {key: 'layout', value: {compact: true}},
    {key: 'sort', value: null},
  ])
  expect(await viewer.request({url: '/users/me/keyvalue/layout'})).toEqual([{key: 'layout', value: null}])
})

test.each([
  '/features',
  '/journey/trial',
  '/journey/announcements',
  '/help',
  '/ping',
  '/data/ping/production',
  '/intake/telemetry-status',
  '/schedules/test/production?limit=1',
  '/subscriptions/project/test',
  '/projects/test',
  '/projects/test/grants',
  '/projects/test/roles',
  '/projects/test/user-applications',
  '/projects/test/datasets?datasetProfile=comments&addonFor=production',
  '/projects/test/new-content-release-allowed',
  '/datasets',
  '/check/cors',
])('the Studio gets an answer from %s', async (path) => {
  const response = await running.fetch(`/v2025-02-19${path}`, {headers: {authorization: 'Bearer editor-secret'}})
  expect(response.status).toBe(200)
  expect(await response.text()).not.toContain('"error"')
})
