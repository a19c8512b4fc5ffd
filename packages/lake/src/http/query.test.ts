import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityDocumentStub} from '@sanity/client'
import {type RunningLake, runLake} from '../running-lake.ts'

let lake: RunningLake

const documents: SanityDocumentStub<Record<string, unknown>>[] = [
  {_id: 'anna', _type: 'person', name: 'Anna'},
  {
    _id: 'asthma',
    _type: 'condition',
    title: 'Asthma',
    slug: {current: 'asthma'},
    author: {_type: 'reference', _ref: 'anna'},
    body: [
      {
        _key: 'k1',
        _type: 'block',
        children: [{_key: 's1', _type: 'span', text: 'See a doctor', marks: ['m1']}],
        markDefs: [{_key: 'm1', _type: 'internalLink', reference: {_type: 'reference', _ref: 'anna'}}],
      },
    ],
  },
  {_id: 'drafts.asthma', _type: 'condition', title: 'Asthma, better said', slug: {current: 'asthma'}},
  {_id: 'drafts.fever', _type: 'condition', title: 'Fever', about: {_type: 'reference', _ref: 'anna'}},
]

beforeAll(async () => {
  lake = await runLake({queryDeadlineMs: 2000})
  const transaction = lake.client('administrator').transaction()
  for (const document of documents) transaction.create(document as never)
  await transaction.commit()
})

afterAll(() => lake.stop())

test('the real client reads what it wrote, each perspective in its own way', async () => {
  const titles = (perspective: 'raw' | 'published' | 'drafts', role?: 'viewer') =>
    lake.client(role, {perspective}).fetch<string[]>('*[_type == $type].title', {type: 'condition'})
  expect(await titles('published', 'viewer')).toEqual(['Asthma'])
  expect(await titles('raw', 'viewer')).toEqual(['Asthma', 'Asthma, better said', 'Fever'])
  expect(await titles('drafts', 'viewer')).toEqual(['Asthma, better said', 'Fever'])
  for (const perspective of ['raw', 'published', 'drafts'] as const) {
    expect(await titles(perspective)).toEqual(['Asthma'])
  }
})

test('what a request sees without naming a perspective depends on its version', async () => {
  const count = async (version: string) => {
    const response = await lake.fetch(
      `/v${version}/data/query/production?query=${encodeURIComponent('count(*[_type == "condition"])')}`,
      {
        headers: {authorization: 'Bearer viewer-secret'},
      },
    )
    return ((await response.json()) as {result: number}).result
  }
  expect(await count('2025-02-18')).toBe(3)
  expect(await count('2025-02-19')).toBe(1)
  expect(await count('X')).toBe(1)
})

test('an answer says how it came about', async () => {
  const answer = await lake.client('viewer').fetch('*[_id == "anna"]{name}', {}, {filterResponse: false})
  expect(answer).toMatchObject({
    query: '*[_id == "anna"]{name}',
    result: [{name: 'Anna'}],
    ms: expect.any(Number),
    syncTags: [expect.stringMatching(/^s1:/)],
  })
  const {body} = await get('?query=1%2B1&returnQuery=false')
  expect(Object.keys(body as object)).toEqual(['result', 'syncTags', 'ms'])
})

test('a long query travels in the body, and gets the same answer', async () => {
  const long = `*[_type == "person" && name in [${Array.from({length: 3000}, (_, n) => `"n${n}"`).join()}, $name]].name`
  expect(long.length).toBeGreaterThan(12_000)
  expect(await lake.client().fetch(long, {name: 'Anna'})).toEqual(['Anna'])
})

test.each([
  [
    '?query=*[a==',
    400,
    {error: {type: 'queryParseError', query: '*[a==', description: expect.stringContaining('end-of-file')}},
  ],
  ['?query=$x', 400, {error: {type: 'queryParseError', description: 'param $x referenced, but not provided'}}],
  ['?query=$x&$x=abc', 400, {message: 'Unable to parse value of "$x=abc". Please quote string values.'}],
  ['', 400, {statusCode: 400}],
  ['?query=*&perspective=raw,drafts', 400, {statusCode: 400}],
  ['?query=*&variant=a', 400, {message: expect.stringContaining('variant')}],
  ['?query=*&tag=a%20b', 400, {statusCode: 400}],
  ['?query=geo::distance(a,b)', 400, {error: {description: expect.stringContaining('geo::distance')}}],
])('refuses %s', async (search, status, expected) => {
  const {response, body} = await get(search)
  expect(response.status).toBe(status)
  expect(body).toMatchObject(expected)
})

test('a query over its deadline is refused in words, and the next one is answered at once', async () => {
  const join = '*[count(*[count(*[count(*[count(*[count(*[_id != ^.^.^.^.^._id]) > 0]) > 0]) > 0]) > 0]) > 0]'
  const transaction = lake.client('administrator').transaction()
  for (let n = 0; n < 60; n++) transaction.create({_id: `filler${n}`, _type: 'filler'})
  await transaction.commit()
  let isOver = false
  const slow = get(`?query=${encodeURIComponent(join)}`).finally(() => {
    isOver = true
  })
  expect(await lake.client().fetch('*[_id == "anna"][0].name')).toBe('Anna')
  expect(isOver).toBe(false)
  const {response, body} = await slow
  expect(response.status).toBe(400)
  expect(body).toMatchObject({error: {type: 'queryDeadlineError', description: expect.stringContaining('2 s')}})
  expect(await lake.client().fetch('*[_id == "anna"][0].name')).toBe('Anna')
}, 30_000)

test('the stega client marks text in a projection with references, splats and Portable Text', async () => {
  const client = lake.client('viewer', {perspective: 'drafts', stega: {enabled: true, studioUrl: 'http://studio.test'}})
  const found = await client.fetch<{title: string; slug: string; by: string | null; who: string}[]>(
    '*[_type == "condition"] | order(title){title, "slug": slug.current, "by": author->name, "who": about->name}',
  )
  expect(found.map(({title}) => title.length > 100)).toEqual([true, true])
  expect(found[0]?.slug).toBe('asthma')
  expect(found[1]?.who).toMatch(/^Anna.{100,}/su)
  const published = await client.withConfig({perspective: 'published'}).fetch<{
    body: {children: {text: string}[]; markDefs: {link: {name: string}}[]}[]
  }>('*[_id == "asthma"][0]{body[]{..., markDefs[]{..., _type == "internalLink" => {"link": reference->{name}}}}}')
  expect(published.body[0]?.children[0]?.text).toMatch(/^See a doctor.{100,}/su)
  // The client leaves the rest of a block alone, so that links in it stay links.
  expect(published.body[0]?.markDefs[0]?.link.name).toBe('Anna')
})

test('a source map never names a document the reader may not see', async () => {
  const answer = await lake
    .client(undefined, {perspective: 'drafts'})
    .fetch('*{title, name}', {}, {filterResponse: false, resultSourceMap: 'withKeyArraySelector'})
  expect(JSON.stringify(answer)).not.toContain('drafts.')
  expect(answer.resultSourceMap?.documents).toContainEqual({_id: 'asthma', _type: 'condition'})
})

async function get(search: string): Promise<{response: Response; body: unknown}> {
  const response = await lake.fetch(`/v2025-02-19/data/query/production${search}`)
  return {response, body: await response.json()}
}
