import type {ExprNode} from 'groq-js'
import type {StoredDocument} from '../../store/reader.ts'
import {compile} from './compile.ts'
import {inNaturalOrder, union} from './document-view.ts'
import type {Evaluator, Scope} from './scope.ts'

/**
 * What a filter has to look at. For `*[a && b && …]` where one part names types, ids, a slug or a referenced id, that is
 * what an index gives for the part that gives least. The whole condition is tested on those afterwards, so an index can
 * only leave out documents for which that part is not true, and with it the whole condition.
 */
export function candidatesOf(baseNode: ExprNode, condition: ExprNode): Evaluator {
  const base = compile(baseNode)
  if (baseNode.type !== 'Everything') return base
  const lookups = conjunctsOf(condition).flatMap((part) => lookupOf(part) ?? [])
  if (lookups.length === 0) return base
  return (scope) => {
    const inner = scope.nested(null)
    const found = lookups.flatMap((lookup) => lookup(inner) ?? [])
    if (found.length === 0) return base(scope)
    const smallest = found.reduce((least, other) => (other.size < least.size ? other : least))
    const tracked = found.find(({depend}) => depend)
    if (tracked?.depend) tracked.depend()
    else scope.run.dependencies.onEverything()
    return smallest.documents()
  }
}

interface Found {
  size: number
  documents(): StoredDocument[]
  /** Notes what the answer depends on; absent where that would be all documents. */
  depend?(): void
}

/** Undefined when, for the values at hand, the index cannot say. */
type Lookup = (scope: Scope) => Found | undefined

function conjunctsOf(node: ExprNode): ExprNode[] {
  if (node.type === 'And') return [...conjunctsOf(node.left), ...conjunctsOf(node.right)]
  return node.type === 'Group' ? conjunctsOf(node.base) : [node]
}

function lookupOf(node: ExprNode): Lookup | undefined {
  if (node.type === 'OpCall' && node.op === '==') {
    return equalityLookup(node.left, node.right) ?? equalityLookup(node.right, node.left)
  }
  if (node.type === 'OpCall' && node.op === 'in') {
    const index = indexNamed(pathOf(node.left))
    return index && isIndependent(node.right) ? anyOf(index, compile(node.right)) : undefined
  }
  if (node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'references') {
    if (!node.args.every(isIndependent)) return undefined
    const values = node.args.map(compile)
    return (scope) => INDEXES.reference(scope, values.flatMap((value) => value(scope)).filter(isString))
  }
  return undefined
}

function equalityLookup(side: ExprNode, other: ExprNode): Lookup | undefined {
  const index = indexNamed(pathOf(side))
  if (!index || !isIndependent(other)) return undefined
  const value = compile(other)
  return (scope) => {
    const key = value(scope)
    return typeof key === 'string' ? index(scope, [key]) : undefined
  }
}

function anyOf(index: Index, value: Evaluator): Lookup {
  return (scope) => {
    const keys = value(scope)
    return Array.isArray(keys) && keys.every(isString) ? index(scope, [...new Set(keys)]) : undefined
  }
}

type Index = (scope: Scope, keys: string[]) => Found

const INDEXES = {
  id: ({run}, keys) => ({
    size: keys.length,
    documents: () => inNaturalOrder(new Set(keys.flatMap((key) => run.view.get(key) ?? []))),
    depend: () => run.dependencies.onIds(keys),
  }),
  type: ({run}, keys) => ({
    ...fromLists(keys.map((key) => run.view.ofType(key))),
    depend: () => run.dependencies.onTypes(keys),
  }),
  slug: ({run}, keys) => fromLists(keys.map((key) => run.view.withSlug(key))),
  reference: ({run}, keys) => fromLists(keys.map((key) => run.view.referencing(key))),
} satisfies Record<string, Index>

function fromLists(lists: StoredDocument[][]): Found {
  return {size: lists.reduce((sum, list) => sum + list.length, 0), documents: () => union(lists)}
}

function indexNamed(path: string | undefined): Index | undefined {
  if (path === '_id') return INDEXES.id
  if (path === '_type') return INDEXES.type
  return path === 'slug.current' ? INDEXES.slug : undefined
}

/** `slug.current` for the attribute of the document under test, undefined for anything else. */
function pathOf(node: ExprNode): string | undefined {
  if (node.type === 'Group') return pathOf(node.base)
  if (node.type !== 'AccessAttribute') return undefined
  if (!node.base) return node.name
  const base = pathOf(node.base)
  return base && `${base}.${node.name}`
}

/** Whether an expression has the same value for every document under test: it never looks at `@` of the filter. */
function isIndependent(node: ExprNode): boolean {
  switch (node.type) {
    case 'Value':
    case 'Parameter':
    case 'Parent':
      return true
    case 'Group':
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Slice':
    case 'Deref':
      return isIndependent(node.base)
    case 'AccessAttribute':
      return node.base !== undefined && isIndependent(node.base)
    case 'Array':
      return node.elements.every(({value}) => isIndependent(value))
    case 'OpCall':
      return node.op === '+' && isIndependent(node.left) && isIndependent(node.right)
    case 'Map':
    case 'FlatMap':
      return isIndependent(node.base) && isPathOfItem(node.expr)
    default:
      return false
  }
}

/** `@`, `name`, `name.other->`: looks at the item of a traversal and nowhere else. */
function isPathOfItem(node: ExprNode): boolean {
  if (node.type === 'This') return true
  if (node.type === 'AccessAttribute') return !node.base || isPathOfItem(node.base)
  return (node.type === 'Deref' || node.type === 'ArrayCoerce') && isPathOfItem(node.base)
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
