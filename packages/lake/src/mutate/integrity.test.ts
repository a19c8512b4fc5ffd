import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {refusal} from '../refusal.ts'
import {type RunningLake, runLake} from '../running-lake.ts'

/** Strong references: what they point at exists, from the first mutation to the last. */

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.client('editor')
})
afterAll(() => running.stop())
beforeEach(() => client.delete({query: '*'}))

test('a changed type is refused while others refer to the document', async () => {
  await client.create({_id: 'b', _type: 'page'})
  await client.create({_id: 'a', _type: 'page', link: {_ref: 'b'}})
  expect(await refusal(client.createOrReplace({_id: 'b', _type: 'post'}))).toMatchObject({
    status: 409,
    error: {items: [{error: {type: 'documentHasExistingReferencesError', id: 'b', referencingIDs: ['a']}}]},
  })
  await client.createOrReplace({_id: 'b', _type: 'page', title: 'As before'})
  await client.delete('a')
  await client.createOrReplace({_id: 'b', _type: 'post'})
})

test('a strong reference to nothing is refused, a weak one is not', async () => {
  const strong = {_id: 'a', _type: 'page', link: {_type: 'reference', _ref: 'b'}}
  expect(await refusal(client.create(strong))).toMatchObject({
    status: 409,
    error: {
      items: [
        {
          error: {
            type: 'documentReferenceDoesNotExistError',
            description: 'Document "a" references non-existent document "b"',
          },
        },
      ],
    },
  })
  await client.create({...strong, link: {...strong.link, _weak: true}})
})

test('documents of one transaction may refer to each other in any order', async () => {
  await client
    .transaction()
    .create({_id: 'a', _type: 'page', link: {_ref: 'b'}})
    .create({_id: 'b', _type: 'page', link: {_ref: 'a'}})
    .commit()
  expect(await client.getDocuments(['a', 'b'])).toHaveLength(2)
})

test('a strongly referenced document cannot be deleted until its referrers go as well', async () => {
  await client.create({_id: 'b', _type: 'page'})
  await client.create({_id: 'a', _type: 'page', link: {_ref: 'b'}})
  expect(await refusal(client.delete('b'))).toMatchObject({
    status: 409,
    error: {
      items: [
        {
          error: {
            type: 'documentHasExistingReferencesError',
            id: 'b',
            referencingIDs: ['a'],
            description: 'Document "b" cannot be deleted as there are references to it from "a"',
          },
        },
      ],
    },
  })
  await client.transaction().delete('b').delete('a').commit()
  expect(await client.getDocument('a')).toBeUndefined()
})
