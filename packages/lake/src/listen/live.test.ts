import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {LiveEvent} from '@sanity/client'
import {type RunningLake, runLake} from '../running-lake.ts'
import {readStream} from './stream-reader.ts'

let running: RunningLake

beforeAll(async () => {
  running = await runLake()
})
afterAll(() => running.stop())

async function live(role?: 'viewer', options: {includeDrafts?: boolean} = {}) {
  const events: LiveEvent[] = []
  const subscription = running
    .client(role)
    .live.events(options)
    .subscribe((event) => events.push(event))
  const until = async (count: number): Promise<LiveEvent[]> => {
    for (const deadline = Date.now() + 5000; events.length < count && Date.now() < deadline; ) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return events
  }
  await until(1)
  return {until, stop: () => subscription.unsubscribe()}
}

test('a change sends tags that meet those of the queries it changes', async () => {
  const client = running.client('editor')
  await client.create({_id: 'a', _type: 'page', title: 'Old'})
  const {syncTags = []} = await client.fetch('*[_type == "page"]', {}, {filterResponse: false})
  const listener = await live()
  await client.patch('a').set({title: 'New'}).commit()
  const [welcome, message] = await listener.until(2)
  listener.stop()
  expect(welcome).toMatchObject({type: 'welcome'})
  expect(message).toMatchObject({type: 'message', id: expect.any(String)})
  const tags: string[] = message?.type === 'message' ? message.tags : []
  expect(tags.filter((tag) => (syncTags as string[]).includes(tag))).not.toEqual([])
})

test('drafts are told to those who ask with a token, and to nobody else', async () => {
  const open = await live()
  const withDrafts = await live('viewer', {includeDrafts: true})
  const client = running.client('editor')
  await client.create({_id: 'drafts.x', _type: 'page'})
  await client.create({_id: 'x', _type: 'other'})
  expect(await withDrafts.until(3)).toHaveLength(3)
  expect(await open.until(2)).toHaveLength(2)
  open.stop()
  withDrafts.stop()
  const response = await running.fetch('/v2025-02-19/data/live/events/production?includeDrafts=true')
  expect(response.status).toBe(401)
})

test('somebody who was away is told to start over', async () => {
  const stream = await running.fetch('/v2025-02-19/data/live/events/production', {headers: {'last-event-id': '0'}})
  const reader = (stream.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!text.includes('event: welcome')) text += (await reader.read()).value ?? ''
  await reader.cancel()
  expect(text).toContain('event: restart')
})

test('somebody who was away for a while hears what it missed, and only that', async () => {
  const client = running.client('editor')
  const url = '/v2025-02-19/data/live/events/production'
  const {_rev: known} = await client.create({_type: 'page'})
  const {_rev: missed} = await client.create({_type: 'page'})
  await client.create({_id: 'drafts.private', _type: 'page'})
  const stream = readStream(await running.fetch(url, {headers: {'last-event-id': known}}))
  await stream.until(({event}) => event === 'message')
  const {_rev: next} = await client.create({_type: 'page'})
  await stream.until(({id}) => id === next)
  await stream.cancel()
  expect(stream.events.map(({event, id}) => [event, id])).toEqual([
    ['welcome', known],
    ['message', missed],
    ['message', next],
  ])
  expect(stream.events[1]?.data).toEqual({id: missed, tags: expect.any(Array)})
})
