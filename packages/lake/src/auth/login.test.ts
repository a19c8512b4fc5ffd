import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake

beforeAll(async () => {
  running = await runLake()
})
afterAll(() => running.stop())

const STUDIO = 'http://localhost:3333'

async function fetchJson<Body>(path: string): Promise<Body> {
  return (await (await running.fetch(path)).json()) as Body
}

/** Opens the login page as a browser would, and returns what a browser would send back. */
async function openPage(origin = STUDIO) {
  const path = `/v2025-02-19/auth/login?origin=${encodeURIComponent(origin)}&projectId=test&withSid=true`
  const page = await running.fetch(path)
  const html = await page.text()
  const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {page, html, path, csrf, cookie}
}

function submit(path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return running.fetch(path, {method: 'POST', redirect: 'manual', body: new URLSearchParams(form), headers})
}

function sidOf(response: Response): string {
  return new URLSearchParams(new URL(response.headers.get('location') ?? '').hash.slice(1)).get('sid') ?? ''
}

test('the whole way of the Studio: providers, page, account, sid, token, user', async () => {
  const {providers} = await fetchJson<{providers: unknown}>('/v2025-02-19/auth/providers')
  expect(providers).toEqual([{name: 'local', title: expect.any(String), url: `${running.url}/v2025-02-19/auth/login`}])

  const {html, path, csrf, cookie} = await openPage()
  for (const name of ['Ada Administrator', 'Eva Editor', 'Rae Reviewer', 'Vic Viewer']) expect(html).toContain(name)
  expect(html).not.toContain('<script')

  const response = await submit(path, {csrf, account: 'eva-editor'}, {cookie, origin: running.url})
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toMatch(new RegExp(`^${STUDIO}/#sid=.{20,}$`))

  const sid = sidOf(response)
  const {token} = await fetchJson<{token: string}>(`/v2025-02-19/auth/fetch?sid=${sid}`)
  expect((await running.fetch(`/v2025-02-19/auth/fetch?sid=${sid}`)).status).toBe(401)

  const authorization = `Bearer ${token}`
  const me = await (await running.fetch('/v2021-06-07/users/me', {headers: {authorization}})).json()
  expect(me).toMatchObject({
    id: 'eva-editor',
    name: 'Eva Editor',
    role: 'editor',
    provider: 'local',
    roles: [{name: 'editor'}],
  })

  await running.fetch('/v2025-02-19/auth/logout', {method: 'POST', headers: {authorization}})
  expect((await running.fetch('/v2021-06-07/users/me', {headers: {authorization}})).status).toBe(401)
})

test('nobody signed in is an empty object, which the Studio understands', async () => {
  const response = await running.fetch('/v2021-06-07/users/me')
  expect([response.status, await response.json()]).toEqual([200, {}])
})

test('a form without its cookie, or with that of another form, signs nobody in', async () => {
  const first = await openPage()
  const second = await openPage()
  const account = 'ada-administrator'
  for (const [csrf, cookie] of [
    [first.csrf, ''],
    [first.csrf, second.cookie],
    ['', first.cookie],
  ] as const) {
    const response = await submit(first.path, {csrf, account}, {cookie})
    expect([response.status, response.headers.get('location')]).toEqual([403, null])
  }
})

test.each([
  'https://evil.example',
  'http://localhost.evil.example',
  'javascript:alert(1)',
  '',
  'http://evil.example/#http://localhost:3333',
])('the origin %j gets no page and no token', async (origin) => {
  const {page} = await openPage(origin)
  expect(page.status).toBe(403)
  const {path, csrf, cookie} = await openPage()
  const elsewhere = path.replace(encodeURIComponent(STUDIO), encodeURIComponent(origin))
  const response = await submit(elsewhere, {csrf, account: 'ada-administrator'}, {cookie})
  expect([response.status, response.headers.get('location')]).toEqual([403, null])
})

test('a lake that other machines can reach asks for an access token instead', async () => {
  running.lake.offersLocalSignIn = false
  try {
    const {html, path, csrf, cookie} = await openPage()
    expect(html).not.toContain('Ada Administrator')
    const refused = await submit(path, {csrf, account: 'ada-administrator'}, {cookie})
    expect(refused.headers.get('location')).toBeNull()
    const wrong = await submit(path, {csrf, token: 'guess'}, {cookie})
    expect([wrong.status, wrong.headers.get('location')]).toEqual([401, null])
    const response = await submit(path, {csrf, token: 'viewer-secret'}, {cookie})
    const {token} = await fetchJson<{token: string}>(`/v1/auth/fetch?sid=${sidOf(response)}`)
    expect(token).toBe('viewer-secret')
  } finally {
    running.lake.offersLocalSignIn = true
  }
})
