import {pictureDetails} from '@clinic/content/picture-details'
import {expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {deletePicture} from './delete-picture.ts'
import {savePicture} from './save-picture.ts'

const ID = 'image-aa-40x30-png'
const conflict = Object.assign(new Error('conflict'), {statusCode: 409})

/** The little of a client that is asked, over one asset. `before`: what somebody else does right before a request is answered. */
function lake({
  asset = {_id: ID, _type: 'sanity.imageAsset', _rev: '1'} as Record<string, unknown> | null,
  references = 0,
  kept = [] as object[],
  beforeCommit = () => {},
  refusesDelete = false,
} = {}) {
  const state = {asset, deleted: false}
  const client = {
    withConfig: () => client,
    fetch: async (query: string) => (query.startsWith('count') ? references : kept),
    getDocument: async () => state.asset ?? undefined,
    delete: async () => {
      if (refusesDelete) throw conflict
      state.deleted = true
    },
    patch: (_: string, {set, unset}: {set: object; unset: string[]}) => ({
      ifRevisionId: (rev: string) => ({
        commit: async () => {
          beforeCommit()
          if (state.asset?._rev !== rev) throw conflict
          const next: Record<string, unknown> = {...state.asset, ...set, _rev: `${rev}+`}
          for (const field of unset) delete next[field]
          state.asset = next
        },
      }),
    }),
  }
  return {state, client: client as unknown as SanityClient}
}

const empty = pictureDetails(undefined)

test('only what changed is stored, and what was emptied is taken away', async () => {
  const {client, state} = lake({asset: {_id: ID, _rev: '1', altText: 'A spine', title: 'Spine', label: 'kept'}})
  const before = pictureDetails(state.asset as never)
  const after = {...before, title: '', licence: 'own', tags: ['spine']}
  expect(await savePicture(client, {id: ID, before, after})).toBe('saved')
  expect(state.asset).toEqual({_id: ID, _rev: '1+', altText: 'A spine', label: 'kept', licence: 'own', tags: ['spine']})
})

test('what somebody else writes into another field at the same moment stands', async () => {
  let times = 0
  const beforeCommit = () => {
    if (times++ === 0) state.asset = {...state.asset, _rev: '2', creditLine: 'Jane'}
  }
  const {client, state} = lake({beforeCommit})
  expect(await savePicture(client, {id: ID, before: empty, after: {...empty, altText: 'A spine'}})).toBe('saved')
  expect(state.asset).toMatchObject({creditLine: 'Jane', altText: 'A spine'})
})

test('what somebody else wrote into the same field is not overwritten, and a deleted picture does not come back', async () => {
  const after = {...empty, altText: 'A spine'}
  const taken = lake({asset: {_id: ID, _rev: '2', altText: 'A back'}})
  expect(await savePicture(taken.client, {id: ID, before: empty, after})).toBe('changedElsewhere')
  expect(taken.state.asset).toMatchObject({altText: 'A back'})
  expect(await savePicture(lake({asset: null}).client, {id: ID, before: empty, after})).toBe('gone')
})

test.each([
  ['a page or a draft refers to it', {references: 1}],
  ['a document in the bin names it in its text', {kept: [{_type: 'binnedDocument', content: `{"_ref":"${ID}"}`}]}],
  ['an open link shows a version of a page that has it', {kept: [{_type: 'shareLink', snapshot: `{"_ref":"${ID}"}`}]}],
  ['a page came to use it at the same moment', {refusesDelete: true}],
])('a picture is kept when %s', async (_, given) => {
  const {client, state} = lake(given)
  expect(await deletePicture(client, ID)).toBe('used')
  expect(state.deleted).toBe(false)
})

test('a picture that nobody uses is deleted', async () => {
  const {client, state} = lake({kept: [{_type: 'binnedDocument', content: 'image-bb-40x30-png'}]})
  expect(await deletePicture(client, ID)).toBe('deleted')
  expect(state.deleted).toBe(true)
})
