import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import sharp, {type Sharp} from 'sharp'
import {type RunningLake, runLake} from '../running-lake.ts'

let lake: RunningLake

beforeAll(async () => {
  lake = await runLake()
})

afterAll(() => lake.stop())

test('an image becomes a document that tells its size, its colors and how to show it meanwhile', async () => {
  const document = await lake.client('editor').assets.upload('image', await picture(60, 40).jpeg().toBuffer(), {
    filename: 'folder/waiting room.jpeg',
    title: 'Waiting room',
    creditLine: 'A. Photographer',
    source: {id: 's1', name: 'archive', url: 'http://archive.test/s1'},
  })
  const {sha1hash, metadata} = document
  expect(document).toMatchObject({
    _id: `image-${sha1hash}-60x40-jpg`,
    _type: 'sanity.imageAsset',
    assetId: sha1hash,
    extension: 'jpg',
    mimeType: 'image/jpeg',
    originalFilename: 'waiting room.jpeg',
    title: 'Waiting room',
    creditLine: 'A. Photographer',
    source: {id: 's1', name: 'archive', url: 'http://archive.test/s1'},
    path: `images/test/production/${sha1hash}-60x40.jpg`,
    url: `${lake.url}/images/test/production/${sha1hash}-60x40.jpg`,
  })
  expect(metadata).toMatchObject({
    dimensions: {width: 60, height: 40, aspectRatio: 1.5},
    hasAlpha: false,
    isOpaque: true,
  })
  const preview = await sharp(Buffer.from(String(metadata.lqip).split(',')[1] ?? '', 'base64')).metadata()
  expect(preview).toMatchObject({width: 20, format: 'jpeg'})
  const {_type, ...swatches} = metadata.palette as unknown as Record<string, {background: string; population: number}>
  expect(Object.keys(swatches)).toHaveLength(7)
  expect(swatches.dominant).toMatchObject({foreground: '#fff', title: '#fff', population: 100})
  expect(swatches.dominant?.background).toMatch(/^#[bc]/)
})

test('bytes may come as a buffer, a blob or a stream', async () => {
  const {assets} = lake.client('editor')
  const words = 'Rest and drink.'
  const bodies = [
    Buffer.from(words),
    new Blob([words]),
    Readable.from([Buffer.from('Rest '), Buffer.from('and drink.')]),
  ]
  const uploads = await Promise.all(bodies.map((body) => assets.upload('file', body as Buffer, {filename: 'a.txt'})))
  expect(new Set(uploads.map(({_id}) => _id))).toEqual(new Set([expect.stringMatching(/^file-[0-9a-f]{40}-txt$/)]))
  expect(uploads[0]).toMatchObject({mimeType: 'text/plain', size: words.length, path: expect.stringMatching(/^files/)})
})

test('transparency is told from a channel that is there and unused', async () => {
  const opaque = await upload(picture(10, 10).ensureAlpha(1).png())
  expect(opaque.metadata).toMatchObject({hasAlpha: true, isOpaque: true})
  const clear = await upload(picture(10, 10).ensureAlpha(0.5).png())
  expect(clear.metadata).toMatchObject({hasAlpha: true, isOpaque: false})
})

test('the turn a camera noted counts for the size, and for every picture made of it', async () => {
  const turned = await upload(picture(60, 40).withMetadata({orientation: 6}).jpeg())
  expect(turned.metadata.dimensions).toMatchObject({width: 40, height: 60})
  expect(await served(`${turned.url}?w=20`)).toMatchObject({width: 20, height: 30})
  expect(await served(`${turned.url}?rect=0,20,40,40&w=10&or=90`)).toMatchObject({width: 10, height: 10})
})

test('the same bytes again are the same asset, even at the same time', async () => {
  const bytes = await picture(33, 22).png().toBuffer()
  const client = lake.client('editor')
  const uploads = await Promise.all(
    ['a.png', 'b.png', 'c.png'].map((filename) => client.assets.upload('image', bytes, {filename})),
  )
  expect(new Set(uploads.map(({_id}) => _id)).size).toBe(1)
  expect(new Set(uploads.map(({_rev}) => _rev)).size).toBe(1)
  expect(files().filter((name) => name.includes(String(uploads[0]?.sha1hash)))).toHaveLength(1)
})

test.each([
  ['w=30', {width: 30, height: 20, format: 'jpeg'}],
  ['w=30&h=30&fit=crop', {width: 30, height: 30}],
  ['w=30&h=30&fit=fill&bg=ff0000', {width: 30, height: 30}],
  ['w=120', {width: 120, height: 80}],
  ['w=120&fit=max', {width: 60, height: 40}],
  ['w=10&dpr=2', {width: 20}],
  ['fm=webp', {format: 'webp', width: 60}],
  ['fm=png&or=90', {format: 'png', width: 40, height: 60}],
  ['fm=pjpg', {format: 'jpeg', isProgressive: true}],
  ['w=20&h=20&fit=crop&crop=entropy', {width: 20, height: 20}],
  ['w=20&blur=20&sat=-100&flip=hv&invert=true&sharp=20&q=10', {width: 20}],
  ['w=20&pad=5', {width: 30, height: 23}],
])('?%s gives %j', async (search, expected) => {
  const {url} = await upload(picture(60, 40).jpeg())
  expect(await served(`${url}?${search}`)).toMatchObject(expected)
})

test('a focal point decides what is kept', async () => {
  const half = await picture(50, 100).png().toBuffer()
  const {url} = await upload(
    sharp({create: {width: 100, height: 100, channels: 3, background: '#00f'}})
      .composite([{input: half, left: 0, top: 0}])
      .png(),
  )
  const at = async (x: number) => {
    const bytes = await bytesOf(`${url}?w=10&h=20&fit=crop&crop=focalpoint&fp-x=${x}`)
    const {dominant} = await sharp(bytes).stats()
    return dominant.r > dominant.b ? 'red' : 'blue'
  }
  expect([await at(0.1), await at(0.9)]).toEqual(['red', 'blue'])
})

test('auto=format answers with what the browser says it can show', async () => {
  const {url} = await upload(picture(60, 40).jpeg())
  const type = async (accept: string) => {
    const response = await fetch(`${url}?w=20&auto=format`, {headers: {accept}})
    expect(response.headers.get('vary')).toMatch(/accept/)
    return response.headers.get('content-type')
  }
  expect(await type('image/avif,image/webp,*/*')).toBe('image/avif')
  expect(await type('image/webp,*/*')).toBe('image/webp')
  expect(await type('*/*')).toBe('image/jpeg')
})

test('a moving picture goes on moving, unless only its first frame is wanted', async () => {
  const frames = await Promise.all(['#f00', '#0f0', '#00f'].map((color) => plain(color)))
  const {url} = await upload(sharp(frames, {join: {animated: true}}).gif({delay: [100, 200, 300]}))
  const moving = async (search: string, accept = '*/*') => {
    const response = await fetch(`${url}?${search}`, {headers: {accept}})
    const {
      format,
      width,
      height = 0,
      pages = 1,
      pageHeight = height,
    } = await sharp(await response.bytes(), {
      animated: true,
    }).metadata()
    return [response.headers.get('content-type'), format, width, pageHeight, pages]
  }
  expect(await moving('w=20')).toEqual(['image/gif', 'gif', 20, 15, 3])
  expect(await moving('w=10&h=10&fit=crop&sat=-100')).toEqual(['image/gif', 'gif', 10, 10, 3])
  expect(await moving('w=20&auto=format', 'image/avif,image/webp')).toEqual(['image/webp', 'webp', 20, 15, 3])
  expect(await moving('w=20&frame=1')).toEqual(['image/gif', 'gif', 20, 15, 1])
  expect(await moving('or=90')).toEqual(['image/gif', 'gif', 30, 40, 1])
  expect(await moving('w=20&fm=jpg')).toEqual(['image/jpeg', 'jpeg', 20, 15, 1])
})

test('what is known of a picture can be asked for instead of it', async () => {
  const document = await upload(picture(60, 40).jpeg())
  const response = await fetch(`${document.url}?fm=json`)
  expect(response.headers.get('content-type')).toMatch(/json/)
  expect(await response.json()).toMatchObject({mimeType: 'image/jpeg', width: 60, height: 40, size: document.size})
})

test('pictures may be kept for ever, and are not sent twice', async () => {
  const {url} = await upload(picture(60, 40).jpeg())
  for (const search of ['', '?w=20']) {
    const first = await fetch(`${url}${search}`)
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{20,}"$/)
    await first.arrayBuffer()
    const again = await fetch(`${url}${search}`, {headers: {'if-none-match': etag}})
    expect(again.status).toBe(304)
  }
})

test('an unknown picture and a parameter without sense are answered in plain words', async () => {
  const {url} = await upload(picture(60, 40).jpeg())
  const wrong = await fetch(`${url}?w=0`)
  expect(wrong.status).toBe(400)
  expect(await wrong.json()).toEqual({
    statusCode: 400,
    error: 'Bad Request',
    message: 'Parameter "w" must be a number from 1 to 8192',
  })
  for (const name of [`${'0'.repeat(40)}-1x1.jpg`, 'x.jpg', '..%2f..%2flake.sqlite', 'a%00.jpg']) {
    expect((await lake.fetch(`/images/test/production/${name}`)).status).toBe(404)
  }
})

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" onload="alert(1)"><script>alert(2)</script></svg>`

test('a drawing is taken in and served such that nothing in it runs', async () => {
  const document = await lake.client('editor').assets.upload('image', Buffer.from(SVG), {filename: 'a.svg'})
  expect(document).toMatchObject({extension: 'svg', metadata: {dimensions: {width: 30, height: 20}}})
  for (const search of ['', '?w=10', '?auto=format']) {
    const response = await fetch(`${document.url}${search}`, {headers: {accept: 'image/avif'}})
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('content-security-policy')).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    )
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.text()).toBe(SVG)
  }
  expect(await served(`${document.url}?fm=png&w=15`)).toMatchObject({format: 'png', width: 15, height: 10})
})

test('a page uploaded as a file is offered for saving, under a name that cannot end the header', async () => {
  const filename = 'a"\r\nSet-Cookie: x=1\r\n\r\n/../ä.html'
  const document = await lake.client('editor').assets.upload('file', Buffer.from('<script>1</script>'), {filename})
  expect(document).toMatchObject({_type: 'sanity.fileAsset', extension: 'html', originalFilename: 'ä.html'})
  const response = await fetch(`${document.url}?dl=${encodeURIComponent(filename)}`)
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="a___Set-Cookie: x=1_____.._.+\.html"; filename\*=UTF-8''a%22/,
  )
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  expect((await fetch(document.url)).headers.get('content-disposition')).toContain('attachment')
})

test('a player can ask for a part of a file', async () => {
  const document = await lake.client('editor').assets.upload('file', Buffer.from('0123456789'), {filename: 'a.mp4'})
  const part = async (range: string) => {
    const response = await fetch(document.url, {headers: {range}})
    return [response.status, response.headers.get('content-range'), await response.text()]
  }
  expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234'])
  expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789'])
  expect(await part('bytes=20-')).toEqual([416, 'bytes */10', ''])
  expect((await part('bytes=0-1,3-4'))[0]).toBe(200)
  const other = await fetch(document.url, {headers: {range: 'bytes=2-4', 'if-range': '"other"'}})
  expect([other.status, await other.text()]).toEqual([200, '0123456789'])
})

test('what is no picture, or not all of one, is refused and leaves nothing behind', async () => {
  const before = files()
  const whole = await picture(600, 400, true).jpeg().toBuffer()
  const bomb = `<svg xmlns="http://www.w3.org/2000/svg" width="200000" height="200000"/>`
  const refused = [whole.subarray(0, whole.length / 2), Buffer.from('just text'), Buffer.from(''), Buffer.from(bomb)]
  for (const bytes of refused) {
    const response = await post('images', bytes, 'editor')
    expect(response.status).toBe(400)
    expect(((await response.json()) as {message: string}).message).toMatch(/Invalid image|empty/)
  }
  expect((await post('images', whole)).status).toBe(401)
  expect((await post('images', whole, 'viewer')).status).toBe(403)
  expect(files()).toEqual(before)
  expect((await lake.fetch(`/images/test/production/${'a'.repeat(40)}-1x1.jpg`)).status).toBe(404)
})

test('the bytes of an asset whose document was deleted are no longer served', async () => {
  const document = await upload(picture(21, 21).png())
  expect((await fetch(document.url)).status).toBe(200)
  await lake.client('editor').delete(document._id)
  expect((await fetch(document.url)).status).toBe(404)
})

test('details are those that are asked for; where a picture was taken is not among the usual ones', async () => {
  const place = {GPSLatitudeRef: 'S', GPSLatitude: '35/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '139/1 0/1 0/1'}
  const bytes = await picture(19, 19)
    .withExif({IFD0: {Make: 'ACME'}, IFD3: place} as never)
    .jpeg()
    .toBuffer()
  const usual = await lake.client('editor').assets.upload('image', bytes)
  expect(Object.keys(usual.metadata).sort()).toEqual([
    '_type',
    'blurHash',
    'dimensions',
    'hasAlpha',
    'isOpaque',
    'lqip',
    'palette',
  ])
  await lake.client('editor').delete(usual._id)
  const extract = ['location', 'image', 'exif', 'thumbhash'] as never
  const asked = await lake.client('editor').assets.upload('image', bytes, {extract})
  expect(asked.metadata).toEqual({
    _type: 'sanity.imageMetadata',
    dimensions: expect.anything(),
    hasAlpha: false,
    isOpaque: true,
    thumbHash: expect.stringMatching(/^[\w+/]{20,}=*$/),
    image: expect.objectContaining({_type: 'sanity.imageExifTags', Make: 'ACME'}),
    exif: expect.objectContaining({_type: 'sanity.imageExifMetadata'}),
    location: {_type: 'geopoint', lat: -35.5, lng: 139},
  })
  const wrong = lake.client('editor').assets.upload('image', bytes, {extract: ['dimensions'] as never})
  await expect(wrong).rejects.toThrow(/Unknown metadata "dimensions"/)
})

test('none of the usual details are made when none are wanted', async () => {
  const bytes = await picture(17, 17).png().toBuffer()
  const document = await lake.client('editor').assets.upload('image', bytes, {extract: ['none'] as never})
  expect(document.metadata).not.toHaveProperty('lqip')
  expect(document.metadata).not.toHaveProperty('palette')
  expect(document.metadata.dimensions).toMatchObject({width: 17})
})

/** A red picture, with noise where the bytes should be many. */
function picture(width: number, height: number, noisy = false): Sharp {
  const create = {width, height, channels: 3 as const, background: '#c01020'}
  return sharp({create: noisy ? {...create, noise: {type: 'gaussian', mean: 128, sigma: 60}} : create})
}

function plain(background: string): Promise<Buffer> {
  return sharp({create: {width: 40, height: 30, channels: 3, background}})
    .png()
    .toBuffer()
}

async function upload(image: Sharp) {
  return lake.client('editor').assets.upload('image', await image.toBuffer())
}

async function bytesOf(url: string): Promise<Buffer> {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

async function served(url: string) {
  return sharp(await bytesOf(url)).metadata()
}

function post(kind: 'images' | 'files', body: Uint8Array<ArrayBuffer>, role?: string): Promise<Response> {
  const headers: Record<string, string> = role ? {authorization: `Bearer ${role}-secret`} : {}
  return lake.fetch(`/v2025-02-19/assets/${kind}/production`, {method: 'POST', body, headers})
}

function files(): string[] {
  return readdirSync(join(lake.dataDir, 'assets', 'production')).sort()
}
