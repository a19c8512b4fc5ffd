import {expect, test} from '@jest/globals'
import {QueryParseError} from './errors.ts'
import {parseQuery} from './parse.ts'

test('a missing parameter is an error that says which one, and where', () => {
  expect(errorOf('*[_id == $id]', {other: 1})).toMatchObject({
    description: 'param $id referenced, but not provided',
    start: 9,
    end: 11,
  })
  expect(errorOf('*[0...$n]')).toMatchObject({description: 'param $n referenced, but not provided'})
  expect(errorOf('*[_id == $__proto__]')).toMatchObject({description: 'param $__proto__ referenced, but not provided'})
})

test('a parameter that is null is there', () => {
  expect(() => parseQuery('*[_id == $id]', {id: null})).not.toThrow()
})

test.each([
  ['*[', "expected ']' following expression", 1, 2],
  ['', 'no query', 0, 0],
  ['*[_type == ]', 'unexpected token "]", expected expression', 11, 12],
  ['*[true] /', 'unexpected end-of-file, expected expression', 9, 9],
  ['*[] ]', 'unable to parse entire expression', 4, 4],
  ['*[_type == "a"', "expected ']' following expression", 1, 14],
  ['*[_type = "a"]', "expected ']' following expression", 1, 9],
  ['*[_type == "a]', 'unexpected token "\\"a]", expected expression', 11, 14],
  ['*{title desc: 1 2}', "expected '}' following object body", 1, 17],
  ['count(title', "expected ')' following function arguments", 5, 12],
  ['(1 + 2', "expected ')' following parenthesized expression", 0, 7],
  ['[1, 2', "expected ']' following array body", 0, 6],
  ['a.^.b', '^ is not allowed here', 2, 3],
  ['* | [true]', 'object or function expected', 4, 10],
  ['*[0..title]', 'subscript ranges must have integer endpoints', 1, 11],
  ['string::length', 'expected a function following namespace expression', 8, 14],
  ['fn a::b($c) = $c{d} fn', "expected ';' at the end of function definition", 20, 20],
  ['fn a::b(c) = c{d}; *', 'expected parameter name', 8, 8],
  ['*{"a": $b}{', 'param $b referenced, but not provided', 7, 8],
  ['count(1, 2)', 'incorrect number of arguments to function count(): expected 1, got 2', 0, 11],
  ['[a, geo::nothing()]', 'unknown function geo::nothing()', 4, 18],
  ['* | nope(a)', 'unknown pipe function nope()', 4, 11],
])('says what is wrong with %j', (query, description, start, end) => {
  expect(errorOf(query)).toMatchObject({description, start, end, query})
})

test.each([
  '{1: 2}',
  '*[a asc]',
  'boost(a, 1)',
  'score(a)',
  '*{a} | score(b)',
  '*[0] | score(b)',
  '* | order()',
  'before()',
])('refuses %j', (query) => {
  expect(errorOf(query)).toBeInstanceOf(QueryParseError)
})

test.each([
  ['brackets', `${'('.repeat(10_000)}1${')'.repeat(10_000)}`, 'the query is nested too deeply'],
  ['signs', `${'-'.repeat(10_000)}1`, 'the query is nested too deeply'],
  ['conditions', Array(10_000).fill('a').join('&&'), 'a list or condition of the query is too long'],
  ['items', `[${Array(100_000).fill('1').join()}]`, 'a list or condition of the query is too long'],
  ['quotes', '"'.repeat(100_001), 'unable to parse entire expression'],
])('a hundred thousand %s or so are refused at once', (_, query, description) => {
  const started = performance.now()
  expect(errorOf(query).description).toContain(description)
  // groq-js would take 4 seconds for ten thousand conditions, and 60 for a hundred thousand items.
  expect(performance.now() - started).toBeLessThan(3000)
})

test('one query with other parameters never meets the tree of the first', () => {
  expect(parseQuery('*[0...$n]', {n: 1})).toMatchObject({right: 1})
  expect(parseQuery('*[0...$n]', {n: 2})).toMatchObject({right: 2})
  expect(parseQuery('*[$key]', {key: 'a'})).toMatchObject({type: 'Map'})
  expect(parseQuery('*[$key]', {key: true})).toMatchObject({type: 'Filter'})
  expect(parseQuery('*[$key]', {key: 3})).toMatchObject({type: 'AccessElement', index: 3})
  expect(parseQuery('*[_id == $id]', {id: 'a'})).toBe(parseQuery('*[_id == $id]', {id: 'b'}))
})

test.each([
  ['1 // the end', 1],
  ['"\\u{1F600}\\u{41}\\u0042\\ud83d\\ude00\\\\u{41}"', '😀AB😀\\u{41}'],
])('reads %s', (query, value) => {
  expect(parseQuery(query, {})).toEqual({type: 'Value', value})
})

test('a long list of literals becomes one value, wherever a list is only looked into', () => {
  const texts = Array.from({length: 30_000}, (_, index) => (index === 7 ? '"a\\"]"' : `"id${index}"`))
  const started = performance.now()
  expect(parseQuery(`*[_id in [${texts.join()}] && a]`, {})).toMatchObject({
    expr: {left: {right: {type: 'Value', value: expect.arrayContaining(['id0', 'a"]', 'id29999'])}}},
  })
  expect(performance.now() - started).toBeLessThan(3000)
  const some = texts.slice(0, 1000).join()
  expect(parseQuery(`*[_id in [${some}, 5, null][0...$n]]`, {n: 2})).toMatchObject({expr: {right: {type: 'Slice'}}})
  expect(parseQuery(`*[_id in [${some}]][0...$n]`, {n: 2})).toMatchObject({base: {expr: {right: {type: 'Value'}}}})
  expect(parseQuery(`*[_id in [${some}, a]]`, {})).toMatchObject({expr: {right: {type: 'Array'}}})
  expect(errorOf(`*[_id in [${some}] && $b]`)).toMatchObject({description: 'param $b referenced, but not provided'})
})

test('an escape that is none is refused, not read as a word', () => {
  expect(errorOf('"a" + "\\q"')).toMatchObject({
    start: 6,
    end: 10,
    description: expect.stringContaining('unexpected token'),
  })
  expect(errorOf('"\\u12"')).toMatchObject({start: 0, end: 6})
  expect(errorOf('"\\u{110000}"')).toMatchObject({start: 0, end: 12})
})

test('no document belongs to a variant, and other text that says so is left alone', () => {
  expect(parseQuery('*[!sanity::partOfVariant($v) && a]', {})).toMatchObject({expr: {left: {base: {value: false}}}})
  expect(parseQuery('"sanity::partOfVariant()"', {})).toMatchObject({value: 'sanity::partOfVariant()'})
  expect(errorOf('sanity::partOfVariant() ]')).toMatchObject({start: 24})
})

function errorOf(query: string, params: Record<string, unknown> = {}): QueryParseError {
  try {
    parseQuery(query, params)
  } catch (error) {
    if (error instanceof QueryParseError) return error
    throw error
  }
  throw new Error(`no error for ${query}`)
}

test('a mistake behind many brackets is found at once', () => {
  const started = performance.now()
  for (const query of ['*[a=='.repeat(200), `${'*[a=='.repeat(200)}${']'.repeat(200)}`]) {
    expect(() => parseQuery(query, {})).toThrow(QueryParseError)
  }
  expect(performance.now() - started).toBeLessThan(1000)
})
