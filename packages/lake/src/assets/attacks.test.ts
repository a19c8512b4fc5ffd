import {readdirSync} from 'node:fs'
import {request} from 'node:http'
import {crc32, deflateSync} from 'node:zlib'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import sharp from 'sharp'
import {type RunningLake, runLake} from '../running-lake.ts'

let lake: RunningLake

beforeAll(async () => {
  lake = await runLake()
})
afterAll(() => lake.stop())

const XLINK = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'

test.each<[string, Buffer]>([
  ['a PNG of 3,600 million pixels in a hundred bytes', png(60_000, 60_000)],
  ['a PNG with the largest sides that its header can hold', png(2 ** 31 - 1, 2 ** 31 - 1)],
  ['a PNG without width', png(0, 10)],
  ['a PNG of one column', png(1, 1_000_000, Buffer.alloc(2_000_000))],
  ['a PNG that ends early', png(9000, 9000)],
  ['a WebP with the largest sides', Buffer.from('524946461a000000574542505650384c0a0000002fffffffffff00000000', 'hex')],
  [
    'a TIFF whose directory leads back to itself',
    Buffer.from('49492a0008000000010000010400010000000100000008000000', 'hex'),
  ],
  ['a JPEG of three bytes', Buffer.from('ffd8ff', 'hex')],
  ['a drawing of 40,000 million pixels', drawing('', 200_000, 200_000)],
  ['a drawing with sides that are no numbers', drawing('', 'NaN', '-1')],
  ['a drawing with nested entities', Buffer.from(entities())],
  ['a drawing nested 50,000 levels', drawing('<g>'.repeat(50_000) + '</g>'.repeat(50_000))],
  ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
  ['a PDF', Buffer.from('%PDF-1.4\n')],
  ['nothing but zeros', Buffer.alloc(100_000)],
])('%s is refused in words and leaves nothing', async (_, bytes) => {
  const before = files()
  const response = await upload('images', bytes)
  expect(response.status).toBe(400)
  const body = (await response.json()) as Record<string, unknown>
  expect(body).toEqual({
    statusCode: 400,
    error: 'Bad Request',
    message: 'Invalid image, could not read metadata',
    details: expect.stringMatching(/^[A-Z][^/\n]{5,120}\.$/),
  })
  expect(files()).toEqual(before)
})

test('a drawing reaches no file and no address', async () => {
  const inner =
    '<image xlink:href="file:///etc/passwd" width="9" height="9"/><image xlink:href="http://127.0.0.1:9/" width="9" height="9"/>'
  const {document} = (await (await upload('images', drawing(inner))).json()) as {document: {url: string}}
  const {dominant, isOpaque} = await sharp(
    Buffer.from(await (await fetch(`${document.url}?fm=png`)).arrayBuffer()),
  ).stats()
  expect([isOpaque, dominant.r]).toEqual([false, 8])
})

test('whatever stands in the URL of a picture, the answer is a picture or says what is wrong', async () => {
  const bytes = await sharp({create: {width: 40, height: 30, channels: 3, background: '#123456'}})
    .png()
    .toBuffer()
  const {document} = (await (await upload('images', bytes)).json()) as {document: {url: string}}
  const names =
    'w h fit crop rect fp-x fp-y fm auto q dpr bg blur sharp sat flip or invert pad min-w max-w min-h max-h frame dl'
  const values = [
    '',
    '-1',
    '0',
    'NaN',
    '1e9',
    '1.5',
    '99999999999999999999',
    '%00',
    '%F0%9F%98%80',
    '40,0,1,1',
    '-5,-5,9,9',
    '__proto__',
  ]
  const searches = names.split(' ').flatMap((name) => values.map((value) => `${name}=${value}`))
  searches.push('w=1&h=2000&fit=crop', 'w=2000&h=1&fit=min&crop=entropy', 'rect=0,0,1,1&w=50&h=50&fit=fill')
  searches.push(
    'rect=39,29,500,500',
    'w=5&w=6&fit=',
    'pad=8192',
    'blur=2000&w=3',
    'or=90&rect=0,0,1,1',
    'dl=%0d%0aX:%201',
  )
  const statuses = new Map<number, number>()
  for (const search of searches) {
    const response = await fetch(`${document.url}?${search}`)
    const body = await response.text()
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    if (response.status !== 200)
      expect([search, response.status, body]).toEqual([search, 400, expect.stringContaining('"message"')])
  }
  expect([...statuses.keys()].sort()).toEqual([200, 400])
})

test('an upload that is broken off leaves nothing', async () => {
  const before = files()
  const url = new URL(`${lake.url}/v2025-02-19/assets/files/production`)
  const outgoing = request(url, {
    method: 'POST',
    headers: {authorization: 'Bearer editor-secret', 'content-length': 1_000_000},
  })
  outgoing.on('error', () => {})
  outgoing.write(Buffer.alloc(300_000))
  await until(() => files().length > before.length)
  outgoing.destroy()
  await until(() => files().length === before.length)
  expect(files()).toEqual(before)
})

test('a slow upload keeps nobody waiting', async () => {
  const bytes = await sharp({create: {width: 8, height: 8, channels: 3, background: '#777'}})
    .png()
    .toBuffer()
  const url = new URL(`${lake.url}/v2025-02-19/assets/images/production`)
  const slow = request(url, {
    method: 'POST',
    headers: {authorization: 'Bearer editor-secret', 'content-length': bytes.length},
  })
  const answered = new Promise<number | undefined>((resolve) =>
    slow.on('response', ({statusCode}) => resolve(statusCode)),
  )
  slow.write(bytes.subarray(0, 20))
  expect((await upload('images', drawing('<rect/>'))).status).toBe(200)
  slow.end(bytes.subarray(20))
  expect(await answered).toBe(200)
})

test('names in a path lead nowhere else', async () => {
  for (const name of [
    '..%2f..%2fsecrets.json',
    '%2e%2e/secrets.json',
    `${'a'.repeat(40)}.svg%00.png`,
    'a'.repeat(5000),
    '%ff',
    '.upload-x',
  ]) {
    for (const kind of ['images', 'files']) {
      const response = await lake.fetch(`/${kind}/test/production/${name}`)
      expect([name.slice(0, 30), [400, 404, 501].includes(response.status)]).toEqual([name.slice(0, 30), true])
      expect(await response.text()).not.toContain(lake.dataDir)
    }
  }
})

function upload(kind: 'images' | 'files', body: Buffer): Promise<Response> {
  return lake.fetch(`/v2025-02-19/assets/${kind}/production`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: {authorization: 'Bearer editor-secret'},
  })
}

function files(): string[] {
  return readdirSync(lake.dataDir, {recursive: true})
    .map(String)
    .filter((name) => /^assets\/.*\./.test(name))
    .sort()
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** A PNG whose header says one thing and whose pixels are few. */
function png(width: number, height: number, pixels = Buffer.alloc(100)): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const parts = [part('IHDR', header), part('IDAT', deflateSync(pixels)), part('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

function part(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data])
  const bytes = Buffer.alloc(named.length + 8)
  bytes.writeUInt32BE(data.length, 0)
  named.copy(bytes, 4)
  bytes.writeUInt32BE(crc32(named), named.length + 4)
  return bytes
}

function drawing(inner: string, width: number | string = 20, height: number | string = 20): Buffer {
  return Buffer.from(`<svg ${XLINK} width="${width}" height="${height}">${inner}</svg>`)
}

function entities(): string {
  const nested = Array.from({length: 11}, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`)
  return `<!DOCTYPE svg [<!ENTITY e0 "aaaaaaaaaa">${nested.join('')}]><svg ${XLINK} width="9" height="9"><text>&e11;</text></svg>`
}
