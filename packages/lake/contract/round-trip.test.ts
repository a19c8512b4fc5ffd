import {createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
// Both come with `sanity`, which the Studio of this repository depends on.
import {exportDataset} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import sharp from 'sharp'
import {type RunningLake, runLake} from '../src/running-lake.ts'

const DATASETS = ['production', 'copy', 'again']

let lake: RunningLake
let folder: string
let pictures: Server
let picturesUrl: string

beforeAll(async () => {
  lake = await runLake({datasets: DATASETS})
  folder = mkdtempSync(join(tmpdir(), 'round-trip-'))
  mkdirSync(join(folder, 'in'))
  const picture = (background: string) =>
    sharp({create: {width: 30, height: 20, channels: 3, background}})
      .png()
      .toBuffer()
  writeFileSync(join(folder, 'in', 'blue.png'), await picture('#0000ff'))
  const green = await picture('#00ff00')
  pictures = createServer((_, response) => response.setHeader('content-type', 'image/png').end(green))
  await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve))
  picturesUrl = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}/green.png`
})
afterAll(async () => {
  pictures.close()
  await lake.stop()
  rmSync(folder, {recursive: true})
})

function clientOf(dataset: string): SanityClient {
  return lake.client('administrator', {dataset, perspective: 'raw'})
}

type Operation = 'create' | 'createIfNotExists' | 'createOrReplace'

function importInto(dataset: string, documents: unknown, operation: Operation = 'create') {
  return sanityImport(documents as string, {
    client: clientOf(dataset),
    operation,
    allowAssetsInDifferentDataset: true,
    allowSystemDocuments: false,
    onProgress: () => {},
    releasesOperation: 'fail',
    replaceAssets: false,
    skipCrossDatasetReferences: false,
    tag: 'contract',
  })
}

/** Exports a dataset into a folder that can be imported again. */
async function exportTo(name: string, dataset: string, mode: 'stream' | 'cursor'): Promise<string> {
  const file = join(folder, `${name}.tar.gz`)
  await exportDataset({client: clientOf(dataset), dataset, outputPath: file, mode})
  return file
}

/** All that may not change on the way: everything but when a document, and when and where an asset, was stored. */
async function contentOf(dataset: string): Promise<unknown> {
  const documents: Record<string, unknown>[] = await clientOf(dataset).fetch('*[]|order(_id)')
  return documents.map(({_rev, _updatedAt, uploadId, url, path, _createdAt, ...content}) =>
    url === undefined ? {_createdAt, ...content} : content,
  )
}

test('what the import tool brings in, the export tool takes out, and it can be imported again', async () => {
  const image = (address: string) => ({_type: 'image', _sanityAsset: `image@${address}`})
  const documents = [
    // The reference comes before its target, so the tool makes it weak at first, and strong at the end.
    {_id: 'a', _type: 'page', _createdAt: '2020-02-02T02:02:02Z', to: {_type: 'reference', _ref: 'z'}},
    {_id: 'drafts.a', _type: 'page', title: 'Ünïcödé 😀', hero: image(`file://${join(folder, 'in', 'blue.png')}`)},
    {_id: 'b', _type: 'page', maybe: {_type: 'reference', _ref: 'nowhere', _weak: true}, hero: image(picturesUrl)},
    {_id: 'c', _type: 'page', body: [{_type: 'block', children: [{_type: 'span', text: 'x'}], empty: null}]},
    {_id: 'z', _type: 'person', 'odd name': 1, nested: [[1, [2]], {}]},
    ...Array.from({length: 1100}, (_, n) => ({_id: `many-${n}`, _type: 'many', n})),
  ]
  await importInto('production', documents)
  const production = await clientOf('production').fetch(
    '{"pages": count(*[_type == "many"]), "weak": *[_id == "a"][0].to._weak, "images": *[_type == "sanity.imageAsset"].metadata.dimensions.width, "hero": *[_id == "drafts.a"][0].hero.asset->extension, "keys": count(*[_id == "c"][0].body[defined(_key)])}',
  )
  expect(production).toEqual({pages: 1100, weak: null, images: [30, 30], hero: 'png', keys: 1})

  for (const [mode, dataset] of [
    ['stream', 'copy'],
    ['cursor', 'again'],
  ] as const) {
    const file = await exportTo(mode, 'production', mode)
    await importInto(dataset, createReadStream(file))
    expect(await contentOf(dataset)).toEqual(await contentOf('production'))
  }
  const {url} = await clientOf('copy').fetch('*[_type == "sanity.imageAsset"][0]{url}')
  expect((await fetch(url)).status).toBe(200)
})

test('an import says what is there already, keeps it, or replaces it', async () => {
  const page = (title: string) => [{_id: 'existing', _type: 'page', title}]
  const title = () => clientOf('copy').fetch('*[_id == "existing"][0].title')
  await importInto('copy', page('One'))
  await expect(importInto('copy', page('Two'))).rejects.toThrow(/already exists/)
  await importInto('copy', page('Two'), 'createIfNotExists')
  expect(await title()).toBe('One')
  await importInto('copy', page('Two'), 'createOrReplace')
  expect(await title()).toBe('Two')
})

test('an export sees one moment, whatever is written meanwhile', async () => {
  const client = clientOf('production')
  const pairs = (n: number) => [
    {createOrReplace: {_id: 'aaa', _type: 'pair', n}},
    {createOrReplace: {_id: 'zzz', _type: 'pair', n}},
  ]
  await client.mutate(pairs(0) as never)
  let isDone = false
  const writing = (async () => {
    for (let n = 1; !isDone; n++) await client.mutate(pairs(n) as never)
  })()
  try {
    for (let round = 0; round < 5; round++) {
      const documents = await exported('production')
      const [first, last] = ['aaa', 'zzz'].map((id) => documents.find(({_id}) => _id === id)?.n)
      expect([first, documents.filter(({_type}) => _type === 'many').length]).toEqual([last, 1100])
    }
  } finally {
    isDone = true
    await writing
  }
})

async function exported(dataset: string): Promise<{_id: string; _type: string; n: number}[]> {
  const headers = {authorization: 'Bearer editor-secret'}
  const text = await (await lake.fetch(`/v2025-02-19/data/export/${dataset}`, {headers})).text()
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
