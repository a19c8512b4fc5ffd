import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.client('editor')
})
afterAll(() => running.stop())

interface Event {
  type: string
  [key: string]: unknown
}

async function eventsOf(id: string, query = ''): Promise<{events: Event[]; nextCursor: string}> {
  const url = `/data/history/production/events/documents/${id}?${query}`
  const {events, nextCursor} = await client.request<{events: Record<string, Event[]>; nextCursor: string}>({url})
  return {events: events[id] ?? [], nextCursor}
}

test('a release and its documents tell the same story from both sides', async () => {
  const releaseId = 'autumn'
  const versionId = 'versions.autumn.a'
  await client.create({_id: 'b', _type: 'page'})
  await client.releases.create({releaseId})
  await client.action({
    actionType: 'sanity.action.document.version.create',
    publishedId: 'a',
    document: {_id: versionId, _type: 'page'},
  })
  await client.unpublishVersion({publishedId: 'b', releaseId})
  await client.patch(versionId).set({x: 1}).commit()
  const publishAt = '2077-01-01T00:00:00.000Z'
  await client.releases.schedule({releaseId, publishAt})
  await client.releases.unschedule({releaseId})
  await client.releases.archive({releaseId})
  await client.releases.unarchive({releaseId})
  await client.releases.publish({releaseId})

  const {events} = await client.request<{events: Event[]}>({
    url: `/data/history/production/events/releases/${releaseId}`,
  })
  expect(events.map(({type}) => type)).toEqual([
    'publishRelease',
    'unarchiveRelease',
    'archiveRelease',
    'unscheduleRelease',
    'scheduleRelease',
    'addDocumentToRelease',
    'addDocumentToRelease',
    'createRelease',
  ])
  expect(events[4]).toMatchObject({publishAt, releaseName: releaseId, author: expect.any(String)})
  expect(events[6]).toMatchObject({documentId: 'a', documentType: 'page', versionId})

  const version = (await eventsOf(versionId)).events
  expect(version.map(({type}) => type)).toEqual([
    'publishDocumentVersion',
    'createDocumentVersion',
    'deleteDocumentVersion',
    'unscheduleDocumentVersion',
    'scheduleDocumentVersion',
    'createDocumentVersion',
  ])
  expect(version[0]).toMatchObject({releaseId, versionId, publishCause: 'release.publish', documentId: 'a'})
  expect(version[4]).toMatchObject({releaseId, publishAt, state: 'unscheduled'})
  expect((await eventsOf('a')).events).toMatchObject([{type: 'publishDocumentVersion', releaseId, versionId}])
  expect((await eventsOf('b')).events).toMatchObject([
    {type: 'unpublishDocument', releaseId, versionId: 'versions.autumn.b'},
    {type: 'createLiveDocument'},
  ])
})

test('events come in pages', async () => {
  await client.create({_id: 'p', _type: 'page'})
  for (let n = 0; n < 6; n++) await client.patch('p').set({n}).commit()
  const seen: Event[] = []
  let cursor = ''
  do {
    const page = await eventsOf('p', `limit=3&nextCursor=${cursor}`)
    seen.push(...page.events)
    cursor = page.nextCursor
  } while (cursor !== '')
  expect(seen.map(({type}) => type)).toEqual([...Array(6).fill('updateLiveDocument'), 'createLiveDocument'])
})

test('the log can be narrowed by time, author and document, and odd questions are refused', async () => {
  await client
    .transaction()
    .create({_id: 'q', _type: 'page'})
    .create({_id: 'r', _type: 'page'})
    .commit({tag: 'two'} as never)
  const log = async (query: string, ids = 'q') => {
    const response = await running.fetch(`/v1/data/history/production/transactions/${ids}?${query}`, {
      headers: {authorization: 'Bearer viewer-secret'},
    })
    const text = await response.text()
    return response.ok
      ? text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [response.status]
  }
  const [line] = await log('')
  expect(line.documentIDs).toEqual(['q', 'r'])
  expect(line.mutations).toMatchObject([{create: {_id: 'q'}}, {create: {_id: 'r'}}])
  const [narrow] = await log('includeIdentifiedDocumentsOnly=true')
  expect(narrow.documentIDs).toEqual(['q'])
  expect(narrow.mutations).toMatchObject([{create: {_id: 'q'}}])
  expect(await log(`authors=${line.author},somebody`)).toHaveLength(1)
  expect(await log('authors=somebody')).toEqual([])
  expect(await log(`fromTime=${line.timestamp}&toTime=${line.timestamp}`)).toHaveLength(1)
  expect(await log('toTime=2020-01-01T00:00:00Z')).toEqual([])
  expect(await log('toTransaction=pruned')).toEqual([])
  expect(await log('fromTransaction=pruned')).toHaveLength(1)
  for (const odd of ['limit=0', 'limit=x', 'fromTime=soon']) expect(await log(odd)).toEqual([400])
  expect((await running.fetch('/v1/data/history/production/transactions/q')).status).toBe(401)
})
