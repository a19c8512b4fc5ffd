import {isDeepStrictEqual} from 'node:util'
import type {ExprNode} from 'groq-js'
import {compile} from './compile.ts'
import type {Evaluator} from './scope.ts'
import {compileSelector, type KeyPath, valueAt} from './selector.ts'
import {isObject} from './values.ts'

/** `diff::changedAny(before, after, selector)`: whether anything the selector speaks of differs. */
export function compileChangedAny([beforeNode, afterNode, selectorNode]: ExprNode[]): Evaluator {
  if (!beforeNode || !afterNode || !selectorNode) return () => null
  const [before, after] = [compile(beforeNode), compile(afterNode)]
  const select = compileSelector(selectorNode)
  return (scope) => {
    const [a, b] = [before(scope), after(scope)]
    const places = select(a, scope)
    if (places.length !== select(b, scope).length) return true
    return places.some((path) => differs(a, b, path))
  }
}

/** `diff::changedOnly(before, after, selector)`: whether nothing else differs. */
export function compileChangedOnly([beforeNode, afterNode, selectorNode]: ExprNode[]): Evaluator {
  if (!beforeNode || !afterNode || !selectorNode) return () => null
  const [before, after] = [compile(beforeNode), compile(afterNode)]
  const select = compileSelector(selectorNode)
  // Only `delta::changedOnly()` is handed both in brackets: every change has these two, and they do not count there.
  const ignored = beforeNode.type === 'Group' && afterNode.type === 'Group' ? ['_rev', '_updatedAt'] : []
  return (scope) => {
    const a = without(before(scope), ignored)
    const b = without(after(scope), ignored)
    const places = select(a, scope)
    return [...differences(a, b, [])].every((path) => places.some((place) => startsWith(path, place)))
  }
}

/** Where a list has become longer or shorter, every place in it counts as changed. */
function differs(a: unknown, b: unknown, path: KeyPath): boolean {
  for (const [index, step] of path.entries()) {
    if (typeof step !== 'number') continue
    const [left, right] = [valueAt(a, path.slice(0, index)), valueAt(b, path.slice(0, index))]
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return true
  }
  return !isDeepStrictEqual(valueAt(a, path) ?? null, valueAt(b, path) ?? null)
}

/** The places where two values differ, as far down as they have the same shape. */
function* differences(a: unknown, b: unknown, path: KeyPath): Generator<KeyPath> {
  if (isDeepStrictEqual(a ?? null, b ?? null)) return
  if (isObject(a) && isObject(b)) {
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
      yield* differences(a[name], b[name], [...path, name])
    }
  } else if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    for (const index of a.keys()) yield* differences(a[index], b[index], [...path, index])
  } else {
    yield path
  }
}

function startsWith(path: KeyPath, start: KeyPath): boolean {
  return start.every((step, index) => path[index] === step)
}

function without(value: unknown, names: string[]): unknown {
  if (!isObject(value) || names.length === 0) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}
