import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {createClient} from '@sanity/client'
import {createLake, type Lake, type LakeOptions} from '../lake.ts'
import {serve} from '../node-server.ts'
import {TOKENS} from '../running-lake.ts'
import {type HeardEvent, readStream} from './stream-reader.ts'

let dataDir: string
let lake: Lake

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
  lake = newLake()
})
afterAll(async () => {
  await lake.close()
  rmSync(dataDir, {recursive: true})
})

function newLake(options: Partial<LakeOptions> = {}): Lake {
  return createLake({projectId: 'test', datasets: ['production'], tokens: TOKENS, queryWorkers: 1, dataDir, ...options})
}

const headers = {authorization: 'Bearer administrator-secret', 'content-type': 'application/json'}

async function send(path: string, body: unknown): Promise<void> {
  const url = `http://localhost/v2025-02-19/data/${path}/production`
  const response = await lake.fetch(new Request(url, {method: 'POST', headers, body: JSON.stringify(body)}))
  if (!response.ok) throw new Error(await response.text())
}

const mutate = (...mutations: unknown[]): Promise<void> => send('mutate', {mutations})

/** Listens with everything an event can carry. `last` is the id of the event that was heard last. */
async function listen(query: string, last?: string, parameters = 'enableResume=true&includeAllVersions=true') {
  const all = 'includeResult=true&includePreviousRevision=true&effectFormat=mendoza'
  const url = `http://localhost/v2025-02-19/data/listen/production?${all}&${parameters}&query=${encodeURIComponent(query)}`
  const request = new Request(url, {headers: {...headers, ...(last ? {'last-event-id': last} : {})}})
  const stream = readStream(await lake.fetch(request))
  const greeting = await stream.until(() => true)
  return {...stream, greeting}
}

test('whoever is cut off at any event, and comes back, has heard the same as whoever stayed', async () => {
  const query = '*[_type == "page" && n > 2 || _id in path("drafts.**")]'
  const stayed = await listen(query)
  expect(stayed.greeting).toMatchObject({event: 'welcome', id: expect.any(String)})
  const random = randomNumbers(7)
  const ids = ['b', 'a', 'drafts.a', 'c', 'versions.r.a']
  for (let round = 0; round < 30; round++) {
    const some = ids.filter(() => random() < 0.5)
    await mutate(...some.map((id) => randomMutation(id, random)))
  }
  await mutate({createOrReplace: {_id: 'drafts.d', _type: 'page', title: 'Draft'}})
  await send('actions', {
    actions: [{actionType: 'sanity.action.document.publish', draftId: 'drafts.d', publishedId: 'd'}],
  })
  await mutate({createOrReplace: {_id: 'z', _type: 'page', n: 9}})
  await stayed.until(({data}) => data.documentId === 'z')
  const told = stayed.events.slice(1)
  expect(told.length).toBeGreaterThan(20)
  for (const [index, {id}] of stayed.events.entries()) {
    if (index % 3 !== 0 && index < told.length - 3) continue
    const back = await listen(query, id)
    expect(back.greeting).toMatchObject({event: 'welcomeback', id, data: {listenerName: expect.any(String)}})
    expect(await back.mutations(told.length - index)).toEqual(told.slice(index))
    await back.cancel()
  }
  await stayed.cancel()
})

test('a listener of one document is told of that one, whatever else has changed', async () => {
  const {greeting, cancel} = await listen('*[_id == "one"]')
  await cancel()
  for (const id of ['other', 'one', 'other', 'one']) await mutate({createOrReplace: {_id: id, _type: 'page'}})
  const back = await listen('*[_id == "one"]', greeting.id)
  expect((await back.mutations(2)).map(({data}) => [data.documentId, data.transition])).toEqual([
    ['one', 'appear'],
    ['one', 'update'],
  ])
  await back.cancel()
})

test('nothing is told twice or lost between what was missed and what comes next', async () => {
  const first = await listen('*')
  await first.cancel()
  await mutate({createOrReplace: {_id: 'x', _type: 'page', n: 1}})
  // This commit is still on its way to listeners when the reader is back.
  const write = mutate({createOrReplace: {_id: 'x', _type: 'page', n: 2}})
  const back = await listen('*', first.greeting.id)
  await write
  await mutate({createOrReplace: {_id: 'x', _type: 'page', n: 3}})
  await mutate({createOrReplace: {_id: 'end', _type: 'page'}})
  await back.until(({data}) => data.documentId === 'end')
  const heard = back.events.flatMap(({data}) =>
    data.documentId === 'x' ? [(data.result as HeardEvent['data']).n] : [],
  )
  expect(heard).toEqual([1, 2, 3])
  await back.cancel()
})

test('somebody the lake does not know, or who missed too much, is told to start over, and can resume from there', async () => {
  for (const id of ['unknown', 'unknown#a', '#', '##', '\u00e9']) {
    const back = await listen('*', id)
    expect(back.greeting).toEqual({
      event: id === '#' ? 'welcomeback' : 'reset',
      id: expect.any(String),
      data: expect.any(Object),
    })
    await back.cancel()
  }
  const {greeting, cancel} = await listen('*')
  await cancel()
  const many = Array.from({length: 1100}, (_, n) => ({createOrReplace: {_id: `many-${n}`, _type: 'many'}}))
  await mutate(...many)
  const back = await listen('*', greeting.id)
  expect(back.greeting.event).toBe('reset')
  const again = await listen('*', back.greeting.id)
  expect(again.greeting.event).toBe('welcomeback')
  await back.cancel()
  await again.cancel()
})

test('what was purged cannot be told again, so a reader from before starts over', async () => {
  await mutate(
    {createOrReplace: {_id: 'drafts.secret', _type: 'page'}},
    {createOrReplace: {_id: 'secret', _type: 'page'}},
  )
  const {greeting, cancel} = await listen('*')
  await cancel()
  await send('actions', {
    actions: [{actionType: 'sanity.action.document.discard', draftId: 'drafts.secret', purge: true}],
  })
  const before = await listen('*', greeting.id)
  expect(before.greeting.event).toBe('reset')
  const after = await listen('*', before.greeting.id)
  expect(after.greeting.event).toBe('welcomeback')
  await before.cancel()
  await after.cancel()
})

test('without enableResume a reconnecting listener gets a plain welcome', async () => {
  const stream = await listen('*', 'whatever', 'includeAllVersions=true')
  expect(stream.greeting).toEqual({event: 'welcome', id: '', data: {listenerName: expect.any(String)}})
  await stream.cancel()
})

test('a client outlives a restart of the lake and misses nothing', async () => {
  const first = await serve(lake, {port: 0})
  const client = createClient({
    projectId: 'test',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: `http://localhost:${first.port}`,
    useProjectHostname: false,
    useCdn: false,
    token: 'editor-secret',
  })
  const heard: unknown[] = []
  const events = ['welcome', 'mutation', 'reconnect', 'reset', 'welcomeback'] as const
  const subscription = client
    .listen('*[_type == "restart"]', {}, {enableResume: true, events: [...events]})
    .subscribe((event) => heard.push(event.type === 'mutation' ? event.documentId : event.type))
  const until = async (count: number) => {
    for (const deadline = Date.now() + 15_000; heard.length < count && Date.now() < deadline; ) await pause(10)
    return heard
  }
  await until(1)
  await mutate({create: {_id: 'r1', _type: 'restart'}})
  await until(2)
  await first.close()
  await lake.close()
  lake = newLake()
  await mutate({create: {_id: 'r2', _type: 'restart'}})
  const second = await serve(lake, {port: first.port})
  await until(5)
  await mutate({create: {_id: 'r3', _type: 'restart'}})
  expect((await until(6)).filter((what) => what !== 'reconnect')).toEqual(['welcome', 'r1', 'welcomeback', 'r2', 'r3'])
  subscription.unsubscribe()
  await second.close()
}, 20_000)

function randomMutation(id: string, random: () => number): unknown {
  const n = Math.floor(random() * 6)
  const choice = random()
  if (choice < 0.2) return {delete: {id}}
  if (choice < 0.5) return {createOrReplace: {_id: id, _type: random() < 0.7 ? 'page' : 'post', n, text: 'x'.repeat(n)}}
  const create = {createIfNotExists: {_id: id, _type: 'page', n, list: [{_key: 'a', n}]}}
  return choice < 0.7 ? create : {createOrReplace: {_id: id, _type: 'page', n: n + 1, list: [{_key: 'a', n}, n]}}
}

/** The same numbers in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
