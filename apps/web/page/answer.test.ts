import type {NextApiRequest, NextApiResponse} from 'next'
import {type Answer, answer} from './answer.ts'

async function ask(find: () => Promise<Answer | {movedTo: string} | null>, headers = {}, method = 'GET') {
  const sent = {status: 200, headers: {} as Record<string, unknown>, body: undefined as unknown}
  const response = {
    setHeader: (name: string, value: unknown) => void Object.assign(sent.headers, {[name]: value}),
    removeHeader: (name: string) => void delete sent.headers[name],
    status(status: number) {
      sent.status = status
      return response
    },
    redirect: (status: number, to: string) => void Object.assign(sent, {status, body: to}),
    end: (body?: unknown) => void Object.assign(sent, {body}),
  }
  await answer({method, headers} as NextApiRequest, response as unknown as NextApiResponse, find)
  return sent
}

const text = (body: string) => async () => ({type: 'text/plain', body})

test('the same content is not sent twice, a correction is', async () => {
  const {headers} = await ask(text('one'))
  expect(await ask(text('one'), {'if-none-match': `W/${headers.ETag}`})).toMatchObject({status: 304, body: undefined})
  expect(await ask(text('two'), {'if-none-match': headers.ETag})).toMatchObject({status: 200, body: 'two'})
})

test('what is expensive to make is not made for those who have it', async () => {
  const make = jest.fn(async () => Buffer.from('picture'))
  const find = async () => ({type: 'image/png', madeFrom: 'words', body: make})
  const {headers} = await ask(find)
  expect(await ask(find, {'if-none-match': headers.ETag})).toMatchObject({status: 304})
  expect(make).toHaveBeenCalledTimes(1)
})

test('what is not there, moved or cannot be read is told so', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  expect(await ask(async () => null)).toMatchObject({status: 404, headers: {'X-Robots-Tag': 'noindex'}})
  expect(await ask(async () => ({movedTo: '/a.md'}))).toMatchObject({status: 308, body: '/a.md'})
  const failed = await ask(async () => {
    throw new Error('The lake is gone')
  })
  expect(failed).toMatchObject({status: 503, headers: {'Retry-After': '600'}})
  expect(failed.headers.ETag).toBeUndefined()
})

test('nothing can be sent here', async () => {
  expect(await ask(text('one'), {}, 'POST')).toMatchObject({status: 405, headers: {Allow: 'GET, HEAD'}})
})
