import type {PageType} from '@clinic/content/page-type'
import {draftClient, publishedClient} from '../sanity/clients.ts'
import {pathsOf, propsOf} from './define-page.ts'

jest.mock('../sanity/clients.ts', () => ({
  publishedClient: jest.fn(),
  draftClient: jest.fn(),
  requireReadToken: () => 'viewer-token',
}))

interface Note {
  slug: string
  text: string
}

const notePage = {
  type: 'page',
  query: '*[_type == "page" && ($slugs == null || slug.current in $slugs)]',
  singleton: false,
  path: ({slug}: Note) => `/about/${slug}`,
} as PageType<Note>

const frame = {site: null, clinic: null}

/** A client that answers each query as told, and remembers what it was asked. */
function answering(answer: (query: string, params: Record<string, unknown>) => unknown) {
  const asked: [string, Record<string, unknown>][] = []
  const client = {
    config: () => ({}),
    fetch: async (query: string, params: Record<string, unknown>) => {
      asked.push([query, params])
      return answer(query, params)
    },
  }
  return {client: client as unknown as ReturnType<typeof publishedClient>, asked}
}

beforeEach(() => {
  Object.assign(process.env, {SANITY_API_HOST: 'http://localhost:3900', SITE_URL: 'https://www.example.com'})
  delete process.env.NEXT_PHASE
})

test('a page and its frame are one request, and readers get no token', async () => {
  const {client, asked} = answering(() => ({pages: [{slug: 'privacy', text: 'Public'}], frame}))
  jest.mocked(publishedClient).mockReturnValue(client)
  const result = await propsOf(notePage)({params: {slug: 'privacy'}})
  expect(result).toMatchObject({props: {data: {text: 'Public'}, frame, origin: 'https://www.example.com', live: null}})
  expect(asked).toHaveLength(1)
  expect(asked[0]?.[1]).toEqual({slugs: ['privacy']})
})

test('in draft mode the page comes from the drafts, with what the browser needs to hear of changes', async () => {
  const {client} = answering(() => ({pages: [{slug: 'privacy', text: 'Draft'}], frame}))
  jest.mocked(draftClient).mockReturnValue(client)
  const result = await propsOf(notePage)({params: {slug: 'privacy'}, draftMode: true})
  expect(result).toMatchObject({
    props: {
      data: {text: 'Draft'},
      live: {projectId: 'clinic', apiHost: 'http://localhost:3900', token: 'viewer-token'},
    },
  })
})

test('a page that moved sends its readers on for good', async () => {
  const {client} = answering((_query, params) =>
    'from' in params ? {from: params.from, to: {_type: 'page', slug: 'your-data'}} : {pages: [], frame},
  )
  jest.mocked(publishedClient).mockReturnValue(client)
  const result = await propsOf(notePage)({params: {slug: 'privacy'}})
  expect(result).toMatchObject({redirect: {destination: '/about/your-data', permanent: true}})
})

test('a redirect to the page itself is no redirect', async () => {
  const {client} = answering((_query, params) =>
    'from' in params ? {from: params.from, to: {_type: 'page', slug: 'privacy'}} : {pages: [], frame},
  )
  jest.mocked(publishedClient).mockReturnValue(client)
  expect(await propsOf(notePage)({params: {slug: 'privacy'}})).toMatchObject({notFound: true})
})

test('a page that does not exist is not found', async () => {
  const {client} = answering((_query, params) => ('from' in params ? null : {pages: [], frame}))
  jest.mocked(publishedClient).mockReturnValue(client)
  expect(await propsOf(notePage)({params: {slug: 'nothing'}})).toMatchObject({notFound: true})
})

test('home has something to say before its document exists', async () => {
  const {client} = answering(() => ({page: null, frame}))
  jest.mocked(publishedClient).mockReturnValue(client)
  const home = {...notePage, type: 'siteSettings', singleton: true}
  expect(await propsOf(home, {evenWithoutDocument: true})({})).toMatchObject({props: {data: null}})
})

test('a lake that does not answer is named, with the way to start it', async () => {
  const {client} = answering(() => {
    throw new TypeError('fetch failed', {cause: new Error('connect ECONNREFUSED 127.0.0.1:3900')})
  })
  jest.mocked(publishedClient).mockReturnValue({
    ...client,
    config: () => ({
      apiHost: 'http://localhost:3900',
      useProjectHostname: false,
      projectId: 'clinic',
      dataset: 'production',
    }),
  } as ReturnType<typeof publishedClient>)
  await expect(propsOf(notePage)({params: {slug: 'privacy'}})).rejects.toThrow(
    /http:\/\/localhost:3900.*connect ECONNREFUSED[\s\S]*npm start/,
  )
})

test('a build reads all pages of a type in one request', async () => {
  process.env.NEXT_PHASE = 'phase-production-build'
  const {client, asked} = answering(() => ({
    pages: [
      {slug: 'privacy', text: 'One'},
      {slug: 'accessibility', text: 'Two'},
    ],
    frame,
  }))
  jest.mocked(publishedClient).mockReturnValue(client)
  expect(await pathsOf(notePage)({})).toEqual({paths: ['/about/privacy', '/about/accessibility'], fallback: 'blocking'})
  expect(await propsOf(notePage)({params: {slug: 'accessibility'}})).toMatchObject({props: {data: {text: 'Two'}}})
  expect(asked).toEqual([[expect.any(String), {slugs: null}]])
})
