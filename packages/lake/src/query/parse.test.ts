import {expect, test} from '@jest/globals'
import {QueryParseError} from './errors.ts'
import {parseQuery} from './parse.ts'

test('a missing parameter is an error that says which one, and where', () => {
  expect(errorOf('*[_id == $id]', {other: 1})).toMatchObject({
    description: 'param $id referenced, but not provided',
    start: 9,
    end: 12,
  })
  expect(errorOf('*[0...$n]')).toMatchObject({description: 'param $n referenced, but not provided'})
  expect(errorOf('*[_id == $__proto__]')).toMatchObject({description: 'param $__proto__ referenced, but not provided'})
})

test('a parameter that is null is there', () => {
  expect(() => parseQuery('*[_id == $id]', {id: null})).not.toThrow()
})

test.each([
  ['*[', 'unexpected end-of-file, expected expression', 2, 2],
  ['', 'unexpected end-of-file, expected expression', 0, 0],
  ['*[_type == ]', 'unexpected token "]", expected expression', 11, 12],
  ['*[] ]', 'unexpected token "]", expected expression', 4, 5],
  ['*[_type == "a"', 'unexpected end-of-file, expected expression', 14, 14],
])('says what is wrong with %j', (query, description, start, end) => {
  expect(errorOf(query)).toMatchObject({description, start, end, query})
})

test.each(['nope(1)', 'count(1, 2)', 'geo::nothing()', '*[0..title]', '* | nope()', '{1: 2}'])(
  'refuses %j',
  (query) => {
    expect(errorOf(query)).toBeInstanceOf(QueryParseError)
  },
)

test('ten thousand brackets are a parse error', () => {
  expect(errorOf(`${'('.repeat(10_000)}1${')'.repeat(10_000)}`).description).toBe('the query is nested too deeply')
})

test('one query with other parameters never meets the tree of the first', () => {
  expect(parseQuery('*[0...$n]', {n: 1})).toMatchObject({right: 1})
  expect(parseQuery('*[0...$n]', {n: 2})).toMatchObject({right: 2})
  expect(parseQuery('*[$key]', {key: 'a'})).toMatchObject({type: 'Map'})
  expect(parseQuery('*[$key]', {key: true})).toMatchObject({type: 'Filter'})
  expect(parseQuery('*[$key]', {key: 3})).toMatchObject({type: 'AccessElement', index: 3})
  expect(parseQuery('*[_id == $id]', {id: 'a'})).toBe(parseQuery('*[_id == $id]', {id: 'b'}))
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
