import {expect, test} from '@jest/globals'
import {datasetFacts} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {article, linkTo, reference} from '../testing/documents.ts'
import type {Mutation} from './mutation.ts'
import {publicationPlan} from './publication.ts'

function at(slug: string, fields: object = {}): ContentDocument {
  return article({title: 'Sciatica', slug: {_type: 'slug', current: slug}, ...fields})
}

function redirect(id: string, from: string, to: object = {to: reference('article-a')}): ContentDocument {
  return {_id: id, _type: 'redirect', from, ...to}
}

/** The dataset after a plan, as the lake would leave it. */
function after(mutations: Mutation[], documents: ContentDocument[]): ContentDocument[] {
  const byId = new Map(documents.map((document) => [document._id, document]))
  for (const mutation of mutations) {
    if ('create' in mutation) {
      expect(byId.has(mutation.create._id)).toBe(false)
      byId.set(mutation.create._id, mutation.create)
    } else if ('delete' in mutation) {
      expect(byId.delete(mutation.delete.id)).toBe(true)
    } else if ('patch' in mutation) {
      const document = byId.get(mutation.patch.id)
      expect(document).toBeDefined()
      if (document) byId.set(document._id, {...document, ...mutation.patch.set})
    }
  }
  return [...byId.values()]
}

function renamed(slug: string, documents: ContentDocument[]): ContentDocument[] {
  const published = documents.find(({_id}) => _id === 'article-a') ?? null
  const {mutations} = publicationPlan(at(slug), published, datasetFacts(documents))
  return after(mutations, [...documents.filter(({_id}) => _id !== 'article-a'), at(slug)])
}

/** Each redirect in a line: where from, and the document it leads to. */
function redirects(documents: ContentDocument[]): string[] {
  return documents
    .filter(({_type}) => _type === 'redirect')
    .map(({_id, from, isGone, to}) => `${_id}: ${from} → ${isGone ? 'gone' : (to as {_ref: string})._ref}`)
    .toSorted()
}

test('a page that moves from A to B to C and back to A leaves one redirect an old address, and no loop', () => {
  const b = renamed('b', [at('a')])
  expect(redirects(b)).toEqual(['redirect-articles-a: /articles/a → article-a'])
  const c = renamed('c', b)
  expect(redirects(c)).toEqual([
    'redirect-articles-a: /articles/a → article-a',
    'redirect-articles-b: /articles/b → article-a',
  ])
  expect(redirects(renamed('a', c))).toEqual([
    'redirect-articles-b: /articles/b → article-a',
    'redirect-articles-c: /articles/c → article-a',
  ])
})

test('says where the page moves and what follows by itself', () => {
  const linking = article({_id: 'article-b', slug: {current: 'other'}, body: [linkTo('article-a', 'sciatica')]})
  const term = {_id: 'term-a', _type: 'glossaryTerm', slug: {current: 'nerve'}, more: reference('article-a')}
  const dataset = datasetFacts([at('b'), linking, term, redirect('redirect-articles-a', '/articles/a')])
  expect(publicationPlan(at('c'), at('b'), dataset)).toMatchObject({
    addressChange: {from: '/articles/b', to: '/articles/c'},
    sentences: [
      'The page moves from /articles/b to /articles/c. Readers and search engines who have /articles/b are sent on at once.',
      'One page of this site links here; its links follow by themselves.',
      'Its older address /articles/a leads to the new one, too.',
    ],
  })
  expect(publicationPlan(at('a'), at('b'), dataset).sentences.at(-1)).toBe(
    'The redirect at /articles/a is removed, because the page lives there now.',
  )
})

test('nothing happens while the page stays, has no address, or has no page', () => {
  const dataset = datasetFacts([at('a'), redirect('r', '/articles/a', {isGone: true})])
  const nothing = {addressChange: null, mutations: [], sentences: []}
  expect(publicationPlan(at('a', {title: 'Other'}), at('a'), dataset)).toEqual(nothing)
  expect(publicationPlan(article(), at('a'), dataset)).toEqual(nothing)
  const term = {_id: 'term-a', _type: 'glossaryTerm', slug: {current: 'b'}}
  expect(publicationPlan(term, {...term, slug: {current: 'a'}}, dataset)).toEqual(nothing)
})

test('a first publication clears its address and leaves no redirect', () => {
  const documents = [redirect('r', '/articles/a', {isGone: true})]
  const plan = publicationPlan(at('a'), null, datasetFacts(documents))
  expect(plan).toMatchObject({
    addressChange: null,
    sentences: ['The note that /articles/a is gone for good is removed, because a page lives there again.'],
  })
  expect(redirects(after(plan.mutations, documents))).toEqual([])
  expect(publicationPlan(at('b'), null, datasetFacts(documents)).mutations).toEqual([])
})

test('warns of another page whose readers land here from now on', () => {
  const other = article({_id: 'article-b', title: 'Leg pain', slug: {current: 'leg-pain'}})
  const documents = [at('a'), other, redirect('r', '/articles/b', {to: reference('article-b')})]
  const {sentences} = publicationPlan(at('b'), at('a'), datasetFacts(documents))
  expect(sentences.at(-1)).toContain('it led to “Leg pain”. Readers who look for that page at /articles/b')
  expect(redirects(renamed('b', documents))).toEqual(['redirect-articles-a: /articles/a → article-a'])
})

test('a redirect that is there already is led to the page, whatever its id, and only one stays', () => {
  const documents = [at('a'), redirect('x', '/articles/a', {isGone: true, _rev: 'r1'}), redirect('y', '/articles/a')]
  const {mutations} = publicationPlan(at('b'), at('a'), datasetFacts(documents))
  expect(mutations).toContainEqual({
    patch: {id: 'x', ifRevisionID: 'r1', set: {isGone: false, to: reference('article-a')}},
  })
  expect(redirects(renamed('b', documents))).toEqual(['x: /articles/a → article-a'])
})

test('no draft is left that would lead an old or the new address elsewhere', () => {
  const elsewhere = {to: reference('article-b')}
  const documents = [
    at('a'),
    redirect('x', '/articles/a'),
    redirect('drafts.x', '/articles/b', elsewhere),
    redirect('drafts.y', '/articles/a', elsewhere),
    redirect('drafts.z', '/articles/b', elsewhere),
    redirect('drafts.other', '/articles/other', elsewhere),
  ]
  expect(redirects(renamed('b', documents))).toEqual([
    'drafts.other: /articles/other → article-b',
    'x: /articles/a → article-a',
  ])
  const {sentences} = publicationPlan(at('b'), at('a'), datasetFacts(documents))
  expect(sentences.filter((sentence) => sentence.includes('npublished'))).toHaveLength(4)
})

test('an id that a redirect at another address has is left to that one', () => {
  const documents = [at('a'), redirect('redirect-articles-a', '/articles-a')]
  expect(redirects(renamed('b', documents))).toEqual([
    'redirect-articles-a-2: /articles/a → article-a',
    'redirect-articles-a: /articles-a → article-a',
  ])
})

test('what is removed must be as it was read', () => {
  const dataset = datasetFacts([at('a'), redirect('r', '/articles/b', {isGone: true, _rev: 'r1'})])
  expect(publicationPlan(at('b'), at('a'), dataset).mutations.slice(0, 2)).toEqual([
    {patch: {id: 'r', ifRevisionID: 'r1', unset: ['_revision_lock_pseudo_field_']}},
    {delete: {id: 'r'}},
  ])
})
