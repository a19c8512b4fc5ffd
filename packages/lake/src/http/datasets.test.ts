import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {createLake} from '../lake.ts'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake
let administrator: SanityClient

beforeEach(async () => {
  running = await runLake({datasets: ['production', 'other']})
  administrator = running.client('administrator')
})
afterEach(() => running.stop())

const statusOf = async (path: string, token?: string) =>
  (await running.fetch(path, token ? {headers: {authorization: `Bearer ${token}`}} : {})).status

test('datasets are made, edited, listed and deleted through the client', async () => {
  const {datasets} = administrator
  expect(await datasets.create('staging', {aclMode: 'private'})).toEqual({datasetName: 'staging', aclMode: 'private'})
  expect(await datasets.list()).toContainEqual(
    expect.objectContaining({name: 'staging', aclMode: 'private', createdAt: expect.stringMatching(/^\d{4}-/)}),
  )
  expect(await datasets.edit('staging', {aclMode: 'public'})).toEqual({datasetName: 'staging', aclMode: 'public'})
  expect(await datasets.delete('staging')).toEqual({deleted: true})
  expect((await datasets.list()).map(({name}) => name)).toEqual(['other', 'production'])
  expect(await statusOf('/v1/data/query/staging?query=1', 'administrator-secret')).toBe(404)
})

test('what cannot be is refused in words', async () => {
  const {datasets} = administrator
  await expect(datasets.create('production')).rejects.toMatchObject({statusCode: 409})
  await expect(datasets.create('staging', {aclMode: 'secret' as never})).rejects.toMatchObject({statusCode: 400})
  await expect(datasets.edit('nowhere', {aclMode: 'private'})).rejects.toMatchObject({
    statusCode: 404,
    message: expect.stringContaining('Dataset "nowhere" not found for project ID "test"'),
  })
  await expect(datasets.delete('nowhere')).rejects.toMatchObject({statusCode: 404})
  for (const role of ['viewer', 'editor'] as const) {
    const client = running.client(role)
    await expect(client.datasets.create('mine')).rejects.toMatchObject({statusCode: 403})
    await expect(client.datasets.edit('other', {aclMode: 'private'})).rejects.toMatchObject({statusCode: 403})
    await expect(client.datasets.delete('other')).rejects.toMatchObject({statusCode: 403})
  }
  await expect(running.client().datasets.delete('other')).rejects.toMatchObject({statusCode: 401})
  expect((await datasets.list()).map(({name}) => name)).toEqual(['other', 'production'])
})

test('a private dataset is read with a token only, its pictures without', async () => {
  const editor = running.client('editor')
  await editor.create({_id: 'a', _type: 'page'})
  const {url} = await editor.assets.upload('file', Buffer.from('hello'), {filename: 'hello.txt'})
  await administrator.datasets.edit('production', {aclMode: 'private'})
  for (const door of [
    '/v1/data/query/production?query=*',
    '/v1/data/doc/production/a',
    '/v1/projects/test/datasets/production/doc/a',
    '/v1/data/export/production',
    '/v1/data/listen/production?query=*',
    '/v2021-03-25/data/live/events/production',
    '/v1/data/history/production/documents/a',
    '/v1/data/references/production/documents/a/to',
    '/v1/datasets/production/acl',
  ]) {
    expect([door, await statusOf(door)]).toEqual([door, 401])
    if (!/listen|live/.test(door)) expect([door, await statusOf(door, 'viewer-secret')]).toEqual([door, 200])
  }
  expect((await running.client().datasets.list()).map(({name}) => name)).toEqual(['other'])
  const asset = new URL(url)
  expect(await statusOf(asset.pathname)).toBe(200)
})

test('making a dataset private ends the streams of those who may no longer read it', async () => {
  const response = await running.fetch('/v1/data/listen/production?query=*')
  const ended = response.text()
  await administrator.datasets.edit('production', {aclMode: 'private'})
  await expect(ended).resolves.toContain('welcome')
})

test('a dataset that is deleted takes everything along, and leaves its neighbours alone', async () => {
  const editor = running.client('editor')
  const other = running.client('editor', {dataset: 'other'})
  const bytes = Buffer.from('the same in both')
  for (const client of [editor, other]) {
    await client.create({_id: 'a', _type: 'page', title: 'word', ref: {_type: 'reference', _ref: 'x', _weak: true}})
    await client.assets.upload('file', bytes, {filename: 'same.txt'})
  }
  const stream = (await running.fetch('/v1/data/listen/production?query=*')).text()
  await administrator.datasets.delete('production')
  await stream
  expect(existsSync(join(running.dataDir, 'assets', 'production'))).toBe(false)
  await expect(editor.create({_type: 'page'})).rejects.toMatchObject({statusCode: 404})
  expect(await other.fetch('*[_type == "sanity.fileAsset"][0].originalFilename')).toBe('same.txt')

  await administrator.datasets.create('production')
  expect(
    await editor.fetch('[count(*), count(*[references("x")]), *[_id == "a"][0]]', {}, {perspective: 'raw'}),
  ).toEqual([0, 0, null])
  expect(await editor.fetch('count(*[@ match text::query("word")])')).toBe(0)
  expect(await (await running.fetch('/v1/data/history/production/transactions', viewer())).text()).toBe('')
  await editor.create({_id: 'a', _type: 'page', title: 'new'})
  expect(await editor.fetch('*[_id == "a"][0].title')).toBe('new')
})

function viewer(): RequestInit {
  return {headers: {authorization: 'Bearer viewer-secret'}}
}

test('the last dataset may go as well', async () => {
  await administrator.datasets.delete('production')
  await administrator.datasets.delete('other')
  expect(await administrator.datasets.list()).toEqual([])
})

test('a deletion that a stop interrupted goes on at the next start', async () => {
  const editor = running.client('editor', {dataset: 'other'})
  const transaction = editor.transaction()
  for (let index = 0; index < 1200; index++) transaction.create({_id: `d${index}`, _type: 'page'})
  await transaction.commit()
  running.lake.store.write(() => running.lake.store.catalog.delete('other'))
  await running.lake.close()
  const lake = createLake({projectId: 'test', datasets: ['production'], dataDir: running.dataDir, queryWorkers: 1})
  while (lake.store.catalog.doomed().length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  expect([...lake.store.documents.each('other')]).toEqual([])
  expect(lake.store.datasets()).toEqual(['production'])
  await lake.close()
  running.lake.close = async () => {}
})
