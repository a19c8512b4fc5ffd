import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake

beforeAll(async () => {
  running = await runLake()
})
afterAll(() => running.stop())

async function mutate(mutations: unknown[], query = '', token = 'editor-secret') {
  const response = await running.fetch(`/v2025-02-19/data/mutate/production${query}`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({mutations}),
  })
  return {status: response.status, body: await response.json()}
}

test('the answer says what was done, and to which document when it is asked', async () => {
  const create = [{createOrReplace: {_id: 'a', _type: 'page'}}]
  const transactionId = expect.any(String)
  expect(await mutate(create)).toEqual({status: 200, body: {transactionId, results: [{operation: 'create'}]}})
  expect(await mutate(create, '?returnIds=true')).toEqual({
    status: 200,
    body: {transactionId, results: [{id: 'a', operation: 'update'}]},
  })
  expect(await mutate(create, '?returnDocuments=true&visibility=async')).toMatchObject({
    status: 200,
    body: {results: [{id: 'a', operation: 'update', document: {_id: 'a', _type: 'page'}}]},
  })
  expect((await mutate(create, '?visibility=soon')).status).toBe(400)
})

test('a transaction id can stand in the address, and serves once', async () => {
  const answer = await mutate([{createIfNotExists: {_id: 'b', _type: 'page'}}], '?transactionId=mine')
  expect(answer.body).toMatchObject({transactionId: 'mine'})
  expect(await mutate([{delete: {id: 'b'}}], '?transactionId=mine')).toEqual({
    status: 409,
    body: {
      error: {
        type: 'mutationError',
        description: 'Transaction with ID "mine" already exists',
        items: [
          {
            index: 0,
            error: {
              type: 'transactionAlreadyExistsError',
              description: 'Transaction with ID "mine" already exists',
            },
          },
        ],
      },
    },
  })
})

test('what is wrong only in the end is still laid at the door of its mutation', async () => {
  const answer = await mutate([
    {createOrReplace: {_id: 'fine', _type: 'page'}},
    {createOrReplace: {_id: 'dangling', _type: 'page', link: {_ref: 'nowhere'}}},
    {createOrReplace: {_id: 'alright', _type: 'page'}},
  ])
  expect(answer).toMatchObject({
    status: 409,
    body: {error: {items: [{index: 1, error: {type: 'documentReferenceDoesNotExistError', id: 'dangling'}}]}},
  })
})

test('one large value put in many places is counted as often as it stands there', async () => {
  await mutate([{create: {_id: 'many', _type: 'page', list: Array.from({length: 20_000}, (_, n) => n)}}])
  const answer = await mutate([{patch: {id: 'many', set: {'list[*]': 'x'.repeat(3_000_000)}}}])
  expect(answer).toMatchObject({status: 400, body: {error: {items: [{error: {type: 'validationError'}}]}}})
  expect((await mutate([{patch: {id: 'many', unset: ['list[0].x']}}])).status).toBe(200)
})

test('more documents than an answer can hold are not returned', async () => {
  await mutate([{create: {_id: 'long', _type: 'page', text: 'x'.repeat(2_000_000)}}])
  const set = Array.from({length: 200}, (_, n) => ({patch: {id: 'long', set: {n}}}))
  expect(await mutate(set, '?returnDocuments=true')).toMatchObject({
    status: 413,
    body: {error: {type: 'mutationError'}},
  })
  expect((await mutate(set)).status).toBe(200)
})

test('patches cannot nest arrays without end', async () => {
  await mutate([{create: {_id: 'nest', _type: 'page', list: []}}])
  const patch = (n: number) => ({
    patch: {id: 'nest', insert: {after: `list${'[0]'.repeat(n)}[-1]`, items: [[]]}},
  })
  expect((await mutate(Array.from({length: 100}, (_, n) => patch(n)))).status).toBe(200)
  const answer = await mutate(Array.from({length: 60}, (_, n) => patch(100 + n)))
  expect(answer).toMatchObject({status: 400, body: {error: {items: [{error: {type: 'validationError'}}]}}})
})

test('a viewer may not even find out what a mutation would select', async () => {
  for (const [mutation, permission] of [
    [{create: {_type: 'page'}}, 'create'],
    [{patch: {query: '*[', set: {x: 1}}}, 'update'],
    [{delete: {query: '*'}}, 'manage'],
  ] as const) {
    const description = `transaction failed: Insufficient permissions; permission "${permission}" required`
    expect(await mutate([mutation], '', 'viewer-secret')).toMatchObject({status: 403, body: {error: {description}}})
  }
})

test('a delete that knows more than it should is refused', async () => {
  expect((await mutate([{delete: {id: 'a', where: 'x'}}])).status).toBe(400)
})
