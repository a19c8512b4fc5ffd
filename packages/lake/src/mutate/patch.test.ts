import {expect, test} from '@jest/globals'
import {Effort} from './json-match/effort.ts'
import {type PatchOperations, parsePatchOperations} from './parse-patch.ts'
import {applyPatch} from './patch.ts'

const SYSTEM = {
  _id: 'a',
  _type: 'page',
  _rev: 'r',
  _createdAt: '2020-01-01T00:00:00Z',
  _updatedAt: '2020-01-01T00:00:00Z',
}

function patched(before: object, operations: PatchOperations): object {
  const document = {...SYSTEM, ...before}
  const copy = structuredClone(document)
  const {_id, _type, _rev, _createdAt, _updatedAt, ...after} = applyPatch(document, operations)
  expect(document).toEqual(copy)
  return after
}

test.each<[string, object, PatchOperations, object]>([
  ['set makes what is missing on the way', {}, {set: {'a.b.c': 1}}, {a: {b: {c: 1}}}],
  ['set takes the place of a text on the way', {a: 'x'}, {set: {'a.b': 1}}, {a: {b: 1}}],
  ['set reaches every match', {l: [{n: 1}, {n: 5}]}, {set: {'l[n > 2].big': true}}, {l: [{n: 1}, {n: 5, big: true}]}],
  ['set makes no items', {l: ['a']}, {set: {'l[3]': 'x', 'm[0]': 'x'}}, {l: ['a']}],
  ['set into an attribute called hasOwnProperty', {hasOwnProperty: 1}, {set: {hasOwnProperty: 2}}, {hasOwnProperty: 2}],
  [
    'setIfMissing keeps what is there, null too',
    {a: null, b: 1},
    {setIfMissing: {a: 2, b: 2, c: 2}},
    {a: null, b: 1, c: 2},
  ],
  ['unset of items leaves no holes', {l: [0, 1, 2, 3]}, {unset: ['l[0,2]']}, {l: [1, 3]}],
  [
    'unset of attributes anywhere',
    {a: {x: 1, b: {x: 2}}, l: [{x: 3, y: 4}]},
    {unset: ['..x']},
    {a: {b: {}}, l: [{y: 4}]},
  ],
  [
    'inc and dec leave other things than numbers alone',
    {n: 1, t: 'x'},
    {inc: {n: 2, t: 1, gone: 1}, dec: {n: 5}},
    {n: -2, t: 'x'},
  ],
  ['inc of many', {l: [{n: 1}, {n: 2}, {}]}, {inc: {'l[*].n': 10}}, {l: [{n: 11}, {n: 12}, {}]}],
  ['insert before', {l: [1, 2]}, {insert: {before: 'l[0]', items: [0]}}, {l: [0, 1, 2]}],
  ['insert before the last', {l: [1, 2]}, {insert: {before: 'l[-1]', items: [0]}}, {l: [1, 0, 2]}],
  [
    'insert after a key',
    {l: [{_key: 'a'}, {_key: 'b'}]},
    {insert: {after: 'l[_key=="a"]', items: [0]}},
    {l: [{_key: 'a'}, 0, {_key: 'b'}]},
  ],
  ['insert at the end of an empty array', {l: []}, {insert: {after: 'l[-1]', items: [0]}}, {l: [0]}],
  ['insert past the end', {l: [1]}, {insert: {before: 'l[9]', items: [2]}}, {l: [1, 2]}],
  ['insert beside a key that is gone', {l: [1]}, {insert: {after: 'l[_key=="a"]', items: [2]}}, {l: [1]}],
  ['insert without an array', {}, {insert: {after: 'l[-1]', items: [2]}}, {}],
  [
    'insert wherever a key is',
    {a: {l: [{_key: 'k'}]}},
    {insert: {before: '..[_key=="k"]', items: [0]}},
    {a: {l: [0, {_key: 'k'}]}},
  ],
  ['replace a range', {l: [1, 2, 3, 4]}, {insert: {replace: 'l[1:3]', items: ['x']}}, {l: [1, 'x', 4]}],
  ['replace scattered items', {l: [1, 2, 3, 4]}, {insert: {replace: 'l[0,2]', items: ['x']}}, {l: ['x', 2, 4]}],
  ['replace an empty range', {l: [1, 2]}, {insert: {replace: 'l[1:1]', items: ['x']}}, {l: [1, 'x', 2]}],
  ['replace nothing', {l: [1, 2]}, {insert: {replace: 'l[7]', items: ['x']}}, {l: [1, 2]}],
  [
    'diffMatchPatch of several texts',
    {l: ['ab', 1, 'ab']},
    {diffMatchPatch: {'l[*]': '@@ -1,2 +1,3 @@\n a\n+x\n b\n'}},
    {l: ['axb', 1, 'axb']},
  ],
  ['diffMatchPatch below null', {a: null}, {diffMatchPatch: {'a.b': '@@ -1,1 +1,2 @@\n a\n+x\n'}}, {a: null}],
  [
    'setIfMissing comes before set, and unset after',
    {},
    {unset: ['b'], set: {a: 2, b: 3}, setIfMissing: {a: 1}},
    {a: 2},
  ],
])('%s', (_, before, operations, after) => {
  expect(patched(before, operations)).toEqual(after)
})

test('an array is not made out of something else, and a path of an insertion says where', () => {
  expect(() => patched({a: 'x'}, {insert: {after: 'a[-1]', items: [1]}})).toThrow(/not an array/)
  expect(() => parsePatchOperations({insert: {after: 'a', items: [1]}}, 'patch')).toThrow(/where in an array/)
  expect(() => parsePatchOperations({set: {'a[': 1}}, 'patch')).toThrow(/ends too early/)
})

test('a patch of many items copies their array once', () => {
  const l = Array.from({length: 30_000}, (_, n) => ({n}))
  const started = performance.now()
  const after = patched({l}, {set: {'l[*].seen': true}}) as {l: object[]}
  expect(after.l[29_999]).toEqual({n: 29_999, seen: true})
  expect(performance.now() - started).toBeLessThan(3000)
})

test('the patches of a transaction may look at and copy so much and no more', () => {
  const document = {...SYSTEM, l: Array.from({length: 1000}, (_, n) => n)}
  const effort = new Effort(5000)
  const insert = {before: 'l[0]', items: [0]}
  for (let n = 0; n < 4; n++) applyPatch(document, {insert}, effort)
  expect(() => {
    for (let n = 0; n < 4; n++) applyPatch(document, {insert}, effort)
  }).toThrow(/several transactions/)
})
