import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {seedDataset} from '../index.ts'
import {type RunningLake, runLake} from '../running-lake.ts'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let running: RunningLake
let client: SanityClient
let folder: string

beforeAll(async () => {
  running = await runLake()
  client = running.client('editor')
})
afterAll(() => running.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed-'))
  mkdirSync(join(folder, 'images'))
  writeFileSync(join(folder, 'images', 'dot.png'), PIXEL)
  writeFileSync(join(folder, 'leaflet.txt'), 'Rest and drink.')
})
afterEach(async () => {
  await client.delete({query: '*'})
  rmSync(folder, {recursive: true})
})

function write(name: string, documents: object[]): void {
  writeFileSync(join(folder, name), documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
}

test('a folder of NDJSON becomes documents, whatever order their references are in', async () => {
  write('1-pages.ndjson', [{_id: 'a', _type: 'page', author: {_type: 'reference', _ref: 'b'}}])
  write('2-people.ndjson', [{_id: 'b', _type: 'person', name: 'Åsa'}])
  expect(await seedDataset(running.lake, {dataset: 'production', path: folder})).toEqual({documents: 2, assets: 0})
  expect(await client.fetch('*[_id == "a"][0].author->name')).toBe('Åsa')
})

test('files that documents name are uploaded once, and can be fetched', async () => {
  const image = {_type: 'image', _sanityAsset: 'image@file://./images/dot.png', alt: 'A dot'}
  write('pages.ndjson', [
    {_id: 'a', _type: 'page', hero: image, body: [{_key: 'x', ...image}]},
    {_id: 'b', _type: 'page', leaflet: {_type: 'file', _sanityAsset: 'file@file://leaflet.txt'}},
  ])
  const answer = await seedDataset(running.lake, {dataset: 'production', path: folder, origin: running.url})
  expect(answer).toEqual({documents: 2, assets: 2})
  const {hero, body} = (await client.getDocument('a')) as Record<string, unknown>
  expect(hero).toEqual({
    _type: 'image',
    alt: 'A dot',
    asset: {_type: 'reference', _ref: expect.stringMatching(/^image-.*-1x1-png$/)},
  })
  expect(body).toEqual([{...(hero as object), _key: 'x'}])
  const url: string = await client.fetch('*[_id == "b"][0].leaflet.asset->url')
  expect(await (await fetch(url)).text()).toBe('Rest and drink.')
})

test('a document that is there already is an error, replaced, or kept, as asked', async () => {
  write('pages.ndjson', [
    {_id: 'a', _type: 'page', title: 'Seed'},
    {_id: 'b', _type: 'page', title: 'Seed'},
  ])
  const seed = (existing?: 'replace' | 'keep') =>
    seedDataset(running.lake, {dataset: 'production', path: folder, existing})
  const titles = () => client.fetch('*[_type == "page"] | order(_id).title')
  await client.create({_id: 'a', _type: 'page', title: 'Edited'})
  await expect(seed()).rejects.toThrow('already exists')
  expect(await titles()).toEqual(['Edited'])
  await seed('keep')
  expect(await titles()).toEqual(['Edited', 'Seed'])
  await seed('replace')
  expect(await titles()).toEqual(['Seed', 'Seed'])
})

test.each([
  ['a line that is not JSON', '{"_id": "a"', /pages\.ndjson:1: this line is not JSON/],
  ['a document without an id', '{"_type": "page"}', /pages\.ndjson:1: the document needs a "_id"/],
  ['a missing file', '{"_id":"a","_type":"p","x":{"_sanityAsset":"file@file://nothing.txt"}}', /cannot read/],
  [
    'a file elsewhere',
    '{"_id":"a","_type":"p","x":{"_sanityAsset":"file@file:///etc/hostname"}}',
    /outside of the folder/,
  ],
  ['a file above', '{"_id":"a","_type":"p","x":{"_sanityAsset":"file@file://../x"}}', /outside of the folder/],
  ['an address', '{"_id":"a","_type":"p","x":{"_sanityAsset":"image@https://example.org/x.png"}}', /is not image@file/],
])('%s is named with its line, and nothing is stored', async (_, line, message) => {
  writeFileSync(join(folder, 'pages.ndjson'), `${line}\n`)
  await expect(seedDataset(running.lake, {dataset: 'production', path: folder})).rejects.toThrow(message)
  expect(await client.fetch('count(*)', {}, {perspective: 'raw'})).toBe(0)
})

test('what assets.json says of a file is filled in, and never overwrites what somebody wrote since', async () => {
  const image = {_type: 'image', _sanityAsset: 'image@file://./images/dot.png'}
  const sha1 = createHash('sha1').update(PIXEL).digest('hex')
  write('pages.ndjson', [{_id: 'a', _type: 'page', hero: image}])
  const details = {altText: 'A dot', creditLine: 'Drawn', licence: 'own', uploadId: 'elsewhere', _rev: 'x'}
  writeFileSync(join(folder, 'assets.json'), JSON.stringify({[`image-${sha1}`]: details}))
  await seedDataset(running.lake, {dataset: 'production', path: folder})
  const asset = await client.fetch('*[_type == "sanity.imageAsset"][0]')
  expect(asset).toMatchObject({altText: 'A dot', creditLine: 'Drawn', licence: 'own'})
  expect(asset.uploadId).not.toBe('elsewhere')

  await client.patch(asset._id).set({altText: 'A small dot'}).commit()
  await seedDataset(running.lake, {dataset: 'production', path: folder, existing: 'replace'})
  expect(await client.fetch('*[_type == "sanity.imageAsset"][0].altText')).toBe('A small dot')
})

test('an assets.json that is broken stores nothing', async () => {
  write('pages.ndjson', [
    {_id: 'a', _type: 'page', hero: {_type: 'image', _sanityAsset: 'image@file://./images/dot.png'}},
  ])
  writeFileSync(join(folder, 'assets.json'), '{')
  await expect(seedDataset(running.lake, {dataset: 'production', path: folder})).rejects.toThrow('is not JSON')
  expect(await client.fetch('count(*[_type == "page"])')).toBe(0)
})
