import type {WebhookBody} from '@clinic/content/webhook'
import {affectedPaths, type Surroundings} from './affected-paths.ts'

const stenosis = {_id: 'condition-stenosis', _type: 'condition', slug: 'stenosis'}
const surgery = {_id: 'treatment-surgery', _type: 'treatment', slug: 'surgery'}
const placebo = {_id: 'article-placebo', _type: 'article', slug: 'placebo'}
const author = {_id: 'person-author', _type: 'person', slug: 'author'}
const privacy = {_id: 'page-privacy', _type: 'page', slug: 'privacy'}
const quiet: Surroundings = {
  current: null,
  referrers: [],
  footer: [privacy._id],
  oldAddresses: [],
  pages: [stenosis, surgery, placebo, author, privacy],
}

function changed(
  document: {_id: string; _type: string; slug?: string | null},
  more: Partial<WebhookBody> = {},
): WebhookBody {
  return {operation: 'update', slug: null, previousSlug: null, from: null, previousFrom: null, ...document, ...more}
}

test('an article is on its page, in the list, and on the pages of those who may have written it', () => {
  expect(affectedPaths(changed(placebo), quiet)).toEqual(['/articles', '/articles/placebo', '/people/author'])
})

test('a page that refers to the document is rendered too', () => {
  expect(affectedPaths(changed(placebo), {...quiet, referrers: [stenosis._id]})).toContain('/conditions/stenosis')
})

test('a source stands on those that cite it and in the list of all sources', () => {
  const source = {_id: 'citation-k22', _type: 'citation'}
  expect(affectedPaths(changed(source), {...quiet, referrers: [stenosis._id, placebo._id]})).toEqual([
    '/articles/placebo',
    '/conditions/stenosis',
    '/references',
  ])
})

test('a treatment page lists conditions, also one that has just let go of it', () => {
  expect(affectedPaths(changed(stenosis), quiet)).toContain('/treatments/surgery')
})

test('home is rendered when it features the document', () => {
  expect(affectedPaths(changed(placebo), {...quiet, referrers: ['siteSettings']})).toContain('/')
  expect(affectedPaths(changed(placebo), quiet)).not.toContain('/')
})

test('a renamed page is rendered at its old and its new address', () => {
  const paths = affectedPaths(changed(privacy, {slug: 'your-data', previousSlug: 'privacy'}), {...quiet, footer: []})
  expect(paths).toEqual(['/about/privacy', '/about/your-data'])
})

test('every old address of a renamed page is rendered, so that none leads to another old one', () => {
  const change = changed(privacy, {slug: 'your-data', previousSlug: 'privacy'})
  const oldAddresses = ['/about/data', '/privacy.html']
  expect(affectedPaths(change, {...quiet, footer: [], oldAddresses})).toEqual([
    '/about/data',
    '/about/privacy',
    '/about/your-data',
    '/privacy.html',
  ])
  expect(affectedPaths(change, {...quiet, oldAddresses})).toContain('/about/data')
})

test('a late message also renders the address the document has by now', () => {
  const current = {_type: 'page', slug: 'newest', from: null}
  expect(affectedPaths(changed(privacy), {...quiet, footer: [], current})).toContain('/about/newest')
})

test('a deleted page is rendered at the address it had', () => {
  const change = changed({...stenosis, slug: null}, {operation: 'delete', previousSlug: 'stenosis'})
  expect(affectedPaths(change, quiet)).toEqual(expect.arrayContaining(['/conditions', '/conditions/stenosis']))
})

test('a redirect changes what its old addresses answer, and nothing else', () => {
  const redirect = {_id: 'redirect-1', _type: 'redirect'}
  expect(affectedPaths(changed(redirect, {from: '/back-pain', previousFrom: '/backpain'}), quiet)).toEqual([
    '/back-pain',
    '/backpain',
  ])
})

test.each([{_id: 'clinic', _type: 'clinic'}, {_id: 'siteSettings', _type: 'siteSettings'}, privacy])(
  'what stands on every page renders every page: $_id',
  (document) => {
    const paths = affectedPaths(changed(document), quiet)
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/clinic', '/404', '/conditions', '/conditions/stenosis', '/about/privacy']),
    )
  },
)

test('a draft is on no public page', () => {
  expect(affectedPaths(changed({...placebo, _id: 'drafts.article-placebo'}), quiet)).toEqual([])
})

test('a legal notice stands on every page that names a cell product, so every page is rendered again', () => {
  const notice = {_id: 'legalNotice-x', _type: 'legalNotice', slug: 'x'}
  const everywhere = affectedPaths(changed(notice), quiet)
  expect(everywhere).toEqual(expect.arrayContaining(['/', '/legal', '/legal/x', '/conditions']))
})

test('a picture described anew is on the pages that show it, and on no other', () => {
  const picture = {_id: 'image-abc-4x2-png', _type: 'sanity.imageAsset'}
  expect(affectedPaths(changed(picture), {...quiet, referrers: [placebo._id]})).toEqual(['/articles/placebo'])
  expect(affectedPaths(changed(picture, {operation: 'create'}), quiet)).toEqual([])
})

test.each([author._id, 'siteSettings'])('a picture of %s stands on pages that do not name it', (referrer) => {
  const picture = {_id: 'image-abc-4x2-png', _type: 'sanity.imageAsset'}
  expect(affectedPaths(changed(picture), {...quiet, referrers: [referrer]})).toEqual(
    expect.arrayContaining(['/', '/conditions/stenosis', '/articles']),
  )
})
