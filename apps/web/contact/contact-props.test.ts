import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Readable} from 'node:stream'
import type {GetServerSideProps, GetServerSidePropsContext} from 'next'
import type {Env} from '../env.ts'
import {contactProps, sentProps} from './contact-props.ts'
import {sendOn} from './send-on.ts'

const settings = {siteUrl: 'https://clinic.example', contactEndpoint: null as string | null}
jest.mock('../env.ts', () => ({env: () => settings as Env}))
jest.mock('../sanity/clients.ts', () => ({publishedClient: () => ({})}))
jest.mock('../sanity/read-pages.ts', () => ({readFrame: async () => ({site: null, clinic: null, notices: []})}))

const ownPage = {'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded'}
const fields = {name: 'Ana Sample', phone: '858-555-0100', email: 'ana@example.com', preferredTime: 'mornings'}

/** The clinic's desk: answers as told and remembers what it got. */
let desk: Server
let answer = 200
let got: {body: string; headers: Record<string, unknown>}[] = []
const logged: unknown[] = []

beforeAll(async () => {
  desk = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    got.push({body: Buffer.concat(chunks).toString(), headers: request.headers})
    if (answer === 0) return
    if (answer === 302) response.setHeader('Location', '/elsewhere')
    response.statusCode = answer
    response.end('thanks')
  })
  await new Promise<void>((ready) => desk.listen(0, '127.0.0.1', ready))
})

afterAll(() => {
  desk.closeAllConnections()
  desk.close()
})

beforeEach(() => {
  settings.contactEndpoint = `http://127.0.0.1:${(desk.address() as AddressInfo).port}/?key=secret`
  answer = 200
  got = []
  logged.length = 0
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    jest.spyOn(console, level).mockImplementation((...words) => void logged.push(...words))
})

async function call(
  method: string,
  body = '',
  headers: Record<string, string> = ownPage,
  props: GetServerSideProps = contactProps,
) {
  const response = {statusCode: 200, headers: {} as Record<string, string>}
  const res = Object.assign(response, {setHeader: (name: string, value: string) => (response.headers[name] = value)})
  const req = Object.assign(Readable.from(body ? [Buffer.from(body)] : []), {method, headers, url: '/contact'})
  const result = await props({req, res} as unknown as GetServerSidePropsContext)
  return {status: response.statusCode, headers: response.headers, result}
}

const post = (values: Record<string, string>, headers = ownPage) =>
  call('POST', new URLSearchParams(values).toString(), headers)

test('without an endpoint there is no form and no page of thanks', async () => {
  settings.contactEndpoint = null
  expect((await call('GET')).result).toEqual({notFound: true})
  expect((await post(fields)).result).toEqual({notFound: true})
  expect((await call('GET', '', {}, sentProps)).result).toEqual({notFound: true})
})

test('the form is shown empty and never kept by a cache', async () => {
  const {status, headers, result} = await call('GET')
  expect([status, headers['Cache-Control']]).toEqual([200, 'no-store'])
  expect(result).toMatchObject({props: {values: {name: ''}, problems: {}, failure: null}})
})

test('a request goes to the desk once, as JSON with the four fields and nothing of where it came from', async () => {
  const {result} = await post(
    {...fields, symptoms: 'x', website: ''},
    {
      ...ownPage,
      ...{referer: 'https://clinic.example/conditions/sciatica', cookie: 'a=b', 'user-agent': 'Browser'},
    },
  )
  expect(result).toEqual({redirect: {destination: '/contact/sent', statusCode: 303}})
  expect(got).toHaveLength(1)
  expect(JSON.parse(got[0]?.body ?? '')).toEqual(fields)
  expect(JSON.stringify(got[0]?.headers)).not.toMatch(/sciatica|referer|cookie|Browser/)
  expect(logged).toEqual([])
})

test('what is wrong is said field by field, with what was written kept and nothing sent', async () => {
  const {status, result} = await post({...fields, name: '', email: 'ana'})
  expect(status).toBe(422)
  expect(result).toMatchObject({props: {problems: {name: 'name', email: 'email'}, values: {email: 'ana'}}})
  expect([got, logged]).toEqual([[], []])
})

test.each([500, 404, 302])(
  'a desk that answers %i gets it once, and the reader keeps what was written',
  async (code) => {
    answer = code
    const {status, result} = await post(fields)
    expect(status).toBe(502)
    expect(result).toMatchObject({props: {failure: 'notSent', values: fields}})
    expect(got).toHaveLength(1)
    expect(logged).toHaveLength(1)
    expect(String(logged)).not.toMatch(/Ana|858|example|mornings|secret/)
  },
)

test('a desk that is not there, or too slow, is a failure that names nobody', async () => {
  answer = 0
  expect(await sendOn(fields, settings.contactEndpoint ?? '', 50)).toBe(false)
  expect(String(logged)).toContain('too slow')
  expect(await sendOn(fields, 'http://127.0.0.1:9/?key=secret')).toBe(false)
  expect(String(logged)).not.toMatch(/Ana|858-|@example|mornings|secret/)
})

test('a program that fills in the hidden field is thanked, and nothing is sent', async () => {
  expect((await post({...fields, website: 'https://spam.example'})).result).toMatchObject({
    redirect: {destination: '/contact/sent'},
  })
  expect(got).toEqual([])
})

test.each([
  ['another site', {...ownPage, 'sec-fetch-site': 'cross-site'}],
  ['a site beside ours', {...ownPage, 'sec-fetch-site': 'same-site'}],
  ['another origin', {'content-type': ownPage['content-type'], origin: 'https://evil.example'}],
  ['no browser', {'content-type': ownPage['content-type']}],
])('a form sent by %s is refused, and does not fill in ours', async (_who, headers) => {
  const {status, result} = await post(fields, headers as typeof ownPage)
  expect(status).toBe(403)
  expect(result).toMatchObject({props: {failure: 'refused', values: {name: ''}}})
  expect(got).toEqual([])
})

test('an older browser names our origin, and is believed', async () => {
  const headers = {'content-type': ownPage['content-type'], origin: 'https://clinic.example'}
  expect((await post(fields, headers as unknown as typeof ownPage)).result).toHaveProperty('redirect')
})

test('too much, or something that is no form, is not read', async () => {
  expect((await post({...fields, more: 'x'.repeat(9000)})).status).toBe(413)
  expect((await call('POST', '{}', {...ownPage, 'content-type': 'application/json'})).status).toBe(415)
  expect((await call('DELETE')).status).toBe(405)
  expect(got).toEqual([])
})
