import {type ContentDocument, datasetFacts} from '@clinic/content/checks'
import {publicationPlan} from '@clinic/content/moves'
import {scheduled} from '@clinic/content/schedule'
import {expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {publishMove} from './publish-move.ts'

const published = {_id: 'p', _type: 'page', _rev: 'r1', slug: {current: 'a'}}
const draft = {_id: 'p', _type: 'page', _rev: 'r2', slug: {current: 'b'}}
const atNew = {_id: 'redirect-about-b', _type: 'redirect', _rev: 'r3', from: '/about/b', isGone: true}

/** A client that finds these redirects, and what it was asked to write. */
function lake(
  redirects: ContentDocument[],
  refuse?: Error & {statusCode?: number; details?: object},
  schedule: ContentDocument | null = null,
) {
  const written: unknown[] = []
  const client = {
    withConfig: () => client,
    fetch: async () => ({redirects, schedule}),
    mutate: async (mutations: unknown[]) => {
      if (refuse) throw refuse
      written.push(...mutations)
    },
  }
  return {client: client as unknown as SanityClient, written}
}

/** What the editor saw: the dataset with these redirects. */
function seen(...redirects: ContentDocument[]) {
  const dataset = datasetFacts([published, {...draft, _id: 'drafts.p'}, ...redirects])
  const {sentences} = publicationPlan(draft, published, dataset)
  return {draft, published, dataset, sentences, doer: {by: 'Eva', account: 'eva', now: '2026-11-27T10:00:00Z'}}
}

test('publishes the draft under its id together with the redirect', async () => {
  const {client, written} = lake([])
  expect(await publishMove(client, seen())).toBeNull()
  expect(written).toContainEqual({delete: {id: 'drafts.p'}})
  expect(written).toContainEqual({
    create: {_id: 'redirect-about-a', _type: 'redirect', from: '/about/a', to: {_type: 'reference', _ref: 'p'}},
  })
})

test('does nothing that the editor was not told', async () => {
  const {client, written} = lake([atNew])
  const news: unknown[] = []
  const move = {...seen(), onNews: (redirects: ContentDocument[]) => news.push(...redirects)}
  expect(await publishMove(client, move)).toContain('what will happen, then publish again')
  expect(written).toEqual([])
  expect(news).toEqual([atNew])
})

test('an embargo of which the Studio does not know yet stops a page that moves, until it ends', async () => {
  const {doer} = seen()
  const plan = {publishAt: '2026-12-03T17:00:00.000Z', unpublishAt: '', embargo: true, destination: null}
  const {client, written} = lake([], undefined, scheduled(draft, plan, doer))
  expect(await publishMove(client, seen())).toContain('Nobody may publish this page before Thursday, December 3')
  expect(written).toEqual([])
  expect(await publishMove(client, {...seen(), doer: {...doer, now: plan.publishAt}})).toBeNull()
})

test('goes by the redirects as they are now', async () => {
  const {client, written} = lake([{...atNew, _rev: 'r4'}])
  expect(await publishMove(client, seen(atNew))).toBeNull()
  expect(written).toContainEqual({
    patch: {id: atNew._id, ifRevisionID: 'r4', unset: ['_revision_lock_pseudo_field_']},
  })
})

test.each([
  [
    {statusCode: 409, details: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}]}},
    /Nothing was published yet/,
  ],
  [{}, /it is not certain that the page was published/],
  [{statusCode: 403}, /You may not publish/],
  [
    {statusCode: 409, details: {items: [{error: {type: 'documentReferenceDoesNotExistError'}}]}},
    /refused it.*: No such/,
  ],
])('says in words why it could not be done', async (answer, words) => {
  const {client} = lake([], Object.assign(new Error('No such document'), answer))
  expect(await publishMove(client, seen())).toMatch(words)
})
