import {expect, test} from '@jest/globals'
import {QueryParseError} from './errors.ts'
import {documents} from './evaluate/evaluate.examples.ts'
import {createFilter, deltaMatches, deltaProject} from './filter.ts'

test('a filter tells documents one by one', () => {
  const idsOf = (query: string, params = {}) => {
    const filter = createFilter(query, params)
    return documents.filter((document) => filter.matches(document)).map(({_id}) => _id)
  }
  expect(idsOf('*')).toHaveLength(documents.length)
  expect(idsOf('*[_type == "person"]')).toEqual(['anna', 'carl'])
  expect(idsOf('*[_id in $ids]', {ids: ['carl', 'x']})).toEqual(['carl'])
  expect(idsOf('*[_type == "person"][age > 10] | order(name) [0...1] {name}')).toEqual(['anna'])
  expect(idsOf('*[_type == "person"]{name}[name == "nobody"]')).toEqual(['anna', 'carl'])
  expect(idsOf('*[!(_id in path("_.**")) && sanity::versionOf("asthma")]')).toHaveLength(3)
})

test.each([
  ['*[_type == "person"]', {types: ['person']}],
  ['*["person" == _type && _id == $id]{name}', {types: ['person'], ids: ['carl']}],
  ['*[_id in [$id, "x"]][_id != "y"] | order(name)', {ids: ['carl', 'x']}],
  ['*[_id in [...$ids, "x"]]', {ids: ['a', 'b', 'x']}],
  ['*[_id in $ids && (_id == "b" || _id == "c")]', {ids: ['b']}],
  ['*[(_type == "a" && _id == "1") || (_type == "b" && defined(x))]', {types: ['a', 'b']}],
  ['*[_type == "person" || age > 7]', {}],
  ['*[_type == 5]', {types: []}],
  ['*[!(_type == "person")]', {}],
  ['*[address._type == "person" || _id in path("drafts.**")]', {}],
  ['*', {}],
])('says which documents %s can match at all', (query, expected) => {
  const filter = createFilter(query, {id: 'carl', ids: ['a', 'b']})
  const {types, ids} = filter.narrow
  expect({...(types && {types: [...types]}), ...(ids && {ids: [...ids]})}).toEqual(expected)
})

test('a filter joins nothing: other documents do not exist for it', () => {
  const [bronchitis] = documents.filter(({_id}) => _id === 'bronchitis')
  expect(createFilter('*[author->name == "Anna Ärlig"]', {}).matches(bronchitis ?? null)).toBe(false)
  expect(createFilter('*[count(*) == 1]', {}).matches(bronchitis ?? null)).toBe(true)
})

test('nothing is no match', () => {
  expect(createFilter('*', {}).matches(null)).toBe(false)
})

test.each(['*[', '$x', 'count(*[a])', '"text"', '*[_id == $missing]', '*[geo::distance(a, b) > 1]'])(
  'refuses %j',
  (query) => {
    expect(() => createFilter(query, {})).toThrow(QueryParseError)
  },
)

test('a filter made to be slow cannot hold up the lake', () => {
  const list = Array.from({length: 5000}, (_, n) => n)
  const filter = createFilter('*[count($a[count($a[count($a[@ < 0]) > 0]) > 0]) == 0]', {a: list})
  const started = performance.now()
  for (const document of documents) expect(filter.matches(document)).toBe(false)
  // Without the limit it would take 125,000 million steps.
  expect(performance.now() - started).toBeLessThan(20_000)
  expect(() => createFilter(`*[${Array(5000).fill('a').join('&&')}]`, {})).toThrow(QueryParseError)
})

test.each([
  ['texts', '"x"'],
  ['lists', '[1, 2]'],
])('a filter that doubles %s until the memory is full matches nothing, and fails nobody else', (_, seed) => {
  const doubled = `{"a": ${seed}}${'{"a": a + a}'.repeat(40)}`
  expect(createFilter(`*[defined((@${doubled}).a)]`, {}).matches(documents[0] ?? null)).toBe(false)
  const splat = `{"a": ${seed}}${'{"a": [...a, ...a]}'.repeat(40)}`
  expect(createFilter(`*[count((@${splat}).a) > 0]`, {}).matches(documents[0] ?? null)).toBe(false)
})

const times = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
const [al, bo] = [
  {name: 'Al', year: 1},
  {name: 'Bo', year: 2},
]
const before = {...times, _id: 'a', _type: 'page', title: 'Old', slug: {current: 'a'}, tags: ['x'], authors: [al, bo]}
const after = {...before, _rev: 's', title: 'New', authors: [{...al, year: 3}, bo]}

test.each([
  ['_type == "page"', true],
  ['', true],
  ['delta::changedAny(title)', true],
  ['delta::changedAny(slug.current)', false],
  ['delta::changedAny((slug.current, title))', true],
  ['delta::changedOnly(slug)', false],
  ['delta::operation() == "update"', true],
  ['before().title == "Old" && after().title == "New"', true],
  ['_type == "page" && (delta::changedAny(slug) || delta::changedAny(tags[]))', false],
  ['delta::changedAny(authors[].(name, year))', true],
  ['delta::changedAny(authors[name == "Bo"].name)', false],
  ['delta::changedOnly((title, authors[name == "Al"]))', true],
  ['delta::changedOnly(title)', false],
  ['delta::changedAny(anywhere(name == "Al"))', true],
  ['diff::changedOnly(before(), after(), (title, authors))', false],
  ['diff::changedOnly(before(), after(), (title, authors, _rev))', true],
  ['!delta::changedAny(slug) && diff::changedAny(before(), after(), title)', true],
])('a webhook filter %j gives %j', async (filter, expected) => {
  expect(await deltaMatches(filter, before, after)).toBe(expected)
})

test('a webhook hears of creation and deletion', async () => {
  expect(await deltaMatches('delta::operation() == "create" && _type == "page"', null, after)).toBe(true)
  expect(await deltaMatches('delta::operation() == "delete" && _type == "page"', before, null)).toBe(true)
  expect(await deltaMatches('_type == "page" && delta::changedAny(title)', null, after)).toBe(true)
})

test('a webhook sends its projection, or the whole document', async () => {
  const projection = '{_id, "was": before().title, title, "op": delta::operation(), "moved": delta::changedAny(slug)}'
  expect(await deltaProject(projection, before, after)).toEqual({
    _id: 'a',
    was: 'Old',
    title: 'New',
    op: 'update',
    moved: false,
  })
  expect(await deltaProject(undefined, before, after)).toBe(after)
  expect(await deltaProject(undefined, before, null)).toBe(before)
  expect(await deltaProject('{"at": dateTime(_createdAt)}', null, after)).toEqual({at: '2026-01-01T00:00:00Z'})
})
