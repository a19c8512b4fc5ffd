import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
// The lake is no part of the content; this is how its own tests run one.
import {type RunningLake, runLake} from '../../lake/src/running-lake.ts'
import {datasetFacts} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {referencesCheck} from '../checks/references.ts'
import {approved} from '../testing/approved.ts'
import {linkTo, paragraph, reference} from '../testing/documents.ts'
import {approvalOf} from '../workflow/approval.ts'
import {binnedOf, bringBack, deleteForGood} from './bin.ts'
import {ChangedMeanwhileError} from './commit.ts'
import {commitTakeDown} from './commit-take-down.ts'
import type {Destination} from './plan.ts'
import {type Removal, takeDownPlan} from './take-down.ts'

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.client('editor', {perspective: 'raw'})
})
afterAll(() => running.stop())
beforeEach(async () => {
  await client.delete({query: '*'})
  await client.create({_id: 'person-reviewer', _type: 'person'})
})

const doer = {by: 'Eva Editor', account: 'eva', now: '2026-11-27T10:00:00.000Z'}

function page(id: string, fields: object = {}): ContentDocument {
  return {_id: id, _type: 'article', title: id, slug: {current: id.replace('drafts.', '')}, ...fields}
}

function item(id: string, key = id) {
  return {...reference(id), _key: key}
}

async function write(...documents: ContentDocument[]): Promise<void> {
  await client.mutate(documents.map((document) => ({createOrReplace: document})))
}

async function all(): Promise<ContentDocument[]> {
  return await client.fetch('*[!(_id in path("_.**"))] | order(_id)')
}

async function one(id: string): Promise<ContentDocument> {
  return (await client.getDocument(id)) as ContentDocument
}

async function ids(): Promise<string[]> {
  return (await all()).map(({_id}) => _id).filter((id) => id !== 'person-reviewer')
}

async function planned(destination: Destination, kind: Removal = 'unpublish') {
  return takeDownPlan('old', destination, datasetFacts(await all()), doer, kind)
}

const link = linkTo('old', 'the old page')
const strong = {...link, children: link.children.map((span) => ({...span, marks: ['strong', ...span.marks]}))}

test('a page is taken down and everything leads to its replacement, in drafts too, under the same approval', async () => {
  const linking = approved(page('a', {body: [paragraph('First'), strong], relatedArticles: [item('old')]}))
  await write(page('old', {body: [linkTo('old', 'Top')]}), page('new'), linking, {...linking, _id: 'drafts.a'})
  await commitTakeDown(client, await planned({kind: 'page', id: 'new'}))
  expect(await ids()).toEqual(['a', 'drafts.a', 'drafts.old', 'new', 'redirect-articles-old'])
  for (const id of ['a', 'drafts.a']) {
    const after = await one(id)
    expect(JSON.stringify(after)).not.toContain('"_ref":"old"')
    expect(after).toMatchObject({
      body: [{}, {markDefs: [{reference: {_ref: 'new'}}]}],
      relatedArticles: [{_ref: 'new'}],
    })
    expect(approvalOf(after).status).toBe('valid')
  }
  // Taken down in its turn: the second mark stands after the first, and the approval still holds.
  const dataset = datasetFacts(await all())
  await commitTakeDown(client, takeDownPlan('new', {kind: 'gone'}, dataset, doer))
  const after = await one('a')
  expect(after).toMatchObject({body: [{}, {markDefs: [], children: [{marks: ['strong']}]}], relatedArticles: []})
  expect(approvalOf(after).status).toBe('valid')
  expect(await one('redirect-articles-old')).toMatchObject({isGone: true})
})

test('nothing at all happens when somebody changed a page that leads here, or a new one does', async () => {
  await write(page('old'), page('new'), page('a', {body: [link]}))
  const plan = await planned({kind: 'page', id: 'new'}, 'delete')
  await client.patch('a').set({title: 'Changed'}).commit()
  const before = await all()
  await expect(commitTakeDown(client, plan)).rejects.toThrow(ChangedMeanwhileError)
  const second = await planned({kind: 'page', id: 'new'}, 'delete')
  await write(page('b', {relatedArticles: [item('old')]}))
  await expect(commitTakeDown(client, second)).rejects.toThrow(ChangedMeanwhileError)
  expect((await all()).filter(({_id}) => _id !== 'b')).toEqual(before)
})

test('a page stays where it is when somebody has begun a draft of it meanwhile', async () => {
  await write(page('old', {body: [paragraph('Only here')]}))
  const plan = await planned({kind: 'gone'})
  await write(page('drafts.old'))
  await expect(commitTakeDown(client, plan)).rejects.toThrow(ChangedMeanwhileError)
  expect(await ids()).toEqual(['drafts.old', 'old'])
})

test('a deleted page comes back as a draft, and says what it named that is gone', async () => {
  const picture = 'image-0123456789012345678901234567890123456789-10x10-png'
  const waiting = {...item('waiting'), _weak: true, _strengthenOnPublish: {type: 'article'}}
  const relatedArticles = [item('other'), item('new'), waiting]
  await write({_id: picture, _type: 'sanity.imageAsset'}, page('new'), page('other'), page('drafts.waiting'))
  await write(page('old', {figure: {asset: reference(picture)}, relatedArticles}))
  await commitTakeDown(client, await planned({kind: 'gone'}, 'delete'))
  await client.delete('other')
  await client.delete(picture)
  expect(await ids()).toEqual(['bin.old', 'drafts.waiting', 'new', 'redirect-articles-old'])
  expect(await bringBack(client, await one('bin.old'), 'published')).toEqual({missingPictures: 1, missingDocuments: 1})
  expect(await ids()).toEqual(['drafts.old', 'drafts.waiting', 'new', 'redirect-articles-old'])
  const found = referencesCheck(await one('drafts.old'), {today: '2026-11-27', dataset: datasetFacts(await all())})
  expect(found.map(({rule, path}) => [rule, ...path.slice(-1)])).toEqual([
    ['reference-missing', {_key: 'other'}],
    ['reference-unpublished', {_key: 'waiting'}],
  ])
})

test('of a page with unpublished changes both versions are kept, also after one came back', async () => {
  await write(page('old', {title: 'Read'}), page('drafts.old', {title: 'Written'}))
  await commitTakeDown(client, await planned({kind: 'gone'}, 'delete'))
  await bringBack(client, await one('bin.old'), 'draft')
  expect(await one('drafts.old')).toMatchObject({title: 'Written'})
  const {versions} = binnedOf(await one('bin.old'))
  expect(versions).toMatchObject({published: {title: 'Read'}})
  await expect(bringBack(client, await one('bin.old'), 'published')).rejects.toThrow('there again already')
  // Deleted again: what lies in the bin from the first time stays.
  await commitTakeDown(client, await planned({kind: 'nowhere'}, 'delete'))
  expect((await ids()).filter((id) => id.startsWith('bin.'))).toHaveLength(2)
})

test('what is kept about a page goes with the last of it that is in the bin, and not before', async () => {
  const kept = ['schedule.old', 'share.1', 'import.old']
  const types = ['schedule', 'shareLink', 'importReport']
  await write(
    page('old'),
    page('drafts.old'),
    ...kept.map((_id, index) => ({_id, _type: types[index] ?? '', subject: 'old'})),
  )
  await write({_id: 'share.2', _type: 'shareLink', subject: 'other'})
  await commitTakeDown(client, await planned({kind: 'gone'}))
  await commitTakeDown(client, await planned({kind: 'nowhere'}, 'delete'))
  const bins = (await all()).filter(({_type}) => _type === 'binnedDocument')
  expect(bins).toHaveLength(2)
  await deleteForGood(client, bins[0] ?? page('missing'))
  expect(await ids()).toEqual(expect.arrayContaining(kept))
  await deleteForGood(client, bins[1] ?? page('missing'))
  expect(await ids()).toEqual(['redirect-articles-old', 'share.2'])
})

test('a viewer changes nothing', async () => {
  await write(page('old'))
  const viewer = running.client('viewer', {perspective: 'raw'})
  await expect(commitTakeDown(viewer, await planned({kind: 'gone'}))).rejects.toThrow(/permission/i)
  expect(await ids()).toEqual(['old'])
})
