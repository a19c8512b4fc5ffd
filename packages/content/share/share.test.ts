import {createHash} from 'node:crypto'
import {expect, test} from '@jest/globals'
import type {ContentDocument} from '../checks/finding.ts'
import {documentSchemas} from '../schema.ts'
import {forgotten} from './forgotten.ts'
import {canBeShared, endOf, isOpen, type NewShare, newShareLink, TooLongToPinError} from './share-link.ts'
import {type FoundShareLink, sharedVersion} from './shared-version.ts'
import {tokenFrom, tokenHashOf} from './token.ts'

const now = '2026-11-27T12:00:00.000Z'
const article = {_id: 'drafts.placebo', _type: 'article', title: 'Placebo'}
const random = {token: new Uint8Array(32).fill(251), id: new Uint8Array(12).fill(7)}
const share: NewShare = {
  document: article,
  subject: 'placebo',
  mode: 'latest',
  days: 7,
  note: ' For Dr. Duarte ',
  by: 'Eva Editor',
  account: 'e1',
  now,
  random,
}

test('only a hash of the link is kept, under an id that the public cannot read', () => {
  const {link, token} = newShareLink({...share, mode: 'pinned'})
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(JSON.stringify(link)).not.toContain(token)
  expect(link._id).toMatch(/^share\.[A-Za-z0-9_-]+$/)
  expect(link.tokenHash).toBe(createHash('sha256').update(token).digest('hex'))
})

test('a link lives for the days that were chosen and says for whom it is', () => {
  const {link} = newShareLink(share)
  expect(link).toMatchObject({expiresAt: '2026-12-04T12:00:00.000Z', note: 'For Dr. Duarte', subject: 'placebo'})
  expect(isOpen(link, '2026-12-04T11:59:59.000Z')).toBe(true)
  expect(isOpen(link, '2026-12-04T12:00:00.000Z')).toBe(false)
  expect(isOpen({...link, endedAt: '2026-11-28T00:00:00.000Z'}, now)).toBe(false)
  expect(isOpen({expiresAt: 'soon'}, now)).toBe(false)
})

test('a link made by a computer whose clock is fast lives no longer than was chosen', () => {
  const {createdAt, expiresAt} = newShareLink({...share, days: 1, now: '2027-11-27T12:00:00.000Z'}).link
  expect(endOf({createdAt, expiresAt, storedAt: now})).toBe('2026-11-28T12:00:00.000Z')
  const link = found({createdAt, expiresAt, storedAt: now})
  expect(sharedVersion(link, '2026-11-28T11:00:00.000Z')?.endsAt).toBe('2026-11-28T12:00:00.000Z')
  expect(sharedVersion(link, '2026-11-28T12:00:00.000Z')).toBeNull()
  expect(endOf({createdAt: now, expiresAt, storedAt: '2028-01-01T00:00:00.000Z'})).toBe(expiresAt)
})

test('too few random bytes are refused', () => {
  expect(() => newShareLink({...share, random: {...random, token: new Uint8Array(16)}})).toThrow(RangeError)
})

test('a token is base64url as every program writes it', () => {
  const bytes = new Uint8Array(32).map((_, index) => index * 8 + 7)
  expect(tokenFrom(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
  expect(tokenHashOf('')).toMatch(/^e3b0c442/)
})

test('a page that is too long for one request is not pinned', () => {
  const long = {...article, summary: 'x'.repeat(3_900_001)}
  expect(() => newShareLink({...share, mode: 'pinned', document: long})).toThrow(TooLongToPinError)
  expect(newShareLink({...share, document: long}).link.snapshot).toBeUndefined()
  // Few characters and many bytes, on the way to the dataset.
  for (const [letter, count] of [
    ['…', 1_400_000],
    ['"', 1_100_000],
  ] as const)
    expect(() =>
      newShareLink({...share, mode: 'pinned', document: {...article, summary: letter.repeat(count)}}),
    ).toThrow(TooLongToPinError)
})

function found(over: Partial<FoundShareLink> = {}): FoundShareLink {
  const {subject, mode, snapshot, expiresAt} = newShareLink({...share, mode: over.mode ?? 'latest'}).link
  return {subject, mode, snapshot, expiresAt, draft: article, published: null, ...over}
}

test('the latest draft is shown under the id of the page, and the published page when there is no draft', () => {
  const published: ContentDocument = {_id: 'placebo', _type: 'article', title: 'Published', _rev: 'r'}
  expect(sharedVersion(found({published}), now)).toEqual({
    document: {...article, _id: 'placebo'},
    isPublished: false,
    endsAt: '2026-12-04T12:00:00.000Z',
  })
  expect(sharedVersion(found({draft: null, published}), now)).toMatchObject({document: published, isPublished: true})
})

test('a pinned link shows what stood there when it was made', () => {
  const changed = {...article, title: 'Something else'}
  expect(sharedVersion(found({mode: 'pinned', draft: changed}), now)?.document.title).toBe('Placebo')
})

test('a pinned version that was published as it was is not called unpublished', () => {
  const published = {title: 'Placebo', _type: 'article', _id: 'placebo', _rev: 'r2', _updatedAt: now}
  expect(sharedVersion(found({mode: 'pinned', draft: null, published}), now)?.isPublished).toBe(true)
})

test.each<[string, Partial<FoundShareLink>]>([
  ['expired', {expiresAt: now}],
  ['ended by hand', {endedAt: '2026-11-27T11:00:00.000Z'}],
  ['about a deleted page', {draft: null}],
  ['pinned to a page that was deleted', {mode: 'pinned', draft: null}],
  ['pinned to something unreadable', {mode: 'pinned', snapshot: '{'}],
  ['pinned to something without a page', {mode: 'pinned', snapshot: '{"_id":"r","_type":"redirect"}'}],
])('a link that is %s shows nothing', (_, over) => {
  expect(sharedVersion(found(over), now)).toBeNull()
})

test('every document that readers see as a page can be shared, and nothing else', () => {
  const not = [...documentSchemas.map(({name}) => name), 'shareLink', 'linkReport'].filter((type) => !canBeShared(type))
  expect(not).toEqual(['redirect', 'shareLink', 'linkReport'])
})

test('links that ended three months ago are forgotten', () => {
  const old = {_id: 'share.old', expiresAt: '2026-08-01T00:00:00Z'}
  const early = {_id: 'share.early', expiresAt: '2026-12-01T00:00:00Z', endedAt: '2026-08-01T00:00:00Z'}
  expect(forgotten([old, early, {_id: 'share.new', expiresAt: '2026-11-01T00:00:00Z'}], now)).toEqual([
    'share.old',
    'share.early',
  ])
})
