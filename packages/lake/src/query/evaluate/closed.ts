import type {ExprNode} from 'groq-js'
import {childrenOf} from '../ast.ts'
import type {Evaluator, Run} from './scope.ts'

/**
 * A subquery that looks at nothing around it, such as the list in `*[_id in *[_type == "pick"].ref._ref]`, has the same
 * value for every document, and is evaluated once for the whole run. Without this, each level of such a query would
 * multiply its time by the number of documents.
 */
export function onceIfClosed(node: ExprNode, evaluator: Evaluator): Evaluator {
  if (!COSTLY.has(node.type) || !readsDataset(node) || !isClosed(node)) return evaluator
  return (scope) => {
    // The outermost expression is evaluated once anyway.
    if (scope.parent === null) return evaluator(scope)
    const values = valuesOf(scope.run)
    if (values.has(node)) return values.get(node)
    const value = evaluator(scope)
    values.set(node, value)
    return value
  }
}

const COSTLY = new Set(['AccessElement', 'Filter', 'FlatMap', 'FuncCall', 'Map', 'PipeFuncCall', 'Projection', 'Slice'])

const known = new WeakMap<Run, Map<ExprNode, unknown>>()

function valuesOf(run: Run): Map<ExprNode, unknown> {
  let values = known.get(run)
  if (!values) {
    values = new Map()
    known.set(run, values)
  }
  return values
}

const readers = new WeakMap<ExprNode, boolean>()

function readsDataset(node: ExprNode): boolean {
  let reads = readers.get(node)
  if (reads === undefined) {
    reads = node.type === 'Everything' || childrenOf(node).some(readsDataset)
    readers.set(node, reads)
  }
  return reads
}

/** A place within the expression: whether its `@` is of the expression's own making, and how many `^` are. */
interface Place {
  isOwn: boolean
  isHidden: boolean
  ancestors: number
}

const OUTSIDE: Place = {isOwn: false, isHidden: false, ancestors: 0}

/** Whether an expression looks at nothing around it: no `@`, `^` or attribute of the place it stands in. */
export function isClosed(node: ExprNode, place: Place = OUTSIDE): boolean {
  switch (node.type) {
    case 'This':
      return place.isOwn
    case 'AccessAttribute':
      return node.base ? isClosed(node.base, place) : place.isOwn
    case 'Parent':
      return node.n <= place.ancestors
    case 'Filter':
    case 'Projection':
      return isClosed(node.base, place) && isClosed(node.expr, within(place, false))
    case 'Map':
    case 'FlatMap':
      return isClosed(node.base, place) && isClosed(node.expr, within(place, true))
    case 'PipeFuncCall': {
      const inner = within(place, false)
      return isClosed(node.base, place) && node.args.every((argument) => isClosed(argument, inner))
    }
    case 'FuncCall':
      return (place.isOwn || !looksAround(node.namespace, node.name)) && node.args.every((arg) => isClosed(arg, place))
    case 'SelectorFuncCall':
    case 'SelectorNested':
    case 'Tuple':
      return false
    default:
      return childrenOf(node).every((child) => isClosed(child, place))
  }
}

/** As `Scope.nested` and `Scope.hidden` have it: `^` looks past a hidden place. */
function within(place: Place, isHidden: boolean): Place {
  return {isOwn: true, isHidden, ancestors: place.isHidden ? place.ancestors : place.ancestors + (place.isOwn ? 1 : 0)}
}

/** Functions that look at `@` without naming it. */
function looksAround(namespace: string, name: string): boolean {
  return namespace === 'documents' || namespace === 'sanity' || (namespace === 'global' && name === 'references')
}
