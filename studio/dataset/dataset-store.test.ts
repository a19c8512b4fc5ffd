import type {ContentDocument} from '@clinic/content/checks'
import {expect, test} from '@jest/globals'
import {createDatasetStore, DRAFT_DELAY, LINGER, PATIENCE, PUBLISHED_DELAY} from './dataset-store.ts'
import type {FollowHandlers} from './reader.ts'

const page = (_id: string, _rev = '1', more = {}): ContentDocument => ({_id, _type: 'page', _rev, ...more})
const refused = (statusCode: number, errorCode?: string) =>
  Object.assign(new Error('no'), {statusCode, code: errorCode})

/** A store on a dataset that a test writes, with a clock that a test moves. Nothing is idle before `idle` is called. */
function setup(documents: ContentDocument[]) {
  const jobs: {at: number; action: () => void}[] = []
  const idle: {action: () => void}[] = []
  const server = {documents, reads: 0, open: 0, handlers: {} as FollowHandlers, read: async () => server.documents}
  let now = 0
  let told = 0
  const put = <Job>(list: Job[], job: Job) => {
    list.push(job)
    return () => void (list.includes(job) && list.splice(list.indexOf(job), 1))
  }
  const store = createDatasetStore(
    {
      read: () => {
        server.reads++
        return server.read()
      },
      follow: (handlers) => {
        server.handlers = handlers
        server.open++
        return () => void server.open--
      },
    },
    {
      now: () => now,
      later: (action, milliseconds) => put(jobs, {at: now + milliseconds, action}),
      whenIdle: (action) => put(idle, {action}),
    },
  )
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return {
    store,
    server,
    times: () => told,
    listen: () => store.subscribe(() => told++),
    async idle() {
      for (const {action} of idle.splice(0)) action()
      await settle()
    },
    wait(milliseconds: number) {
      now += milliseconds
      for (const job of jobs.filter(({at}) => at <= now)) {
        jobs.splice(jobs.indexOf(job), 1)
        job.action()
      }
    },
    async connect() {
      server.handlers.onConnected()
      await settle()
    },
    /** As after a sign-in, up to the first facts. */
    async open() {
      const stop = store.subscribe(() => told++)
      await this.idle()
      await this.connect()
      await this.idle()
      return stop
    },
  }
}

test('asks nothing of the server before somebody wants to know and the browser is idle', async () => {
  const {store, server, idle, connect, listen} = setup([page('a')])
  expect(server.open).toBe(0)
  listen()
  listen()
  expect(server.open).toBe(0)
  await idle()
  await connect()
  await idle()
  expect([server.open, server.reads]).toEqual([1, 1])
  expect([...(store.getSnapshot().facts?.published.keys() ?? [])]).toEqual(['a'])
})

test('a change that arrives while everything is read is not lost', async () => {
  const {store, server, idle, listen} = setup([])
  let answer = (_: ContentDocument[]): void => {}
  server.read = () => new Promise((resolve) => (answer = resolve))
  listen()
  await idle()
  server.handlers.onConnected()
  server.handlers.onChange({id: 'b', document: page('b', '2')})
  server.handlers.onChange({id: 'gone'})
  answer([page('b', '1'), page('gone')])
  await idle()
  await idle()
  expect([...(store.getSnapshot().facts?.published.values() ?? [])]).toEqual([page('b', '2')])
})

test('drafts saved every second are told together, and leave the index of published documents as it is', async () => {
  const all = setup([page('a', '1', {link: {_ref: 'b'}}), page('b')])
  await all.open()
  const before = all.store.getSnapshot().facts
  const told = all.times()
  for (const rev of ['1', '2', '3']) {
    all.server.handlers.onChange({id: 'drafts.a', document: page('drafts.a', rev)})
    all.wait(DRAFT_DELAY / 4)
    await all.idle()
  }
  expect(all.times()).toBe(told)
  all.wait(DRAFT_DELAY)
  await all.idle()
  const after = all.store.getSnapshot().facts
  expect(all.times()).toBe(told + 1)
  expect(after?.drafts.get('a')).toEqual(page('drafts.a', '3'))
  expect(after?.published).toBe(before?.published)
  expect(after?.usedBy).toBe(before?.usedBy)
})

test('a publication does not wait for a draft that waits longer', async () => {
  const all = setup([page('a')])
  await all.open()
  all.server.handlers.onChange({id: 'drafts.a', document: page('drafts.a')})
  all.server.handlers.onChange({id: 'c', document: page('c')})
  all.server.handlers.onChange({id: 'drafts.a'})
  all.wait(PUBLISHED_DELAY)
  await all.idle()
  const facts = all.store.getSnapshot().facts
  expect([[...(facts?.published.keys() ?? [])], facts?.drafts.size]).toEqual([['a', 'c'], 0])
})

test('reads everything again when the connection stands again, and keeps the objects of what is the same', async () => {
  const all = setup([page('a'), page('b')])
  await all.open()
  const before = all.store.getSnapshot().facts?.published.get('a')
  all.server.documents = [page('a'), page('b', '2')]
  await all.connect()
  await all.idle()
  const {facts} = all.store.getSnapshot()
  expect(facts?.published.get('a')).toBe(before)
  expect(facts?.published.get('b')).toEqual(page('b', '2'))
})

test('a connection that is soon back is not complained of; one that stays away is', async () => {
  const all = setup([page('a')])
  await all.open()
  all.server.handlers.onDisconnected()
  all.wait(PATIENCE - 1)
  await all.connect()
  await all.idle()
  all.wait(PATIENCE)
  expect(all.store.getSnapshot().problem).toBeUndefined()
  all.server.handlers.onDisconnected()
  all.wait(PATIENCE)
  expect(all.store.getSnapshot()).toMatchObject({problem: 'unreachable', facts: {}})
  await all.connect()
  await all.idle()
  expect(all.store.getSnapshot().problem).toBeUndefined()
})

test('a refusal is told and tried again, and somebody signed out does not go on seeing what she saw', async () => {
  const all = setup([page('a')])
  await all.open()
  all.server.handlers.onError(refused(503))
  expect(all.store.getSnapshot()).toMatchObject({problem: 'server', facts: {}})
  all.wait(1000)
  expect(all.server.open).toBe(1)
  all.server.read = async () => Promise.reject(refused(401, 'SIO-401-AEX'))
  await all.connect()
  expect(all.store.getSnapshot()).toEqual({problem: 'signedOut'})
  expect(all.server.open).toBe(0)
})

test('lets go some minutes after the last reader has gone, and begins again with the next', async () => {
  const all = setup([page('a')])
  const stop = await all.open()
  stop()
  all.wait(LINGER - 1)
  const stopAgain = all.listen()
  all.wait(LINGER)
  expect(all.server.open).toBe(1)
  stopAgain()
  all.wait(LINGER)
  expect(all.server.open).toBe(0)
  await all.open()
  expect([all.server.open, all.server.reads]).toEqual([1, 2])
})
