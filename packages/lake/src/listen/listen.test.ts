import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake
let client: SanityClient
let unsubscribe: (() => void)[] = []

beforeAll(async () => {
  running = await runLake({heartbeatMs: 100})
  client = running.client('editor')
})
afterAll(() => running.stop())
beforeEach(() => client.delete({query: '*'}))
afterEach(() => {
  for (const stop of unsubscribe) stop()
  unsubscribe = []
})

interface Event {
  type: string
  [key: string]: unknown
}

/** Listens, and resolves once the welcome has come. `until` waits for a number of mutations. */
async function listen(query: string, options: object = {}, reader = client, params: Record<string, unknown> = {}) {
  const events: Event[] = []
  let failed: unknown
  const subscription = reader
    .listen(query, params, {events: ['welcome', 'mutation'], includeAllVersions: true, ...options} as never)
    .subscribe({next: (event) => events.push(event as unknown as Event), error: (error) => (failed = error)})
  unsubscribe.push(() => subscription.unsubscribe())
  const wait = async (isDone: () => boolean) => {
    for (const deadline = Date.now() + 5000; !isDone() && Date.now() < deadline; ) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  await wait(() => events.length > 0 || failed !== undefined)
  const mutations = () => events.filter(({type}) => type === 'mutation')
  return {
    events,
    failure: () => failed,
    async until(count: number): Promise<Event[]> {
      await wait(() => mutations().length >= count)
      return mutations()
    },
  }
}

test('a listener is welcomed first, and sees documents come, change and go relative to its filter', async () => {
  const listener = await listen('*[_type == "page" && live == true]')
  expect(listener.events).toMatchObject([{type: 'welcome', listenerName: expect.any(String)}])
  await client.create({_id: 'a', _type: 'page', live: false})
  await client.patch('a').set({live: true}).commit()
  await client.patch('a').set({title: 'Care'}).commit()
  await client.patch('a').set({live: false}).commit()
  await client.create({_id: 'b', _type: 'post', live: true})
  const events = await listener.until(3)
  expect(events.map(({transition}) => transition)).toEqual(['appear', 'update', 'disappear'])
  expect(events[0]).not.toHaveProperty('previousRev')
})

test('revisions form an unbroken chain, and effects lead from each state to the next', async () => {
  const listener = await listen('*[_id == "a"]', {effectFormat: 'mendoza', includeResult: false})
  await client.create({_id: 'a', _type: 'page', title: 'One', list: [{_key: 'x', text: 'Hjärta 👩‍⚕️'}]})
  for (let step = 0; step < 20; step++) {
    await client
      .patch('a')
      .set({title: `Step ${step}`})
      .insert('before', 'list[0]', [{_key: `k${step}`, text: 'ny'}])
      .commit()
  }
  const final = await client.getDocument('a')
  const events = await listener.until(21)
  let state: unknown = null
  let revision: unknown
  for (const {effects, previousRev, resultRev, transactionId} of events as never as {
    effects: {apply: unknown[]; revert: unknown[]}
    previousRev?: string
    resultRev: string
    transactionId: string
  }[]) {
    expect(previousRev).toBe(revision)
    expect(resultRev).toBe(transactionId)
    const next = applyPatch(state, effects.apply)
    expect(applyPatch(next, effects.revert)).toEqual(state)
    state = next
    revision = resultRev
  }
  expect({...(state as object), _rev: revision}).toEqual(final)
})

test('the events of a transaction are counted for each listener by what it sees', async () => {
  const everything = await listen('*')
  const pages = await listen('*[_type == "page"]')
  await client
    .transaction()
    .create({_id: 'a', _type: 'page'})
    .create({_id: 'b', _type: 'post'})
    .patch('a', {set: {x: 1}})
    .delete('missing')
    .commit()
  expect(await everything.until(2)).toMatchObject([
    {documentId: 'a', transactionCurrentEvent: 1, transactionTotalEvents: 2},
    {documentId: 'b', transactionCurrentEvent: 2, transactionTotalEvents: 2},
  ])
  expect(await pages.until(1)).toMatchObject([{documentId: 'a', transactionTotalEvents: 1}])
})

test('the Studio finds its own transaction id in the echo', async () => {
  await client.create({_id: 'drafts.a', _type: 'page'})
  const listener = await listen('*[_id in $ids]', {}, client, {ids: ['drafts.a', 'a']})
  const publish = {actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'} as const
  await client.action(publish, {transactionId: 'studio-made-this'})
  expect(await listener.until(2)).toMatchObject([
    {documentId: 'a', transition: 'appear', resultRev: 'studio-made-this', identity: expect.stringContaining('robot')},
    {documentId: 'drafts.a', transition: 'disappear', resultRev: 'studio-made-this'},
  ])
})

test('result, previous and mutations are sent when asked for, and only then', async () => {
  await client.create({_id: 'a', _type: 'page', n: 1})
  const full = await listen('*', {includePreviousRevision: true})
  const bare = await listen('*', {includeResult: false, includeMutations: false})
  await client.patch('a').set({n: 2}).commit()
  const [event] = await full.until(1)
  expect(event).toMatchObject({previous: {n: 1}, result: {n: 2}, mutations: [{patch: {id: 'a', set: {n: 2}}}]})
  const [small] = await bare.until(1)
  for (const name of ['previous', 'result', 'mutations', 'effects']) expect(small).not.toHaveProperty(name)
})

test('newer versions of the API tell of published documents only, unless asked for all', async () => {
  const published = await listen('*', {includeAllVersions: undefined})
  const older = await listen('*', {includeAllVersions: undefined}, running.client('editor', {apiVersion: '2024-01-01'}))
  await client
    .transaction()
    .create({_id: 'versions.r.a', _type: 'page'})
    .create({_id: 'drafts.a', _type: 'page'})
    .create({_id: 'a', _type: 'page'})
    .commit()
  expect((await published.until(1)).map(({documentId}) => documentId)).toEqual(['a'])
  expect((await older.until(2)).map(({documentId}) => documentId)).toEqual(['a', 'drafts.a'])
})

test('an anonymous listener hears nothing of drafts', async () => {
  const listener = await listen('*', {}, running.client())
  await client.transaction().create({_id: 'drafts.a', _type: 'page'}).create({_id: 'a', _type: 'page'}).commit()
  expect(await listener.until(1)).toMatchObject([{documentId: 'a', transactionTotalEvents: 1}])
  expect(JSON.stringify(listener.events)).not.toContain('drafts.')
})

test('a query with a mistake fails in the stream, as it does hosted', async () => {
  const listener = await listen('*[_type == ')
  expect(String(listener.failure())).toMatch(/ChannelError/)
})

test('a stream carries heartbeats and ends when its reader leaves', async () => {
  const abort = new AbortController()
  const response = await running.fetch('/v1/data/listen/production?query=*', {signal: abort.signal})
  expect(response.headers.get('content-type')).toMatch('text/event-stream')
  const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!/welcome[\s\S]*\n:\n/.test(text)) text += (await reader.read()).value ?? ''
  const before = running.lake.listeners.size()
  abort.abort()
  await reader.read().catch(() => {})
  for (let tries = 0; running.lake.listeners.size() === before && tries < 200; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect(running.lake.listeners.size()).toBe(before - 1)
})

test('200 listeners all hear of a write, and it stays quick', async () => {
  const abort = new AbortController()
  const streams = await Promise.all(
    Array.from({length: 200}, async (_, index) => {
      const query = encodeURIComponent(`*[_type == "page" && n != ${index % 10}]`)
      const response = await running.fetch(`/v1/data/listen/production?query=${query}`, {signal: abort.signal})
      return (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
    }),
  )
  const started = performance.now()
  await client.create({_id: 'a', _type: 'page', n: -1})
  expect(performance.now() - started).toBeLessThan(3000)
  for (const stream of streams) {
    let text = ''
    while (!text.includes('event: mutation')) text += (await stream.read()).value ?? ''
  }
  abort.abort()
})

test('a browser is sent to a host of its own, with a ticket that opens one stream', async () => {
  const headers = {origin: 'http://localhost:3333', authorization: 'Bearer editor-secret', 'last-event-id': 'tx#a'}
  const path = '/v2025-02-19/data/listen/production?query=*&includeAllVersions=true'
  const response = await running.fetch(path, {headers, redirect: 'manual'})
  expect(response.status).toBe(307)
  expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3333')
  const location = new URL(response.headers.get('location') ?? '')
  expect(location.searchParams.get('lastEventId')).toBe('tx#a')
  expect(location.host).toMatch(new RegExp(`^s[0-9a-f]{12}\\.localhost:${new URL(running.url).port}$`))

  const follow = () => running.lake.fetch(new Request(location, {headers: {origin: 'null'}}))
  const stream = await follow()
  expect(stream.status).toBe(200)
  await client.create({_id: 'drafts.a', _type: 'page'})
  const reader = (stream.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!text.includes('drafts.a')) text += (await reader.read()).value ?? ''
  await reader.cancel()

  // The ticket is gone: the same address now opens an anonymous stream, unreadable for that origin.
  const second = await follow()
  expect(second.headers.get('access-control-allow-origin')).toBeNull()
  await second.body?.cancel()
})
