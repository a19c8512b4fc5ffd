import {expect, test} from '@jest/globals'
import {applyPatch, incremental} from 'mendoza'
import {diff, effectsBetween} from './effects.ts'

/** A small generator with a seed, so that a failure can be repeated. */
function random(seed: number) {
  let state = seed
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const pick = <Value>(values: Value[]): Value => values[next(values.length)] as Value
  return {next, pick}
}

const WORDS = ['', 'a', 'care', 'Hjärta', 'häRtä', '👩‍⚕️ nurse', '👨‍⚕️ nurse', 'line\nline', '漢字', 'e\u0301', '𝒳', '𝒴𝒳']

function makeDocuments(seed: number): [unknown, unknown] {
  const {next, pick} = random(seed)

  function text(): string {
    return Array.from({length: next(4)}, () => pick(WORDS)).join(' ')
  }
  function value(depth: number): unknown {
    const kind = next(depth > 3 ? 5 : 8)
    if (kind === 0) return null
    if (kind === 1) return next(2) === 0
    if (kind === 2) return next(1000) / 8
    if (kind <= 4) return text()
    if (kind === 5) return Array.from({length: next(5)}, () => value(depth + 1))
    if (kind === 6) return Array.from({length: next(6)}, (_, index) => ({_key: `k${index}`, text: text(), n: next(3)}))
    return object(depth + 1)
  }
  function object(depth: number): Record<string, unknown> {
    const keys = ['title', 'a.b', '10', '9', 'list', 'ö', 'constructor', 'hasOwnProperty'].filter(() => next(2) === 0)
    return Object.fromEntries(keys.map((key) => [key, value(depth)]))
  }
  /** A near copy: mostly the same, with changes here and there, as edits are. */
  function mutate(original: unknown, depth: number): unknown {
    if (next(6) === 0) return value(depth)
    if (typeof original === 'string') {
      const at = next(original.length + 1)
      return next(2) === 0 ? original : original.slice(0, at) + text() + original.slice(at + next(3))
    }
    if (Array.isArray(original)) {
      const items = original.flatMap((item) => (next(6) === 0 ? [] : [mutate(item, depth + 1)]))
      if (next(3) === 0) items.splice(next(items.length + 1), 0, value(depth + 1))
      if (next(4) === 0) items.reverse()
      return items
    }
    if (typeof original === 'object' && original !== null) {
      const entries = Object.entries(original).flatMap(([key, item]) =>
        next(8) === 0 ? [] : [[key, mutate(item, depth + 1)] as const],
      )
      return {...Object.fromEntries(entries), ...(next(4) === 0 ? object(depth + 1) : {})}
    }
    return original
  }

  const left = object(0)
  return [left, mutate(left, 0)]
}

/** The patcher with which the Studio says who wrote what. */
function applyIncrementally(left: unknown, patch: unknown[]): unknown {
  return incremental.unwrap(incremental.applyPatch(incremental.wrap(left, 'before'), patch, 'after'))
}

test('patches lead from either of two documents to the other, whatever they contain', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const [left, right] = makeDocuments(seed)
    const patch = diff(left, right)
    const where = `seed ${seed}: ${JSON.stringify(left)} → ${JSON.stringify(right)} by ${JSON.stringify(patch)}`
    expect([where, applyPatch(left, patch)]).toEqual([where, right])
    expect([where, applyIncrementally(left, patch)]).toEqual([where, right])
    expect([where, applyPatch(right, diff(right, left))]).toEqual([where, left])
  }
})

test('a word typed into a paragraph is sent as that word, so that the Studio knows who typed it', () => {
  const left = {
    body: [
      {_key: 'x', text: 'Untouched'},
      {_key: 'y', text: 'Rest at home until the fever is gone.'},
    ],
  }
  const right = {
    body: [
      {_key: 'x', text: 'Untouched'},
      {_key: 'y', text: 'Rest at home until the high fever is gone.'},
    ],
  }
  const patch = JSON.stringify(diff(left, right))
  expect(patch).toContain('"high "')
  expect(patch).not.toContain('Untouched')
  expect(patch).not.toContain('fever')
})

test('an item inserted in front does not resend the others', () => {
  const items = Array.from({length: 50}, (_, index) => ({_key: `k${index}`, text: `Item ${index}`}))
  const patch = JSON.stringify(diff({items}, {items: [{_key: 'new', text: 'New'}, ...items]}))
  expect(patch.length).toBeLessThan(80)
})

test('the revision takes no part', () => {
  const base = {_id: 'a', _type: 'page', _createdAt: '', _updatedAt: ''}
  expect(effectsBetween({...base, _rev: 'one'}, {...base, _rev: 'two'})).toEqual({apply: [], revert: []})
})

test('coming and going are written as whole values, by which the Studio recognises them', () => {
  const document = {_id: 'a', _type: 'page', _rev: 'r', _createdAt: '', _updatedAt: ''}
  expect(effectsBetween(null, document)).toMatchObject({apply: [0, {_id: 'a'}], revert: [0, null]})
  expect(effectsBetween(document, null)).toMatchObject({apply: [0, null], revert: [0, {_id: 'a'}]})
})
