import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {Action, SanityClient} from '@sanity/client'
import {refusal} from '../../refusal.ts'
import {type RunningLake, runLake} from '../../running-lake.ts'

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.client('editor', {perspective: 'raw'})
})
afterAll(() => running.stop())

const action = (type: string, fields: object) => ({actionType: `sanity.action.${type}`, ...fields}) as unknown as Action
const errorOf = async (request: Promise<unknown>) => {
  const {status, error} = (await refusal(request)) as unknown as {
    status: number
    error: {type: string; items?: {error: {type: string}}[]}
  }
  return [status, error.items?.[0]?.error.type ?? error.type]
}

test('a version needs its release, in every way of making one', async () => {
  await client.create({_id: 'm', _type: 'page'})
  const versionId = 'versions.nowhere.m'
  for (const [type, fields] of [
    ['document.version.create', {publishedId: 'm', document: {_id: versionId, _type: 'page'}}],
    ['document.version.create', {publishedId: 'm', baseId: 'm', versionId}],
    ['document.version.unpublish', {publishedId: 'm', versionId}],
    ['document.create', {publishedId: 'm', attributes: {_id: versionId, _type: 'page'}}],
  ] as const) {
    expect(await errorOf(client.action(action(type, fields)))).toEqual([409, 'documentNotFoundError'])
  }
})

test('a version follows its base only at the revision that was seen', async () => {
  const {_rev} = await client.create({_id: 'base', _type: 'page', title: 'Base'})
  await client.releases.create({releaseId: 'based'})
  const create = {publishedId: 'base', baseId: 'base', releaseId: 'based'}
  expect(await errorOf(client.createVersion({...create, ifBaseRevisionId: 'older'}))).toEqual([
    409,
    'documentRevisionIDDoesNotMatchError',
  ])
  await client.createVersion({...create, ifBaseRevisionId: _rev})
  await client.replaceVersion({
    publishedId: 'base',
    releaseId: 'based',
    document: {_id: 'versions.based.base', _type: 'page', title: 'Other'},
  })
  expect(await client.getDocument('versions.based.base')).toMatchObject({title: 'Other'})
  await client.discardVersion({publishedId: 'base', releaseId: 'based'})
  expect(await client.getDocument('versions.based.base')).toBeUndefined()
})

test('the names of the documentation are understood beside those of the client, and others are not', async () => {
  await client.create({_id: 'drafts.n', _type: 'page', title: 'One'})
  await client.action(action('document.edit', {versionId: 'drafts.n', publishedId: 'n', patch: {set: {title: 'Two'}}}))
  await client.action(action('document.publish', {versionId: 'drafts.n', publishedId: 'n'}))
  expect(await client.getDocument('n')).toMatchObject({title: 'Two'})
  await client.action(action('document.unpublish', {versionId: 'drafts.n', publishedId: 'n'}))
  await client.create({_id: 'n', _type: 'page'})
  await client.action(action('document.delete', {publishedId: 'n', includeVersions: ['drafts.n']}))
  expect(await client.getDocuments(['n', 'drafts.n'])).toEqual([null, null])
  const odd = action('document.publish', {draftId: 'drafts.n', publishedId: 'n', force: true})
  expect(await errorOf(client.action(odd))).toEqual([400, 'actionParseError'])
})

test('no action is no transaction, and a reused transaction id is an action error', async () => {
  const sequence = () => running.lake.store.history.sequence('production')
  const before = sequence()
  expect(await client.action([])).toMatchObject({transactionId: expect.any(String)})
  expect(sequence()).toBe(before)
  const create = (id: string) =>
    client.action(
      action('document.create', {publishedId: id, attributes: {_id: `drafts.${id}`, _type: 'page'}, ifExists: 'fail'}),
      {transactionId: 'twice'},
    )
  await create('o')
  expect(await refusal(create('p'))).toMatchObject({
    status: 409,
    error: {type: 'actionError', items: [{error: {type: 'transactionAlreadyExistsError'}}]},
  })
})

test('a time that has passed publishes at once, and a scheduled release is closed to everything but unscheduling', async () => {
  await client.releases.create({releaseId: 'timed'})
  await client.createVersion({publishedId: 't', releaseId: 'timed', document: {_id: 'versions.timed.t', _type: 'page'}})
  await client.releases.schedule({releaseId: 'timed', publishAt: new Date(Date.now() + 3_600_000).toISOString()})
  for (const request of [
    () => client.releases.publish({releaseId: 'timed'}),
    () => client.releases.archive({releaseId: 'timed'}),
    () => client.releases.edit({releaseId: 'timed', patch: {set: {'metadata.title': 'x'}}}),
    () =>
      client.action(action('document.edit', {versionId: 'versions.timed.t', publishedId: 't', patch: {set: {x: 1}}})),
    () => client.discardVersion({publishedId: 't', releaseId: 'timed'}),
    () =>
      client.action(
        action('document.create', {publishedId: 'u', attributes: {_id: 'versions.timed.u', _type: 'page'}}),
      ),
    () =>
      client.action(
        action('document.replaceDraft', {publishedId: 't', attributes: {_id: 'versions.timed.t', _type: 'p'}}),
      ),
    () => client.createVersion({publishedId: 'u', releaseId: 'timed', document: {_id: 'versions.timed.u', _type: 'p'}}),
  ]) {
    expect(await errorOf(request())).toEqual([409, 'releaseStateError'])
  }
  await client.releases.unschedule({releaseId: 'timed'})
  await client.releases.schedule({releaseId: 'timed', publishAt: '2020-01-01T00:00:00Z'})
  expect(await client.releases.get({releaseId: 'timed'})).toMatchObject({state: 'published'})
  expect(await client.getDocument('t')).toMatchObject({_type: 'page'})
})

test('a scheduled release that cannot be published opens again and says why', async () => {
  await client.releases.create({releaseId: 'broken'})
  await client.createVersion({
    publishedId: 'v',
    releaseId: 'broken',
    document: {
      _id: 'versions.broken.v',
      _type: 'page',
      link: {_ref: 'nobody', _weak: true, _strengthenOnPublish: {type: 'x'}},
    },
  })
  await client.releases.schedule({releaseId: 'broken', publishAt: new Date(Date.now() + 200).toISOString()})
  const deadline = Date.now() + 10_000
  let release = await client.releases.get({releaseId: 'broken'})
  while (release?.state === 'scheduled' && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    release = await client.releases.get({releaseId: 'broken'})
  }
  expect(release).toMatchObject({state: 'active', error: {message: expect.stringContaining('"nobody"')}})
  expect(await client.getDocument('v')).toBeUndefined()
})

test('a release from an export comes back in its state, once', async () => {
  const attributes = {
    _id: '_.releases.old',
    _type: 'system.release',
    name: 'old',
    state: 'published',
    metadata: {releaseType: 'asap', title: 'Old'},
    publishedAt: '2024-01-01T00:00:00Z',
  }
  const load = (ifExists: string, changes: object = {}) =>
    client.action(action('release.import', {releaseId: 'old', ifExists, attributes: {...attributes, ...changes}}))
  await load('fail')
  expect(await client.releases.get({releaseId: 'old'})).toMatchObject(attributes)
  expect(await errorOf(load('fail'))).toEqual([409, 'documentAlreadyExistsError'])
  await load('ignore', {state: 'active'})
  expect(await client.releases.get({releaseId: 'old'})).toMatchObject({state: 'published'})
  await load('replace', {state: 'active'})
  expect(await client.releases.get({releaseId: 'old'})).toMatchObject({state: 'active'})
  expect(await errorOf(load('replace', {_id: '_.releases.other'}))).toEqual([400, 'actionError'])
  expect(await errorOf(load('replace', {state: 'odd'}))).toEqual([400, 'actionError'])
})

test('a release holds a thousand documents', async () => {
  await client.releases.create({releaseId: 'full'})
  const create = (n: number) =>
    action('document.version.create', {
      publishedId: `f${n}`,
      document: {_id: `versions.full.f${n}`, _type: 'page'},
    })
  await client.action(Array.from({length: 1000}, (_, n) => create(n)))
  expect(await errorOf(client.action(create(1000)))).toEqual([400, 'actionError'])
})
