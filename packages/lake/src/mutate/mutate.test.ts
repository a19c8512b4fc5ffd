import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {refusal} from '../refusal.ts'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.client('editor')
})
afterAll(() => running.stop())
beforeEach(() => client.delete({query: '*'}))

function post(body: unknown, query = ''): Promise<Response> {
  return running.fetch(`/v2025-02-19/data/mutate/production?returnIds=true${query}`, {
    method: 'POST',
    headers: {authorization: 'Bearer editor-secret', 'content-type': 'application/json'},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

test('a created document comes back with its revision and times, and with a random id when it had none', async () => {
  const document = await client.create({_type: 'page', title: 'Care'})
  expect(document).toMatchObject({_type: 'page', title: 'Care', _rev: expect.any(String)})
  expect(document._createdAt).toBe(document._updatedAt)
  expect(document._id).toMatch(/^[0-9a-f-]{36}$/)
  expect(await client.getDocument(document._id)).toEqual(document)
})

test('an id that ends in a dot is a prefix', async () => {
  const {_id} = await client.create({_id: 'page.', _type: 'page'})
  expect(_id).toMatch(/^page\.[0-9a-f-]{36}$/)
})

test('creating a document that exists is refused in the words of the hosted lake', async () => {
  await client.create({_id: 'a', _type: 'page'})
  expect(await refusal(client.create({_id: 'a', _type: 'page'}))).toEqual({
    status: 409,
    error: {
      type: 'mutationError',
      description: 'Mutation failed: Document by ID "a" already exists',
      items: [
        {
          index: 0,
          error: {type: 'documentAlreadyExistsError', description: 'Document by ID "a" already exists', id: 'a'},
        },
      ],
    },
  })
})

test('createIfNotExists leaves a document alone, createOrReplace replaces it and keeps the time of its creation', async () => {
  const first = await client.create({_id: 'a', _type: 'page', title: 'First', extra: 1})
  await client.createIfNotExists({_id: 'a', _type: 'page', title: 'Second'})
  expect(await client.getDocument('a')).toEqual(first)
  const replaced = await client.createOrReplace({_id: 'a', _type: 'page', title: 'Third'})
  expect(replaced).toEqual({
    ...first,
    title: 'Third',
    extra: undefined,
    _rev: replaced._rev,
    _updatedAt: replaced._updatedAt,
  })
  expect(replaced._rev).not.toBe(first._rev)
})

test('an imported document may bring the time of its creation, but not its revision', async () => {
  const document = await client.create({_id: 'a', _type: 'page', _createdAt: '2020-01-02T03:04:05Z', _rev: 'mine'})
  expect(document._createdAt).toBe('2020-01-02T03:04:05Z')
  expect(document._rev).not.toBe('mine')
})

test('every patch operation does what its name says', async () => {
  await client.create({
    _id: 'a',
    _type: 'page',
    count: 5,
    list: [
      {_key: 'x', n: 1},
      {_key: 'y', n: 2},
    ],
    text: 'Hallo',
  })
  const patched = await client
    .patch('a', {diffMatchPatch: {text: '@@ -1,5 +1,5 @@\n H\n-a\n+e\n llo\n'}})
    .set({'seo.title': 'Care', 'list[_key=="y"].n': 20})
    .setIfMissing({count: 1, fresh: true})
    .inc({count: 2})
    .unset(['list[_key=="x"]'])
    .insert('after', 'list[-1]', [{_key: 'z', n: 3}])
    .commit()
  expect(patched).toMatchObject({
    text: 'Hello',
    count: 7,
    fresh: true,
    seo: {title: 'Care'},
    list: [
      {_key: 'y', n: 20},
      {_key: 'z', n: 3},
    ],
  })
  expect((await client.patch('a').dec({count: 3}).commit()).count).toBe(4)
})

test.each([
  ['in the middle', 1, 1, ['a', 'X', 'c']],
  ['without deleting', 1, 0, ['a', 'X', 'b', 'c']],
  ['at the end', 3, 0, ['a', 'b', 'c', 'X']],
  ['of everything', 0, 3, ['X']],
])('splicing an array %s', async (_, start, deleteCount, expected) => {
  await client.create({_id: 'a', _type: 'page', list: ['a', 'b', 'c']})
  const {list} = await client.patch('a').splice('list', start, deleteCount, ['X']).commit()
  expect(list).toEqual(expected)
})

test('a replacement that selects nothing inserts nothing', async () => {
  await client.create({_id: 'a', _type: 'page', list: [{_key: 'x'}]})
  const {list} = await client
    .patch('a')
    .insert('replace', 'list[_key=="gone"]', [{_key: 'y'}])
    .commit()
  expect(list).toEqual([{_key: 'x'}])
})

test('a patch needs its document, and may not change what the document is', async () => {
  expect(await refusal(client.patch('a').set({x: 1}).commit())).toMatchObject({
    status: 409,
    error: {items: [{index: 0, error: {type: 'documentNotFoundError', id: 'a'}}]},
  })
  await client.create({_id: 'a', _type: 'page'})
  expect(await refusal(client.patch('a').set({_type: 'post'}).commit())).toMatchObject({
    status: 400,
    error: {items: [{error: {type: 'validationError', description: 'Cannot modify immutable attribute "_type"'}}]},
  })
})

test.each([
  'list[0:1000000000]',
  'list[-1000000000:]',
  'list..[0]..[0]..[0]..[0]',
  `list${'[0,0]'.repeat(30)}`,
  `list${'.a'.repeat(100_000)}`,
])('a path keeps nobody waiting: %.40s', async (path) => {
  await client.create({_id: 'a', _type: 'page', list: [[[[[[1]]]]]]})
  for (const patch of [{unset: [path]}, {set: {[path]: 1}}, {insert: {replace: path, items: []}}]) {
    const started = performance.now()
    const response = await post({mutations: Array.from({length: 100}, () => ({patch: {id: 'a', ...patch}}))})
    expect([200, 400, 413]).toContain(response.status)
    expect(performance.now() - started).toBeLessThan(8000)
  }
})

test.each([
  ['from an item on', ['list', 1] as const, ['a']],
  ['the last item', ['list', -1, 1] as const, ['a', 'b']],
  ['all but an item', ['list', 1, -1, ['X']] as const, ['a', 'X']],
])('splicing %s', async (_, [path, start, deleteCount, items], expected) => {
  await client.create({_id: 'a', _type: 'page', list: ['a', 'b', 'c']})
  const {list} = await client
    .patch('a')
    .splice(path, start, deleteCount, [...(items ?? [])])
    .commit()
  expect(list).toEqual(expected)
})

test('a diff of many pieces that fit nowhere in a long text is refused', async () => {
  await client.create({_id: 'a', _type: 'page', text: 'x'.repeat(1_000_000)})
  const diff = (hunks: number) =>
    Array.from({length: hunks}, (_, n) => `@@ -${n * 1000 + 1},8 +${n * 1000 + 1},9 @@\n yyyyzzzz\n+w\n`).join('')
  for (const [hunks, status] of [
    [3000, 400],
    [40, 200],
  ] as const) {
    const response = await post({mutations: [{patch: {id: 'a', diffMatchPatch: {text: diff(hunks)}}}]})
    expect(response.status).toBe(status)
  }
})

test('a path may name long strings, ranges and keys', async () => {
  const _key = '[0:1000000000]..'.repeat(10)
  await client.create({_id: 'a', _type: 'page', list: [{_key}, {_key: 'b'}]})
  const patched = await client
    .patch('a')
    .set({[`list[_key=="${_key}"].x`]: 1, 'list[0:1000].y': 2, '..[_key=="b"].z': 3})
    .commit()
  expect(patched.list).toEqual([
    {_key, x: 1, y: 2},
    {_key: 'b', y: 2, z: 3},
  ])
})

test('optimistic locking names both revisions', async () => {
  const {_rev} = await client.create({_id: 'a', _type: 'page'})
  const description = `Document "a" has unexpected revision ID ("${_rev}"), expected "other"`
  expect(await refusal(client.patch('a').ifRevisionId('other').set({x: 1}).commit())).toEqual({
    status: 409,
    error: {
      type: 'mutationError',
      description: `Mutation failed: ${description}`,
      items: [
        {
          index: 0,
          error: {
            type: 'documentRevisionIDDoesNotMatchError',
            description,
            currentRevisionID: _rev,
            expectedRevisionID: 'other',
          },
        },
      ],
    },
  })
  expect((await client.patch('a').ifRevisionId(_rev).set({x: 1}).commit()).x).toBe(1)
})

test('deleting a missing document succeeds', async () => {
  const {results} = await client.transaction().delete('nobody').commit()
  expect(results).toEqual([{id: 'nobody', operation: 'none'}])
})

test('mutations by query change what the query finds', async () => {
  await client.transaction().create({_id: 'a', _type: 'page'}).create({_id: 'b', _type: 'post'}).commit()
  await client
    .patch({query: '*[_type == $type]', params: {type: 'page'}})
    .set({seen: true})
    .commit()
  expect(await client.getDocuments(['a', 'b'])).toMatchObject([{seen: true}, {_type: 'post'}])
  await client.delete({query: '*[_type == "post"]'})
  expect(await client.fetch('*._id', {}, {perspective: 'raw'})).toEqual(['a'])
})

test('a transaction with one mistake stores nothing at all', async () => {
  const transaction = client
    .transaction()
    .create({_id: 'a', _type: 'page'})
    .patch('missing', {set: {x: 1}})
  expect(await refusal(transaction.commit())).toMatchObject({error: {items: [{index: 1}]}})
  expect(await client.getDocument('a')).toBeUndefined()
})

test('the transaction id of the client becomes the revision, and is good for one transaction', async () => {
  await client.create({_id: 'a', _type: 'page'})
  const commit = () =>
    client
      .transaction()
      .transactionId('once')
      .patch('a', {inc: {n: 1}, setIfMissing: {n: 0}})
      .commit()
  expect(await commit()).toMatchObject({transactionId: 'once'})
  expect(await client.getDocument('a')).toMatchObject({_rev: 'once', n: 1})
  expect(await refusal(commit())).toMatchObject({
    status: 409,
    error: {items: [{error: {type: 'transactionAlreadyExistsError'}}]},
  })
  expect(await client.getDocument('a')).toMatchObject({n: 1})
})

test('a dry run answers as if, and stores nothing', async () => {
  const answer = await client.create({_id: 'a', _type: 'page', title: 'Dry'}, {dryRun: true})
  expect(answer).toMatchObject({_id: 'a', title: 'Dry'})
  expect(await client.getDocument('a')).toBeUndefined()
})

test('array items get keys when asked for, at every level', async () => {
  const document = await client.create(
    {_id: 'a', _type: 'page', body: [{_type: 'block', children: [{text: 'Hi'}]}, 'text', {_key: 'own'}]},
    {autoGenerateArrayKeys: true},
  )
  const key = expect.stringMatching(/^[0-9a-f]{12}$/)
  expect(document.body).toEqual([
    {_type: 'block', _key: key, children: [{text: 'Hi', _key: key}]},
    'text',
    {_key: 'own'},
  ])
})

test.each(['-a', 'a..b', 'a.-b', 'ä', 'a b', 'x'.repeat(129), 'a.versions.b', 'versions.r', '.a'])(
  'the id %j is refused',
  async (_id) => {
    expect(await refusal(client.create({_id, _type: 'page'}))).toMatchObject({
      status: 400,
      error: {
        description: 'Mutation(s) failed with 1 error(s)',
        items: [{error: {type: 'validationError', description: `Malformed document ID: ${JSON.stringify(_id)}`}}],
      },
    })
  },
)

test.each([
  ['not JSON', '{"mutations": [', 400],
  ['no mutations', {}, 400],
  ['an unknown kind', {mutations: [{upsert: {}}]}, 400],
  ['two kinds in one', {mutations: [{create: {_type: 'a'}, delete: {id: 'a'}}]}, 400],
  ['a null', {mutations: [null]}, 400],
  ['a document without a type', {mutations: [{create: {_id: 'a'}}]}, 400],
  ['an unknown patch operation', {mutations: [{patch: {id: 'a', merge: {x: 1}}}]}, 400],
  ['an attribute named __proto__', '{"mutations":[{"create":{"_type":"a","__proto__":{"x":1}}}]}', 400],
  ['nesting of 200,000 levels', `{"mutations":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 400],
  ['more than 4 MB', {mutations: [{create: {_type: 'a', text: 'x'.repeat(4_000_000)}}]}, 413],
])('a body with %s is refused and stores nothing', async (_, body, status) => {
  const response = await post(body)
  expect(response.status).toBe(status)
  expect(await response.text()).not.toMatch(/\.ts:|node_modules|SELECT|SQLITE/)
  expect(await client.fetch('count(*)', {}, {perspective: 'raw'})).toBe(0)
})

test('a document nested deeper than the hosted lake allows is refused', async () => {
  let value: unknown = 1
  for (let level = 0; level < 21; level++) value = {nested: value}
  expect((await post({mutations: [{create: {_type: 'page', value}}]})).status).toBe(400)
})

test('20,000 mutations in one transaction are taken', async () => {
  const mutations = Array.from({length: 20_000}, (_, index) => ({create: {_id: `d${index}`, _type: 'page'}}))
  const response = await post({mutations})
  expect(response.status).toBe(200)
  expect(await client.fetch('count(*)', {}, {perspective: 'raw'})).toBe(20_000)
  await post({mutations: mutations.map((_, index) => ({delete: {id: `d${index}`}}))})
})

test('concurrent increments are all counted', async () => {
  await client.create({_id: 'a', _type: 'page', n: 0})
  await Promise.all(Array.from({length: 60}, () => client.patch('a').inc({n: 1}).commit({returnDocuments: false})))
  expect(await client.getDocument('a')).toMatchObject({n: 60})
})
