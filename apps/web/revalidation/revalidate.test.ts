import {Readable} from 'node:stream'
import {encodeSignatureHeader} from '@sanity/webhook'
import type {NextApiRequest, NextApiResponse} from 'next'
import revalidate from '../pages/api/revalidate.ts'
import type {Surroundings} from './affected-paths.ts'
import {readSurroundings} from './surroundings.ts'

jest.mock('../sanity/clients.ts', () => ({publishedClient: () => ({})}))
jest.mock('../gone/gone-addresses.ts', () => ({renewGoneAddresses: async () => {}}))
jest.mock('./surroundings.ts', () => ({readSurroundings: jest.fn()}))

const secret = 'a secret that only this test knows'
process.env.SANITY_API_HOST = 'http://localhost:3900'
process.env.SANITY_WEBHOOK_SECRET = secret

const page = {_id: 'page-privacy', _type: 'page', slug: 'privacy'}
const body = JSON.stringify(page)
const surroundings: Surroundings = {current: null, referrers: [], footer: [], oldAddresses: [], pages: [page]}

beforeEach(() => {
  jest.mocked(readSurroundings).mockResolvedValue(surroundings)
})

async function call(text: string, signature?: string, render = async (_path: string) => {}) {
  const request = Object.assign(Readable.from([Buffer.from(text)]), {
    method: 'POST',
    headers: signature ? {'sanity-webhook-signature': signature} : {},
  })
  const answer = {status: 0, body: {} as Record<string, unknown>, rendered: [] as string[]}
  const response = {
    setHeader: () => {},
    status(code: number) {
      answer.status = code
      return response
    },
    json(value: Record<string, unknown>) {
      answer.body = value
    },
    async revalidate(path: string) {
      await render(path)
      answer.rendered.push(path)
    },
  }
  await revalidate(request as unknown as NextApiRequest, response as unknown as NextApiResponse)
  return answer
}

const signed = (text: string, at = Date.now()) => encodeSignatureHeader(text, at, secret)

test('a call without a signature, or with a wrong one, is refused and renders nothing', async () => {
  expect(await call(body)).toMatchObject({status: 401, rendered: []})
  expect(await call(body, 't=1700000000000,v1=abc')).toMatchObject({status: 401, rendered: []})
  expect(await call(`${body} `, await signed(body))).toMatchObject({status: 401, rendered: []})
})

test('a signed call renders the pages that show the document, and lists them', async () => {
  const answer = await call(body, await signed(body))
  expect(answer).toMatchObject({status: 200, body: {paths: ['/about/privacy']}, rendered: ['/about/privacy']})
})

test('a replayed or late call does the same again', async () => {
  const signature = await signed(body, Date.now() - 86_400_000)
  expect(await call(body, signature)).toMatchObject({status: 200})
  expect(await call(body, signature)).toMatchObject({status: 200, rendered: ['/about/privacy']})
})

test('a signed body that is none of ours is refused', async () => {
  for (const text of ['nonsense', 'null', '[]', '{}', '{"_id":7,"_type":"page"}']) {
    expect(await call(text, await signed(text))).toMatchObject({status: 400, rendered: []})
  }
})

test('a slug with a way out of its folder is not rendered', async () => {
  const text = JSON.stringify({...page, slug: '../../api/draft/enable'})
  expect(await call(text, await signed(text))).toMatchObject({status: 200, rendered: []})
})

test('a page that cannot be rendered makes the webhook try again, and the others are done', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  jest.mocked(readSurroundings).mockResolvedValue({
    ...surroundings,
    referrers: ['condition-a'],
    pages: [page, {_id: 'condition-a', _type: 'condition', slug: 'a'}],
  })
  const answer = await call(body, await signed(body), async (path) => {
    if (path === '/about/privacy') throw new Error('The lake is gone')
  })
  expect(answer).toMatchObject({status: 500, body: {paths: ['/conditions/a'], failed: ['/about/privacy']}})
})

test('a lake that does not answer makes the webhook try again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  jest.mocked(readSurroundings).mockRejectedValue(new Error('No Content Lake answers'))
  expect(await call(body, await signed(body))).toMatchObject({status: 500, rendered: []})
})
