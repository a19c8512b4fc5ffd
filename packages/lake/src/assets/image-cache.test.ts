import {mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {ImageCache} from './image-cache.ts'

let folder: string
let cache: ImageCache

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'))
  cache = new ImageCache(folder)
})
afterEach(() => rmSync(folder, {recursive: true}))

/** Makes pictures of as many bytes, and counts how often. */
function renderer(size: number) {
  const made: string[] = []
  const render = async (path: string) => {
    made.push(path)
    writeFileSync(path, '')
    // A hole takes no room, and counts as bytes.
    truncateSync(path, size)
    return null
  }
  return {made, render}
}

function files(): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({name}) => name)
}

test('a picture is made once, also when several ask for it at the same time', async () => {
  const {made, render} = renderer(10)
  const found = await Promise.all([1, 2, 3].map(() => cache.get('key', render)))
  expect(await cache.get('key', render)).toEqual(found[0])
  expect([made.length, files().length]).toEqual([1, 1])
})

test('what could not be made leaves nothing, and is tried again', async () => {
  const fail = async (path: string) => {
    writeFileSync(path, 'half')
    throw new Error('no')
  }
  await expect(cache.get('key', fail)).rejects.toThrow('no')
  expect(files()).toEqual([])
  expect(await cache.get('key', renderer(7).render)).toMatchObject({size: 7})
})

test('a file of which the power left only the name is made again', async () => {
  const {made, render} = renderer(5)
  const first = await cache.get('key', render)
  if ('path' in first) writeFileSync(first.path, '')
  expect(await cache.get('key', render)).toMatchObject({size: 5})
  expect(made).toHaveLength(2)
})

test('a picture that no disk takes is shown from memory', async () => {
  expect(await cache.get('key', async () => Buffer.from('bytes'))).toEqual({bytes: Buffer.from('bytes')})
  expect(files()).toEqual([])
})

test('many pictures are made smaller in number before they fill the disk', async () => {
  const {render} = renderer(60_000_000)
  for (let n = 0; n < 12; n++) await cache.get(String(n), render)
  expect(files().length).toBeLessThanOrEqual(9)
})
