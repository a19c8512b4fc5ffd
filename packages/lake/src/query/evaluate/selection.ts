import type {ExprNode, PipeFuncCallNode} from 'groq-js'
import type {StoredDocument} from '../../store/reader.ts'
import {compile} from './compile.ts'
import {pathOf} from './independent.ts'
import {type Lookup, lookupsOf} from './lookup.ts'
import {compilePlacement} from './pipes.ts'
import type {Scope} from './scope.ts'
import {compareTotally} from './values.ts'

/** Documents as they are, straight from the view. */
export type Selection = (scope: Scope) => StoredDocument[]

/**
 * For `*[…]`, `*[…][a...b]` and `*[…] | order(…)[a...b]`: the documents, found through indexes and read no further than
 * the slice goes. Undefined for every other expression.
 */
export function selectionOf(node: ExprNode): Selection | undefined {
  if (node.type === 'Slice') {
    const {left, right, isInclusive, base} = node
    const end = isInclusive ? right + 1 : right
    if (left < 0 || right < 0) return undefined
    const first = firstOf(withoutGroups(base))
    return first && ((scope) => first(scope, Math.max(end, left)).slice(left, Math.max(end, left)))
  }
  const filter = filterOf(node)
  return filter && ((scope) => take(filter.matching(scope), Number.POSITIVE_INFINITY))
}

/** The documents of `*` or `*[…]` one after the other, for those who keep none of them. Undefined for other expressions. */
export function streamOf(node: ExprNode): ((scope: Scope) => Iterable<StoredDocument>) | undefined {
  const inner = withoutGroups(node)
  if (inner.type === 'Everything') {
    return ({run}) => {
      run.dependencies.onEverything()
      return run.view.each()
    }
  }
  return filterOf(inner)?.matching
}

/** How many documents `*` or `*[…]` has, without reading them where their types say enough. */
export function countOf(node: ExprNode): ((scope: Scope) => number) | undefined {
  const inner = withoutGroups(node)
  const stream = streamOf(inner)
  if (!stream) return undefined
  const typesOf = inner.type === 'Filter' ? typesNamedBy(inner.expr) : () => undefined
  return (scope) => {
    const types = typesOf?.(scope)
    const known = typesOf && (inner.type === 'Everything' || types) ? scope.run.view.count(types) : undefined
    if (known === undefined) return countAll(stream(scope))
    if (types) scope.run.dependencies.onTypes(types)
    else scope.run.dependencies.onEverything()
    return known
  }
}

function countAll(documents: Iterable<unknown>): number {
  let count = 0
  for (const _ of documents) count++
  return count
}

/** For a condition that is about the type and nothing else. */
function typesNamedBy(condition: ExprNode): ((scope: Scope) => string[] | undefined) | undefined {
  if (condition.type !== 'OpCall' || (condition.op !== '==' && condition.op !== 'in')) return undefined
  const lookups = lookupsOf(condition)
  return (scope) => {
    const [lookup] = lookups(scope.nested(null))
    return lookup?.by === 'type' ? lookup.types : undefined
  }
}

/** The one document `*[…][n]` or `*[…] | order(…)[n]` is about. */
export function elementSelectionOf(base: ExprNode, index: number): Selection | undefined {
  const first = index < 0 ? undefined : firstOf(withoutGroups(base))
  return first && ((scope) => first(scope, index + 1).slice(index))
}

type First = (scope: Scope, count: number) => StoredDocument[]

function firstOf(node: ExprNode): First | undefined {
  if (node.type === 'PipeFuncCall') return node.name === 'order' ? firstInOrder(node) : undefined
  const filter = filterOf(node)
  return filter && ((scope, count) => take(filter.matching(scope), count))
}

interface Filter {
  lookups(scope: Scope): Lookup[]
  accepts(scope: Scope, document: StoredDocument): boolean
  matching(scope: Scope): Iterable<StoredDocument>
}

function filterOf(node: ExprNode): Filter | undefined {
  if (node.type !== 'Filter' || withoutGroups(node.base).type !== 'Everything') return undefined
  const lookupsIn = lookupsOf(node.expr)
  const condition = compile(node.expr)
  const lookups = (scope: Scope) => {
    const found = lookupsIn(scope.nested(null))
    depend(scope, found)
    return found
  }
  const accepts = (scope: Scope, document: StoredDocument) => {
    scope.run.checkpoint?.()
    return condition(scope.nested(document)) === true
  }
  return {
    lookups,
    accepts,
    matching: (scope) => filtered(scope, scope.run.view.find(lookups(scope)).documents, accepts),
  }
}

function* filtered(scope: Scope, documents: Iterable<StoredDocument>, accepts: Filter['accepts']) {
  for (const document of documents) if (accepts(scope, document)) yield document
}

function take(documents: Iterable<StoredDocument>, count: number): StoredDocument[] {
  const taken: StoredDocument[] = []
  if (count === 0) return taken
  for (const document of documents) {
    taken.push(document)
    if (taken.length >= count) break
  }
  return taken
}

function firstInOrder(node: PipeFuncCallNode): First | undefined {
  const filter = filterOf(withoutGroups(node.base))
  const [first, ...others] = node.args
  if (!filter || !first) return undefined
  const place = compilePlacement(node)
  const direction = first.type === 'Desc' ? 'desc' : 'asc'
  const keyNode = first.type === 'Desc' || first.type === 'Asc' ? first.base : first
  const path = pathOf(keyNode)
  const key = compile(keyNode)
  return (scope, count) => {
    const lookups = filter.lookups(scope)
    const {view} = scope.run
    const found = view.find(lookups)
    const ordered = found.isFew || path === undefined ? undefined : view.inOrderOf(lookups, path, direction)
    const sort = (documents: StoredDocument[]) =>
      place(documents, scope).map(({index}) => documents[index] as StoredDocument)
    if (!ordered) return firstSorted(filtered(scope, found.documents, filter.accepts), count, sort)
    const matching = filtered(scope, ordered, filter.accepts)
    if (others.length === 0) return take(matching, count)
    const all = takeWithEquals(matching, count, (document) => key(scope.nested(document)))
    // What is equal by the first key comes in natural order, in which the sort by all keys leaves equals.
    return sort(all)
  }
}

const SORTED_AT_ONCE = 5000

/** The first of all when they are sorted, without keeping all: those that are behind enough others are let go. */
function firstSorted(
  documents: Iterable<StoredDocument>,
  count: number,
  sort: (documents: StoredDocument[]) => StoredDocument[],
): StoredDocument[] {
  let kept: StoredDocument[] = []
  for (const document of documents) {
    kept.push(document)
    if (kept.length >= count + SORTED_AT_ONCE) kept = sort(kept).slice(0, count)
  }
  return sort(kept)
}

/** The first documents, and those that are equal to the last of them. */
function takeWithEquals(
  documents: Iterable<StoredDocument>,
  count: number,
  keyOf: (document: StoredDocument) => unknown,
): StoredDocument[] {
  const taken: StoredDocument[] = []
  let last: unknown
  for (const document of documents) {
    const key = keyOf(document)
    if (taken.length >= count && compareTotally(key, last) !== 0) break
    taken.push(document)
    last = key
  }
  return taken
}

/** Notes what an answer depends on: ids, or types, or else everything. */
function depend({run}: Scope, lookups: Lookup[]): void {
  if (!dependOn(run, lookups)) run.dependencies.onEverything()
}

function dependOn(run: Scope['run'], lookups: Lookup[]): boolean {
  for (const lookup of lookups) {
    if (lookup.by === 'id') {
      run.dependencies.onIds(lookup.ids)
      return true
    }
    if (lookup.by === 'type') {
      run.dependencies.onTypes(lookup.types)
      return true
    }
  }
  const any = lookups.find((lookup) => lookup.by === 'any' && lookup.alternatives.every(isTracked))
  if (any?.by !== 'any') return false
  for (const alternative of any.alternatives) dependOn(run, alternative)
  return true
}

function isTracked(lookups: Lookup[]): boolean {
  return lookups.some(
    (lookup) =>
      lookup.by === 'id' || lookup.by === 'type' || (lookup.by === 'any' && lookup.alternatives.every(isTracked)),
  )
}

function withoutGroups(node: ExprNode): ExprNode {
  return node.type === 'Group' ? withoutGroups(node.base) : node
}
