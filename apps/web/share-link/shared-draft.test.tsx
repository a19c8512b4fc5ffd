import {RenderingProvider} from '@clinic/content/rendering'
import type {GetServerSidePropsContext} from 'next'
import {renderToStaticMarkup} from 'react-dom/server'
import {env} from '../env.ts'
import {privateClient, publishedClient} from '../sanity/clients.ts'
import {SharedDraftPage} from './shared-draft-page.tsx'
import {type SharedDraftProps, sharedDraftProps} from './shared-draft-props.ts'

jest.mock('../sanity/clients.ts', () => ({privateClient: jest.fn(), publishedClient: jest.fn()}))
jest.mock('../env.ts', () => ({env: jest.fn()}))

const settings = {siteUrl: 'https://www.example.com', studioUrl: 'https://studio.example.com', readToken: 'secret'}
const token = 'a'.repeat(43)
const draft = {_id: 'drafts.placebo', _type: 'article', title: 'What a placebo does', body: []}
const open = {subject: 'placebo', mode: 'latest', expiresAt: '2999-01-01T08:00:00.000Z', draft, published: null}

/** What the private client answers, and everything it was asked. */
function links(answer: object | null) {
  const asked: unknown[] = []
  const client = {config: () => ({}), fetch: async (...request: unknown[]) => asked.push(request) && answer}
  jest.mocked(privateClient).mockReturnValue(client as unknown as ReturnType<typeof privateClient>)
  return asked
}

async function visit({method = 'GET', path = token} = {}) {
  const headers: Record<string, string> = {}
  const res = {statusCode: 200, setHeader: (name: string, value: string) => Object.assign(headers, {[name]: value})}
  const context = {req: {method}, res, params: {token: path}} as unknown as GetServerSidePropsContext
  const {props} = (await sharedDraftProps(context)) as {props: SharedDraftProps}
  const html = renderToStaticMarkup(
    <RenderingProvider value={{preview: false, imageUrl: () => '', today: '2026-11-27'}}>
      <SharedDraftPage {...props} />
    </RenderingProvider>,
  )
  return {status: res.statusCode, headers, html, props}
}

beforeEach(() => {
  jest.mocked(env).mockReturnValue(settings as ReturnType<typeof env>)
  const client = {
    config: () => ({}),
    fetch: async (query: string) => (query.includes('_rev}') ? [] : {site: null, clinic: null, notices: []}),
  }
  jest.mocked(publishedClient).mockReturnValue(client as unknown as ReturnType<typeof publishedClient>)
})

test('an open link shows the draft under a banner that says until when', async () => {
  links(open)
  const {status, html} = await visit()
  expect(status).toBe(200)
  expect(html).toContain('What a placebo does')
  expect(html).toContain('Not published, not medical advice.')
  expect(html).toContain('January 1, 2999, 8:00 am, UTC')
})

test('only the hash of a link is asked for', async () => {
  const asked = links(open)
  await visit()
  expect(JSON.stringify(asked)).not.toContain(token)
})

test('no answer may be kept or found, and none tells where it came from', async () => {
  for (const answer of [open, null]) {
    links(answer)
    const {headers} = await visit()
    expect(headers).toMatchObject({
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
      'Referrer-Policy': 'no-referrer',
    })
  }
})

test('a link that has ended and one that never was show the same page', async () => {
  links(null)
  const unknown = await visit({path: '../../etc'})
  links({...open, expiresAt: '2026-01-01T00:00:00.000Z'})
  const expired = await visit()
  links({...open, draft: null})
  const deleted = await visit()
  expect([unknown.status, expired.status, deleted.status]).toEqual([404, 410, 410])
  expect(expired.html).toBe(unknown.html)
  expect(deleted.html).toBe(unknown.html)
  expect(expired.html).toContain('This link does not work')
})

test('HEAD is answered as GET is, anything else is refused', async () => {
  links(open)
  expect((await visit({method: 'HEAD'})).status).toBe(200)
  const refused = await visit({method: 'POST'})
  expect(refused.status).toBe(405)
  expect(refused.html).not.toContain('placebo')
})

test('a site without a read token says what to set', async () => {
  jest.mocked(env).mockReturnValue({...settings, readToken: null} as ReturnType<typeof env>)
  const {status, html} = await visit()
  expect(status).toBe(503)
  expect(html).toContain('SANITY_READ_TOKEN')
})

test('when the content cannot be read, the page says so and the log does not hold the token', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  jest.mocked(privateClient).mockImplementation(() => {
    throw new Error('connect ECONNREFUSED')
  })
  expect((await visit()).status).toBe(503)
  expect(JSON.stringify(logged.mock.calls)).not.toContain(token)
  logged.mockRestore()
})
