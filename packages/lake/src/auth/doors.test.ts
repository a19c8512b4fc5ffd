import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type RunningLake, runLake} from '../running-lake.ts'

let running: RunningLake
/** The transaction that made the secrets. */
let transactionId: string

const SECRET = 'Secret plan'
const READ_MS = 150

beforeAll(async () => {
  running = await runLake({datasets: ['production', 'other']})
  await running.client('editor').releases.create({releaseId: 'r', metadata: {releaseType: 'asap', title: SECRET}})
  const done = await running
    .client('editor')
    .transaction()
    .create({_id: 'a', _type: 'page', title: 'Public', draft: weak('drafts.a'), version: weak('versions.r.a')})
    .create({_id: 'drafts.a', _type: 'page', title: SECRET, slug: {current: 'secret'}, points: weak('a')})
    .create({_id: 'versions.r.a', _type: 'page', title: SECRET, points: weak('a')})
    .create({_id: 'drafts.only', _type: 'secretType', title: SECRET})
    .create({_id: 'deep.path.id', _type: 'page', title: SECRET})
    .commit()
  transactionId = done.transactionId
  await running.client('editor', {dataset: 'other'}).create({_id: 'elsewhere', _type: 'otherType', title: SECRET})
})
afterAll(() => running.stop())

function weak(_ref: string) {
  return {_type: 'reference', _ref, _weak: true}
}

/** What a door says within a moment: streams go on, and here are read only so far. */
async function read(path: string, init: RequestInit = {}): Promise<string> {
  const stop = AbortSignal.timeout(/listen|live/.test(path) ? READ_MS : 5000)
  let text = ''
  try {
    const response = await running.fetch(path, {...init, signal: stop})
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, {stream: true})
  } catch (error) {
    if (!stop.aborted) throw error
  }
  return text
}

const QUERIES = [
  '*',
  '*[_id in path("**")]',
  '*[_id == "drafts.a"]',
  '*[_id == "versions.r.a"][0]',
  '*[_originalId == "drafts.a"]',
  '*[_type == "secretType"]',
  '*[slug.current == "secret"].title',
  '*[title match "Secret*"].title',
  '*[@ match text::query("secret")].title',
  '*[references("a")].title',
  '*[_id == "a"][0]{"draft": draft->title, "version": version->{...}}',
  '*[_id == "a"]{"incoming": *[references(^._id)].title}',
  '*[_id == "a"] | score(title match "Secret*") {title, _score}',
  '* | order(title desc)[0...10].title',
  'releases::all()',
  '*[sanity::versionOf("a")].title',
  '*[sanity::partOfRelease("r")].title',
  '*[_id == "a"]{"all": sanity::versionsOf("a")}',
  'documents::get("dataset:test.production:drafts.a").title',
  'documents::get("dataset:test.other:elsewhere").title',
  '{"a": *[_id == "drafts.a"][0].title, "b": *[0].draft->title}',
]

// What each would count, were it visible.
const COUNTS = [
  'count(*[_id in path("drafts.**")])',
  'count(*[_type == "secretType"])',
  'count(*[references("a")])',
  'count(*[title match "Secret*"])',
  'count(*[slug.current == "secret"])',
  'count(*[defined(draft->title)])',
  'count(*[_id in ["drafts.a", "versions.r.a"]])',
]

const PERSPECTIVES = ['raw', 'published', 'drafts', 'previewDrafts', 'r', 'r,drafts', 'drafts,r']

test.each(PERSPECTIVES)(
  'no query shows a secret to somebody without a token in the perspective %s',
  async (perspective) => {
    for (const version of ['v2021-03-25', 'vX']) {
      for (const query of QUERIES) {
        const search = new URLSearchParams({query, perspective, resultSourceMap: 'true', returnQuery: 'false'})
        const text = await read(`/${version}/data/query/production?${search}`)
        expect([version, query, text]).toEqual([
          version,
          query,
          expect.not.stringMatching(/Secret plan|drafts\.only|deep\./),
        ])
      }
    }
  },
)

test.each(PERSPECTIVES)('no count tells of a secret in the perspective %s', async (perspective) => {
  const query = `[${COUNTS.join(', ')}]`
  const body = JSON.stringify({query})
  const answer = await read(`/v2025-02-19/data/query/production?perspective=${perspective}`, {method: 'POST', body})
  expect(JSON.parse(answer).result).toEqual(COUNTS.map(() => 0))
})

test('with a token the same queries show them', async () => {
  const headers = {authorization: 'Bearer viewer-secret'}
  const shown = QUERIES.map(async (query) => {
    const search = new URLSearchParams({query, perspective: 'raw', returnQuery: 'false'})
    return (await read(`/v2025-02-19/data/query/production?${search}`, {headers})).includes(SECRET)
  })
  expect((await Promise.all(shown)).filter(Boolean).length).toBeGreaterThan(QUERIES.length / 2)
})

test('no other door shows one either', async () => {
  const doors = [
    '/data/doc/production/drafts.a,versions.r.a,deep.path.id,a?includeAllVersions=true',
    '/data/doc/production/drafts.a?excludeContent=true',
    '/projects/test/datasets/production/doc/drafts.only',
    '/data/export/production',
    '/data/export/production?types=secretType',
    '/data/export/production?nextCursor=',
    '/data/history/production/documents/drafts.a',
    '/data/history/production/documents/a,drafts.a?lastRevision=true',
    `/data/history/production/documents/drafts.a?revision=${transactionId}`,
    '/data/history/production/documents/drafts.a?time=2099-01-01T00:00:00Z',
    '/data/history/production/transactions?effectFormat=mendoza',
    `/data/history/production/transactions/a?effectFormat=mendoza&fromTransaction=${transactionId}`,
    '/data/history/production/events/documents/a',
    '/data/history/production/events/releases/r',
    '/data/references/production/documents/a/to',
    '/data/listen/production?query=*&includeResult=true&includeAllVersions=true',
    `/data/listen/production?query=*&includeResult=true&includeAllVersions=true&enableResume=true&lastEventId=${transactionId}%23drafts.a`,
    '/data/live/events/production?includeDrafts=true',
    '/schedules/test/production',
    '/hooks/projects/test',
    '/users/ada-administrator',
    '/projects/test/tokens',
    '/projects/test/cors',
  ]
  for (const door of doors) {
    const text = await read(`/v2025-02-19${door}`)
    expect([door, text]).toEqual([door, expect.not.stringMatching(/Secret plan|"secretType|Ada Adm/)])
  }
})

test('a listener without a token hears nothing of drafts, and nothing that tells of them', async () => {
  const listening = read('/v2021-03-25/data/listen/production?query=*&includeResult=true&includeAllVersions=true')
  const living = read('/v2025-02-19/data/live/events/production')
  await new Promise((resolve) => setTimeout(resolve, READ_MS / 3))
  const editor = running.client('editor')
  await editor.patch('drafts.a').set({note: SECRET}).commit()
  await editor.patch('versions.r.a').set({note: SECRET}).commit()
  expect(await listening).not.toMatch(/event: mutation/)
  expect(await living).not.toMatch(/event: message|"tags"/)
})

test('a mutation tells nobody without a token whether a draft is there', async () => {
  const answers = ['drafts.a', 'drafts.nobody'].map((id) =>
    read('/v1/data/mutate/production?dryRun=true', {
      method: 'POST',
      body: JSON.stringify({mutations: [{create: {_id: id, _type: 'page'}}]}),
    }),
  )
  const [there, not] = await Promise.all(answers)
  expect(there).toBe(not)
})

test('no door of one dataset leads to another', async () => {
  const headers = {authorization: 'Bearer administrator-secret'}
  const search = (query: string) =>
    new URLSearchParams({query, perspective: 'raw', resultSourceMap: 'true', returnQuery: 'false'})
  for (const door of [
    ...QUERIES.map((query) => `/data/query/other?${search(query)}`),
    '/data/doc/other/a,drafts.a,drafts.only',
    '/data/export/other',
    '/data/history/other/documents/a,drafts.a?lastRevision=true',
    `/data/history/other/documents/a?revision=${transactionId}`,
    '/data/history/other/transactions?effectFormat=mendoza',
    '/data/history/other/events/documents/a',
    '/data/references/other/documents/a/to',
    `/data/listen/other?query=*&includeResult=true&includeAllVersions=true&enableResume=true&lastEventId=${transactionId}%23a`,
  ]) {
    const text = await read(`/v2025-02-19${door}`, {headers})
    expect([door, text]).toEqual([door, expect.not.stringMatching(/"Public"|"secretType"|"_id":"drafts/)])
  }
})

test.each([
  ['POST', '/data/mutate/production', {mutations: [{create: {_type: 'page'}}]}],
  ['POST', '/data/mutate/production?dryRun=true', {mutations: [{patch: {id: 'a', set: {title: 'x'}}}]}],
  ['POST', '/data/mutate/production', {mutations: [{delete: {query: '*'}}]}],
  ['POST', '/projects/test/datasets/production/mutate', {mutations: [{create: {_type: 'page'}}]}],
  [
    'POST',
    '/data/actions/production',
    {actions: [{actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'}]},
  ],
  ['POST', '/data/actions/production', {actions: [{actionType: 'sanity.action.release.delete', releaseId: 'r'}]}],
  ['POST', '/assets/files/production', {}],
  ['POST', '/assets/images/production', {}],
  ['PUT', '/datasets/mine', {}],
  ['PATCH', '/datasets/production', {aclMode: 'private'}],
  ['DELETE', '/datasets/other', undefined],
  ['PUT', '/datasets/production/acl', []],
  ['POST', '/projects/test/tokens', {label: 'Mine', roleName: 'administrator'}],
  ['DELETE', '/projects/test/tokens/tok-1', undefined],
  ['POST', '/projects/test/cors', {origin: 'https://evil.example'}],
  ['DELETE', '/projects/test/cors/1', undefined],
  [
    'POST',
    '/schedules/test/production',
    {documents: [{documentId: 'a'}], action: 'publish', executeAt: '2099-01-01T00:00:00Z', name: 'x'},
  ],
] as const)('a viewer may not %s %s', async (method, path, body) => {
  const respond = (token: string) =>
    running.fetch(`/v2025-02-19${path}`, {
      method,
      headers: token ? {authorization: `Bearer ${token}`} : {},
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    })
  const refused = await respond('viewer-secret')
  expect([refused.status, await refused.text()]).toEqual([403, expect.stringMatching(/Insufficient permissions/)])
  expect((await respond('')).status).toBe(401)
})
