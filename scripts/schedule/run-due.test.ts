import type {ContentDocument} from '@clinic/content/checks'
import {type Plan, rescheduled, scheduled} from '@clinic/content/schedule'
import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
// The lake's own tests run one so.
import {type RunningLake, runLake} from '../../packages/lake/src/running-lake.ts'
import {runDue} from './run-due.ts'

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.client('editor', {perspective: 'raw'})
})
afterAll(() => running.stop())
beforeEach(() => client.delete({query: '*'}))

const eva = {by: 'Eva Editor', account: 'eva', now: '2026-12-01T10:00:00.000Z'}
const nine = '2026-12-03T17:00:00.000Z'
const ten = '2026-12-03T18:00:00.000Z'

function page(_id: string, fields: object = {}): ContentDocument {
  const slug = _id.replace('drafts.page-', '').replace('page-', '')
  const words = {_type: 'span', _key: 's', text: 'We are open on Monday and on Tuesday.', marks: []}
  const body = [{_type: 'block', _key: 'b', style: 'normal', markDefs: [], children: [words]}]
  return {_id, _type: 'page', title: `Page ${slug}`, slug: {_type: 'slug', current: slug}, body, ...fields}
}

function planFor(id: string, plan: Partial<Plan>): ContentDocument {
  return scheduled(
    {_id: id, _type: 'page'},
    {publishAt: '', unpublishAt: '', embargo: false, destination: null, ...plan},
    eva,
  )
}

async function write(...documents: ContentDocument[]): Promise<void> {
  await client.mutate(documents.map((document) => ({createOrReplace: document})))
}

async function runAt(now: string, with_: SanityClient = client): Promise<string[]> {
  const lines: string[] = []
  await runDue({client: with_, clock: () => new Date(now), log: (line) => lines.push(line)})
  return lines
}

async function stored(id: string) {
  return (await client.getDocument<ContentDocument & {outcomes: {reasons: string[]}[]}>(id)) ?? null
}

test('a page is published at its time, not before, with the draft as it is then', async () => {
  await write(page('drafts.page-a'), planFor('page-a', {publishAt: nine, embargo: true}))
  expect(await runAt('2026-12-03T16:59:59.000Z')).toEqual([])
  expect(await stored('page-a')).toBeNull()

  await client.patch('drafts.page-a').set({title: 'Changed after planning'}).commit()
  await runAt(nine)
  expect(await stored('page-a')).toMatchObject({title: 'Changed after planning'})
  expect(await stored('drafts.page-a')).toBeNull()
  const plan = await stored('schedule.page-a')
  expect(plan).toMatchObject({outcomes: [{kind: 'published', due: nine, reasons: []}]})
  expect([plan?.publishAt, plan?.embargo]).toEqual([undefined, undefined])
  expect(await runAt(ten)).toEqual([])
})

test('a program that was down publishes when it is back, and says how late', async () => {
  await write(page('drafts.page-a'), planFor('page-a', {publishAt: nine}))
  await runAt('2026-12-03T20:30:00.000Z')
  const {outcomes} = (await stored('schedule.page-a')) ?? {}
  expect(outcomes).toMatchObject([{kind: 'published', reasons: [expect.stringContaining('3 hours late')]}])
})

test('of two programs at once one publishes, and it is told once', async () => {
  await write(page('drafts.page-a'), planFor('page-a', {publishAt: nine}))
  const both = [runAt(nine), runAt(nine, running.client('editor')), runAt(nine, running.client('administrator'))]
  const lines = (await Promise.all(both)).flat()
  expect(lines.filter((line) => line.includes('was published'))).toHaveLength(1)
  expect((await stored('schedule.page-a'))?.outcomes).toHaveLength(1)
})

test('a page with a mistake is refused once with the words of the check, and published after it is put right', async () => {
  await write(page('drafts.page-a', {title: ''}), planFor('page-a', {publishAt: '2026-11-20T17:00:00.000Z'}))
  const [said] = await runAt('2026-11-20T17:00:00.000Z')
  expect(said).toContain('Give the page a title.')
  const {_rev, outcomes} = (await stored('schedule.page-a')) ?? {}
  expect(outcomes).toMatchObject([{kind: 'refused', reasons: ['Give the page a title.']}])
  expect(await runAt(new Date().toISOString())).toEqual([])
  expect((await stored('schedule.page-a'))?._rev).toBe(_rev)

  await client.patch('drafts.page-a').set({title: 'Now it has one'}).commit()
  // Somebody may still be typing.
  expect(await runAt(new Date().toISOString())).toEqual([])
  await runAt(new Date(Date.now() + 61_000).toISOString())
  expect((await stored('page-a'))?.title).toBe('Now it has one')
})

test('a refused page is tried again when somebody plans it again', async () => {
  await write(page('drafts.page-a', {title: ''}), planFor('page-a', {publishAt: nine}))
  await runAt(nine)
  const again = rescheduled({publishAt: ten, unpublishAt: '', embargo: false, destination: null}, {...eva, now: nine})
  await client.mutate([{patch: {id: 'schedule.page-a', ...again}}])
  expect(await runAt(ten)).toHaveLength(1)
  expect((await stored('schedule.page-a'))?.outcomes).toMatchObject([{due: nine}, {due: ten}])
})

test('a campaign comes down: its readers are led to the replacement, and its text is a draft again', async () => {
  await write(
    page('page-old'),
    page('page-new'),
    planFor('page-old', {unpublishAt: ten, destination: {kind: 'page', id: 'page-new'}}),
  )
  await runAt(ten)
  expect(await stored('page-old')).toBeNull()
  expect(await stored('drafts.page-old')).toMatchObject({title: 'Page old'})
  const redirects = await client.fetch('*[_type == "redirect"]{from, "to": to._ref}')
  expect(redirects).toEqual([{from: '/about/old', to: 'page-new'}])
  expect((await stored('schedule.page-old'))?.outcomes).toMatchObject([{kind: 'takenDown'}])
})

test('a page whose whole time online has passed is not published any more', async () => {
  const destination = {kind: 'gone'} as const
  await write(page('drafts.page-a'), planFor('page-a', {publishAt: nine, unpublishAt: ten, destination}))
  await runAt('2026-12-05T10:00:00.000Z')
  expect(await stored('page-a')).toBeNull()
  const plan = await stored('schedule.page-a')
  expect(plan).toMatchObject({
    outcomes: [{kind: 'refused', reasons: [expect.stringContaining('both times had passed')]}],
  })
  expect([plan?.publishAt, plan?.unpublishAt]).toEqual([undefined, undefined])
})

test('a page that was deleted, and a replacement that is gone, are said and hold up nobody else', async () => {
  await write(
    planFor('page-deleted', {publishAt: nine}),
    page('page-old'),
    planFor('page-old', {unpublishAt: nine, destination: {kind: 'page', id: 'page-missing'}}),
    page('drafts.page-fine'),
    planFor('page-fine', {publishAt: ten}),
  )
  expect(await runAt(ten)).toHaveLength(3)
  expect((await stored('schedule.page-deleted'))?.outcomes[0]?.reasons[0]).toContain('not there any more')
  expect((await stored('schedule.page-old'))?.outcomes[0]?.reasons[0]).toContain('led to is not published')
  expect(await stored('page-fine')).not.toBeNull()
  expect(await runAt('2026-12-04T10:00:00.000Z')).toEqual([])
})

test('two pages of which one links to the other are published together, whichever is looked at first', async () => {
  const link = {
    _type: 'internalLink',
    _key: 'l',
    reference: {_type: 'reference', _ref: 'page-b', _weak: true, _strengthenOnPublish: {type: 'page'}},
  }
  const span = {_type: 'span', _key: 's', text: 'Read about the campaign of this month.', marks: ['l']}
  const body = [{_type: 'block', _key: 'b', style: 'normal', markDefs: [link], children: [span]}]
  await write(
    page('drafts.page-a', {body}),
    planFor('page-a', {publishAt: nine}),
    page('drafts.page-b'),
    planFor('page-b', {publishAt: ten}),
  )
  await runAt(ten)
  expect(await stored('page-a')).not.toBeNull()
  expect(await stored('page-b')).not.toBeNull()
  expect((await stored('schedule.page-a'))?.outcomes).toMatchObject([{kind: 'published'}])
})

test('what somebody did by hand before its time is not done again', async () => {
  await write(page('page-a'), planFor('page-a', {publishAt: nine}))
  await write(page('drafts.page-b'), planFor('page-b', {unpublishAt: nine, destination: {kind: 'gone'}}))
  await runAt(ten)
  const {_rev} = (await stored('page-a')) ?? {}
  expect((await stored('schedule.page-a'))?.outcomes).toMatchObject([
    {kind: 'published', reasons: [expect.stringContaining('nothing to publish any more')]},
  ])
  expect((await stored('schedule.page-b'))?.outcomes).toMatchObject([{kind: 'takenDown'}])
  expect(await runAt('2026-12-04T10:00:00.000Z')).toEqual([])
  expect((await stored('page-a'))?._rev).toBe(_rev)
})

test('a token that may not write changes nothing, and the next one that may does it', async () => {
  await write(page('drafts.page-a'), planFor('page-a', {publishAt: nine}))
  expect(await runAt(nine, running.client('viewer'))).toEqual([
    expect.stringMatching(/is tried again: .*Insufficient permissions; permission "update" required$/),
  ])
  expect((await stored('schedule.page-a'))?.outcomes).toBeUndefined()
  await runAt(ten)
  expect(await stored('page-a')).not.toBeNull()
})
