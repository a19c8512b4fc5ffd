import {expect, test} from '@jest/globals'
import {evaluate, parse, toJS} from 'groq-js'
import type {StoredDocument} from '../../store/reader.ts'
import {Dependencies} from '../dependencies.ts'
import {parseQuery} from '../parse.ts'
import {compile} from './compile.ts'
import {DocumentView} from './document-view.ts'
import {documents, queries} from './evaluate.examples.ts'
import {Scope} from './scope.ts'

const now = new Date('2026-11-22T12:00:00.123Z')

function run(query: string, params: Record<string, unknown> = {}, over: StoredDocument[] = documents): unknown {
  const scope = new Scope(
    {
      view: new DocumentView(over),
      params,
      now,
      identity: 'me',
      projectId: 'p',
      dataset: 'd',
      before: null,
      after: null,
      dependencies: new Dependencies(),
    },
    null,
  )
  return JSON.parse(JSON.stringify(compile(parseQuery(query, params))(scope)))
}

async function reference(query: string, params: Record<string, unknown>): Promise<unknown> {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const value = await evaluate(parse(query, {params}), {
    dataset: documents,
    params,
    timestamp: now,
    sanity: {projectId: 'p', dataset: 'd'},
    dereference: ({_ref}) => byId.get(_ref),
  })
  const data = value.type === 'stream' ? await value.get() : toJS(value)
  return JSON.parse(JSON.stringify(data))
}

test.each(queries)('answers as groq-js does: $query', async ({query, params = {}}) => {
  expect(run(query, params)).toEqual(await reference(query, params))
})

test('the queries of the comparison find something', () => {
  const empty = queries.filter(({query, params}) => JSON.stringify(run(query, params)) === '[]')
  expect(empty.map(({query}) => query)).toEqual([
    '*[_type == null]',
    '*[title match null || title match [] || title match ["asthma", null]]._id',
  ])
})

test('leaves the documents as they were', () => {
  const before = JSON.stringify(documents)
  for (const {query, params} of queries) run(query, params)
  expect(JSON.stringify(documents)).toBe(before)
})

const base = {_type: 'odd', _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}

test('an attribute may have any name', () => {
  const odd = JSON.parse(
    '{"_id": "a", "hasOwnProperty": 1, "__proto__": {"toString": "x"}, "constructor": "c", "a.b": 2, "then": 3, "toJSON": 4}',
  )
  const over = [{...base, ...odd, ...JSON.parse('{"__proto__": {"toString": "x"}}')}]
  Object.defineProperty(over[0], '__proto__', {value: {toString: 'x'}, enumerable: true})
  expect(
    run('*[hasOwnProperty == 1]{hasOwnProperty, "proto": __proto__.toString, constructor, "dot": @["a.b"]}', {}, over),
  ).toEqual([{hasOwnProperty: 1, proto: 'x', constructor: 'c', dot: 2}])
  const [copy] = run('*{...}', {}, over) as [Record<string, unknown>]
  expect(Object.keys(copy)).toContain('__proto__')
  expect(run('*[0].toString', {}, over)).toBeNull()
})

test('orders strings by code point, not by UTF-16 unit', () => {
  const over = ['\u{1F600}', '\uFF5E', 'a'].map((title, index) => ({...base, _id: `d${index}`, title}))
  expect(run('* | order(title).title', {}, over)).toEqual(['a', '\uFF5E', '\u{1F600}'])
  expect(run('"\uFF5E" < "\u{1F600}"')).toBe(true)
})

test('six wildcards against a long word are answered at once', () => {
  const over = [{...base, _id: 'd', title: `${'a'.repeat(2000)}!b`}]
  const started = performance.now()
  expect(run('*[title match "*a*a*a*a*a*a*b"]', {}, over)).toEqual([])
  expect(run('*[title match "*a*a*a*a*a*a*"]._id', {}, over)).toEqual(['d'])
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('a path of many stars is answered at once', () => {
  const over = [{...base, _id: 'a.'.repeat(60).slice(0, -1)}]
  const started = performance.now()
  expect(run(`*[_id in path("${'**.'.repeat(20)}x")]`, {}, over)).toEqual([])
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('a time past the last one there is is null', () => {
  expect(run('dateTime("9999-12-31T23:59:59Z") + 1e15')).toBeNull()
  expect(run('dateTime("2020-01-01T00:00:00Z") - 1e300')).toBeNull()
})

test('text::query finds documents holding all words, the last one unfinished', () => {
  const ids = (query: string) => run('*[_type == "condition" && @ match text::query($q)]._id', {q: query})
  expect(ids('virus brun')).toEqual([])
  expect(ids('VIRUS bron')).toEqual(['bronchitis'])
  expect(ids('vir bronchitis')).toEqual([])
  expect(ids('asthma')).toEqual(['asthma', 'drafts.asthma', 'versions.rSpring.asthma'])
  expect(ids('asthma -spring')).toEqual(['asthma', 'drafts.asthma'])
  expect(ids('"chest cold"')).toEqual(['bronchitis'])
  expect(ids('"cold chest"')).toEqual([])
  expect(ids('')).toEqual([])
  expect(ids('h2')).toEqual(['bronchitis'])
  expect(ids('condition')).toEqual([])
})

test('text::query finds everything while nothing but a star is asked for, as the lists of the Studio do', () => {
  const ids = (query: string) => run('*[_type == "condition" && [@, _id] match text::query($q)]._id', {q: query})
  expect(ids('*')).toEqual(run('*[_type == "condition"]._id'))
  expect(ids('')).toEqual([])
})

test('text::query sees what stands beside it, such as the id', () => {
  const search = '*[[@, _id] match text::query($q)] | score(boost(title match text::query($q), 4)) | order(_score desc)'
  expect(run(`${search}._id`, {q: 'drafts.fe'})).toEqual(['drafts.fever'])
  const [best] = run(`${search}{_id, _score}`, {q: 'spring'}) as [{_id: string; _score: number}]
  expect(best._id).toBe('versions.rSpring.asthma')
  expect(best._score).toBeGreaterThan(4)
})

test('one null is as good as another for array::unique, as on the hosted lake', () => {
  expect(run('array::unique([null, 1, null, 1])')).toEqual([null, 1])
})

test('a precision no number can have gives null', () => {
  expect(run('round(1.5, 101)')).toBeNull()
})

test('a subquery that looks at nothing around it is evaluated once, however deep', () => {
  const nested = (depth: number): string => (depth === 0 ? '_type == "person"' : `_id in *[${nested(depth - 1)}]._id`)
  const started = performance.now()
  expect(run(`*[${nested(12)}]._id`)).toEqual(['anna', 'carl'])
  expect(run('*[_type == "person"]{"n": count(*[_type == ^._type]), "all": count(*[_id == "anna"])}')).toEqual([
    {n: 2, all: 1},
    {n: 2, all: 1},
  ])
  // Nine documents: without that it would take 9¹² looks.
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('membership in a long list is the same as in a short one', () => {
  const list = Array.from({length: 100}, (_, index) => index)
  const mixed = [...list, null, 'anna', true]
  expect(run('[1, 99, 100, null, "anna", "x", true, false, [1]][@ in $mixed]', {mixed})).toEqual([
    1,
    99,
    null,
    'anna',
    true,
  ])
  expect(run('[dateTime("2026-01-01T00:00:00Z")][@ in $mixed]', {mixed})).toEqual([])
})

test('a path is in a path', () => {
  expect(run('[path("a.b") in path("a.*"), path("a") in path("a.*"), 1 in path("**")]')).toEqual([true, false, null])
})

test('global document references lead to documents of this dataset', () => {
  const references = {a: 'dataset:p.d:anna', b: {_ref: 'dataset:p.d:carl'}, c: 'dataset:p.other:anna', d: 'anna', e: 5}
  expect(
    run('[documents::get($a)._id, documents::get($b)._id, documents::get($c)._id, documents::get($d)]', references),
  ).toEqual(['anna', 'carl', null, null])
  const over = [...documents, {...base, _id: 'zed', media: {_ref: 'dataset:p.d:anna'}, others: ['anna']}]
  const counts = '{"global": documents::incomingGlobalDocumentReferenceCount(), "plain": documents::incomingRefCount()}'
  expect(run(`*[_id in ["anna", "zed"]]${counts}`, {}, over)).toEqual([
    {global: 1, plain: 2},
    {global: 0, plain: 0},
  ])
})

test.each([
  'toString()',
  '* | toString()',
  'hasOwnProperty(1)',
  '__proto__::toString()',
  'text::semanticSimilarity("a")',
])('there is no function %s', (query) => {
  expect(() => run(query)).toThrow(/function|namespace/)
})

test('the parameter of a function is its own, whatever the request calls its parameters', () => {
  const query = 'fn my::part($x) = $x{name}; *[_type == "person"][0...$n]{"p": my::part(@), "x": $x}'
  expect(run(query, {x: 5, n: 1})).toEqual([{p: {name: 'Anna Ärlig'}, x: 5}])
})

test('a boost below zero is none', () => {
  expect(run('*[_id == "anna"] | score(boost(age > 40, -3), boost(age > 40, 2))._score')).toEqual([3])
})

test.each([
  ['"a": "x"', '{"a": a + a}'],
  ['"a": [1]', '{"a": a + a}'],
  ['"a": [1]', '{"a": [...a, ...a]}'],
  ['"a": [1]', '{"a": [{"b": a}, {"b": a}].b[]}'],
  ['"a": ["x"]', '{"a": [array::join(a + a, "-")]}'],
])('what doubles again and again is stopped before the memory is full: {%s}%s', (seed, step) => {
  // One list larger than what is left of a thread's memory would end the whole program.
  expect(() => run(`{${seed}}${step.repeat(60)}{"n": count(a)}`)).toThrow(/puts together a (list|text) of more than/)
})

test('many large lists together are too much as well', () => {
  const copies = Array.from({length: 100}, (_, index) => `"a${index}": [...a, 1]`)
  const query = `{"a": [1, 2]}${'{"a": a + a}'.repeat(18)}{${copies.join()}}`
  expect(() => run(query)).toThrow('in all')
})
