import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
// The lake is no part of the content; this is how its own tests run one.
import {type RunningLake, runLake} from '../../lake/src/running-lake.ts'
import {datasetFacts} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {ChangedMeanwhileError} from './commit.ts'
import {commitPublication} from './commit-publication.ts'
import {publicationPlan} from './publication.ts'

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.client('editor', {perspective: 'raw'})
})
afterAll(() => running.stop())
beforeEach(() => client.delete({query: '*'}))

const doer = {by: 'Eva Editor', account: 'eva', now: '2026-11-27T10:00:00Z'}

async function write(...documents: ContentDocument[]): Promise<void> {
  await client.mutate(documents.map((document) => ({createOrReplace: document})))
}

function articleAt(slug: string, id = 'article-a', fields: object = {}): ContentDocument {
  return {_id: id, _type: 'article', title: 'Sciatica', slug: {_type: 'slug', current: slug}, ...fields}
}

async function all(): Promise<ContentDocument[]> {
  return await client.fetch('*[!(_id in path("_.**"))] | order(_id)')
}

/** Reads everything, as the Studio has, and returns how to publish what was read. */
async function publication(also?: Parameters<typeof commitPublication>[1]['also']) {
  const dataset = datasetFacts(await all())
  const draft = dataset.drafts.get('article-a') ?? articleAt('missing')
  const published = dataset.published.get('article-a') ?? null
  const plan = publicationPlan(draft, published, dataset)
  return () => commitPublication(client, {draft, published, plan, doer, ...(also && {also})})
}

test('moves a page from A to B to C and back to A, and every old address leads to it', async () => {
  await write(articleAt('a'))
  for (const slug of ['b', 'c', 'a']) {
    await write(articleAt(slug, 'drafts.article-a'))
    const publish = await publication()
    await publish()
  }
  const {article, redirects} = await client.fetch(
    '{"article": *[_id == "article-a"][0].slug.current, "redirects": *[_type == "redirect"] | order(from){from, "to": to->slug.current}}',
  )
  expect(article).toBe('a')
  expect(redirects).toEqual([
    {from: '/articles/b', to: 'a'},
    {from: '/articles/c', to: 'a'},
  ])
})

test('publishes what stood in the draft, as one step, in the name of the doer', async () => {
  await write({...articleAt('a'), _createdAt: '2026-01-01T00:00:00Z'})
  const waiting = {_type: 'reference', _ref: 'article-b', _weak: true, _strengthenOnPublish: {type: 'article'}}
  await write(articleAt('b', 'article-b'), articleAt('new', 'drafts.article-a', {relatedArticles: [waiting]}))
  const publish = await publication([{create: {_id: 'bin.x', _type: 'binnedDocument'}}])
  await publish()
  const [published, , also, redirect] = await all()
  expect(published).toMatchObject({
    _id: 'article-a',
    _createdAt: '2026-01-01T00:00:00Z',
    slug: {current: 'new'},
    relatedArticles: [{_type: 'reference', _ref: 'article-b'}],
    review: {publishedAt: '2026-11-27'},
    medicalReview: {publication: {by: 'Eva Editor'}},
  })
  expect(JSON.stringify(published)).not.toMatch(/_weak|_strengthenOnPublish/)
  expect(also?._id).toBe('bin.x')
  expect([published?._rev, also?._rev, redirect?._rev]).toEqual([published?._rev, published?._rev, published?._rev])
})

test('publishes a page for the first time', async () => {
  await write(articleAt('b', 'drafts.article-a'), {_id: 'r', _type: 'redirect', from: '/articles/b', isGone: true})
  const publish = await publication()
  await publish()
  expect((await all()).map(({_id}) => _id)).toEqual(['article-a'])
})

test.each<[string, ContentDocument]>([
  ['the draft', articleAt('typed-on', 'drafts.article-a')],
  ['the published page', articleAt('a', 'article-a', {title: 'Changed'})],
  ['a redirect in the way', {_id: 'r', _type: 'redirect', from: '/articles/elsewhere', isGone: true}],
  ['the redirect to make', {_id: 'redirect-articles-a', _type: 'redirect', from: '/articles/a', isGone: true}],
])('does nothing when %s has changed since it was read', async (_, change) => {
  await write(articleAt('a'), articleAt('b', 'drafts.article-a'))
  await write({_id: 'r', _type: 'redirect', from: '/articles/b', isGone: true})
  const publish = await publication()
  await write(change)
  const before = await all()
  await expect(publish()).rejects.toThrow(ChangedMeanwhileError)
  expect(await all()).toEqual(before)
})

test('does nothing when the page was published for the first time, or its draft discarded, by somebody else', async () => {
  await write(articleAt('b', 'drafts.article-a'))
  const publish = await publication()
  await write(articleAt('b'))
  await expect(publish()).rejects.toThrow(ChangedMeanwhileError)
  await client.delete('article-a')
  await client.delete('drafts.article-a')
  await expect(publish()).rejects.toThrow(ChangedMeanwhileError)
  expect(await all()).toEqual([])
})

test('a refusal for another reason is told as it is', async () => {
  await write(
    articleAt('b', 'drafts.article-a', {
      hero: {_type: 'reference', _ref: 'nowhere', _weak: true, _strengthenOnPublish: {}},
    }),
  )
  const publish = await publication()
  await expect(publish()).rejects.toThrow(/references non-existent document "nowhere"/)
  expect((await all()).map(({_id}) => _id)).toEqual(['drafts.article-a'])
})
