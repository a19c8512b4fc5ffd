import {createServer, type RequestListener, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {followLinks} from './follow-links.ts'

const quick = {pauseMs: 0, retryAfterMs: 0, timeoutMs: 300}
const seen: string[] = []
let failures = 0

const answers: Record<string, RequestListener> = {
  '/here': (_, response) => response.end('fine'),
  '/moved': (_, response) => response.writeHead(301, {location: '/here'}).end(),
  '/no-head': ({method}, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/for-people-only': (_, response) => response.writeHead(403).end(),
  '/too-often': (_, response) => response.writeHead(429).end(),
  '/out-of-order-once': (_, response) => {
    failures += 1
    response.writeHead(failures <= 2 ? 503 : 200).end()
  },
  '/silent': () => {},
}

let server: Server
let site = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test.each([
  ['/here', {result: 'fine', answer: '200'}],
  ['/no-head', {result: 'fine', answer: '200'}],
  ['/out-of-order-once', {result: 'fine', answer: '200'}],
  ['/missing', {result: 'dead', answer: '404'}],
  ['/gone', {result: 'dead', answer: '410'}],
  ['/for-people-only', {result: 'unknown', answer: '403'}],
  ['/too-often', {result: 'unknown', answer: '429'}],
])('%s', async (path, expected) => {
  expect(await followLinks([site + path], quick)).toEqual([{url: site + path, ...expected}])
})

test('a page that moved is fine, and says where to', async () => {
  expect(await followLinks([`${site}/moved`], quick)).toEqual([
    {url: `${site}/moved`, result: 'fine', answer: '200', redirectedTo: `${site}/here`},
  ])
})

test('what does not answer in time is dead when others do answer, and its host is not asked again', async () => {
  const followed = await followLinks([`${site}/here`, `${site}/silent`, `${site}/gone`], quick)
  expect(followed?.map(({result, answer}) => [result, answer])).toEqual([
    ['fine', '200'],
    ['dead', 'timed out'],
    ['unknown', 'its host timed out'],
  ])
})

test('a page is asked for once, whatever part of it a link points at; other schemes not at all', async () => {
  seen.length = 0
  const urls = [`${site}/here`, `${site}/here#one`, `${site}/here#two`, `${site}/here`, 'mailto:a@example.org', 'x']
  const followed = await followLinks(urls, quick)
  expect(followed?.map(({url}) => url)).toEqual(urls.slice(0, 3))
  expect(seen).toEqual(['HEAD /here'])
})

test('without a network nothing is called dead', async () => {
  const closed = createServer()
  await new Promise<void>((settle) => closed.listen(0, '127.0.0.1', settle))
  const {port} = closed.address() as AddressInfo
  await new Promise((settle) => closed.close(settle))
  const unreachable = `http://127.0.0.1:${port}/`
  expect(await followLinks([unreachable, `${unreachable}other`], quick)).toBeNull()
  expect(await followLinks([unreachable, `${site}/here`], quick)).toMatchObject([
    {result: 'dead', answer: 'connection refused'},
    {result: 'fine'},
  ])
  expect(await followLinks([], quick)).toEqual([])
})
