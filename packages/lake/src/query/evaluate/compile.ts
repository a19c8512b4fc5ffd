import type {ExprNode, FuncCallNode, ObjectAttributeNode, OpCallNode, PipeFuncCallNode} from 'groq-js'
import {onceIfClosed} from './closed.ts'
import {compileFunction} from './functions.ts'
import {MOST_ITEMS, makeRoomForList, makeRoomForText} from './limits.ts'
import {compileMatch} from './match-operator.ts'
import {operators} from './operators.ts'
import {compilePlacement} from './pipes.ts'
import type {Evaluator, Scope} from './scope.ts'
import {countOf, elementSelectionOf, selectionOf, streamOf} from './selection.ts'
import {UnsupportedGroqError} from './unsupported.ts'
import {assignAttributes, attributeOf, compare, type GroqObject, isObject, setAttribute, sliceOf} from './values.ts'

/**
 * Turns an expression, as groq-js parses it, into a function. What the functions answer is what groq-js answers (a test
 * holds them together, over random queries as well), with differences that groq-js offers no place for: `match` cannot
 * backtrack, attributes may have any name, strings are ordered by code point, functions that are more than a stub there
 * (`text::query`, `diff::*`, `documents::*`), filters start from an index where they can, and a subquery that looks at
 * nothing around it is evaluated once.
 */
export function compile(node: ExprNode): Evaluator {
  let evaluator = compiled.get(node)
  if (!evaluator) {
    evaluator = onceIfClosed(node, compileNode(node))
    compiled.set(node, evaluator)
  }
  return evaluator
}

const compiled = new WeakMap<ExprNode, Evaluator>()

function compileNode(node: ExprNode): Evaluator {
  switch (node.type) {
    case 'This':
      return (scope) => scope.value
    case 'Everything':
      return (scope) => {
        scope.run.dependencies.onEverything()
        return scope.run.view.documents
      }
    case 'Parameter':
      return (scope) => attributeOf(scope.run.params, node.name)
    case 'Value':
      return () => node.value ?? null
    case 'Parent':
      return (scope) => scope.ancestor(node.n)
    case 'Context':
      return (scope) => (node.key === 'before' ? scope.run.before : scope.run.after)
    case 'Group':
      return compile(node.base)
    case 'AccessAttribute': {
      const {name} = node
      if (!node.base) return (scope) => attributeOf(scope.value, name)
      const base = compile(node.base)
      return (scope) => attributeOf(base(scope), name)
    }
    case 'AccessElement': {
      const selection = elementSelectionOf(node.base, node.index)
      if (selection) return (scope) => selection(scope)[0] ?? null
      const base = compile(node.base)
      return (scope) => {
        const list = base(scope)
        return Array.isArray(list) ? (list.at(node.index) ?? null) : null
      }
    }
    case 'Slice': {
      const selection = selectionOf(node)
      if (selection) return selection
      const base = compile(node.base)
      return (scope) => {
        const list = base(scope)
        return Array.isArray(list) ? sliceOf(list, node) : null
      }
    }
    case 'ArrayCoerce': {
      const base = compile(node.base)
      return (scope) => {
        const list = base(scope)
        return Array.isArray(list) ? list : null
      }
    }
    case 'Deref': {
      const base = compile(node.base)
      return (scope) => dereference(base(scope), scope)
    }
    case 'Filter':
      return selectionOf(node) ?? compileFilter(node.base, node.expr)
    case 'Map':
      return compileTraversal(node.base, node.expr, (list, item) => list.push(item))
    case 'FlatMap':
      return compileTraversal(node.base, node.expr, (list, item) => {
        if (!Array.isArray(item)) list.push(item)
        else for (const inner of item) list.push(inner)
        if (list.length > MOST_ITEMS) throw new RangeError(`it puts together a list of more than ${MOST_ITEMS} items`)
      })
    case 'Projection': {
      const base = compile(node.base)
      const projection = compile(node.expr)
      return (scope) => {
        const value = base(scope)
        return isObject(value) ? projection(scope.nested(value)) : null
      }
    }
    case 'Object':
      return compileObject(node.attributes)
    case 'Array': {
      const elements = node.elements.map(({value, isSplat}) => ({value: compile(value), isSplat}))
      return (scope) => {
        const list: unknown[] = []
        for (const {value, isSplat} of elements) {
          const item = value(scope)
          if (!isSplat) list.push(item)
          else if (Array.isArray(item)) {
            makeRoomForList(scope, list.length + item.length)
            for (const inner of item) list.push(inner)
          }
        }
        return list
      }
    }
    case 'Select': {
      const alternatives = node.alternatives.map(({condition, value}) => [compile(condition), compile(value)] as const)
      const fallback = node.fallback ? compile(node.fallback) : () => null
      return (scope) => {
        const chosen = alternatives.find(([condition]) => condition(scope) === true)
        return chosen ? chosen[1](scope) : fallback(scope)
      }
    }
    case 'And': {
      const left = compile(node.left)
      const right = compile(node.right)
      return (scope) => {
        const a = left(scope)
        if (a === false) return false
        const b = right(scope)
        if (b === false) return false
        return a === true && b === true ? true : null
      }
    }
    case 'Or': {
      const left = compile(node.left)
      const right = compile(node.right)
      return (scope) => {
        const a = left(scope)
        if (a === true) return true
        const b = right(scope)
        if (b === true) return true
        return a === false && b === false ? false : null
      }
    }
    case 'Not': {
      const base = compile(node.base)
      return (scope) => {
        const value = base(scope)
        return typeof value === 'boolean' ? !value : null
      }
    }
    case 'Neg':
    case 'Pos': {
      const base = compile(node.base)
      const sign = node.type === 'Neg' ? -1 : 1
      return (scope) => {
        const value = base(scope)
        return typeof value === 'number' ? sign * value : null
      }
    }
    case 'InRange': {
      const [base, left, right] = [compile(node.base), compile(node.left), compile(node.right)]
      return (scope) => {
        const value = base(scope)
        const low = compare(value, left(scope))
        const high = compare(value, right(scope))
        if (low === null || high === null) return null
        return low >= 0 && (node.isInclusive ? high <= 0 : high < 0)
      }
    }
    case 'OpCall':
      return node.op === 'match' ? compileMatch(node) : compileOperator(node)
    case 'FuncCall':
      return compileCount(node) ?? compileFunction(node)
    case 'PipeFuncCall':
      return compilePipe(node)
    case 'Asc':
    case 'Desc':
      return () => null
    default:
      throw new UnsupportedGroqError(`unexpected ${node.type}`)
  }
}

/** The document a reference points to, null when there is none in the view. */
export function dereference(reference: unknown, {run}: Scope): unknown {
  const id = attributeOf(reference, '_ref')
  if (typeof id !== 'string') return null
  run.dependencies.onIds([id])
  return run.view.get(id) ?? null
}

function compileFilter(baseNode: ExprNode, conditionNode: ExprNode): Evaluator {
  const base = compile(baseNode)
  const condition = compile(conditionNode)
  return (scope) => {
    const list = base(scope)
    if (!Array.isArray(list)) return null
    return list.filter((item) => {
      scope.run.checkpoint?.()
      return condition(scope.nested(item)) === true
    })
  }
}

/** `count(*[…])` keeps no list of what it counts. */
function compileCount(node: FuncCallNode): Evaluator | undefined {
  const [list] = node.args
  return node.namespace === 'global' && node.name === 'count' && list ? countOf(list) : undefined
}

function compileTraversal(baseNode: ExprNode, exprNode: ExprNode, add: (list: unknown[], item: unknown) => void) {
  const stream = streamOf(baseNode)
  const base = compile(baseNode)
  const step = compile(exprNode)
  return (scope: Scope) => {
    const list = stream ? stream(scope) : base(scope)
    if (!stream && !Array.isArray(list)) return null
    const result: unknown[] = []
    for (const item of list as Iterable<unknown>) {
      scope.run.checkpoint?.()
      add(result, step(scope.hidden(item)))
    }
    return result
  }
}

function compileObject(attributes: ObjectAttributeNode[]): Evaluator {
  const writers = attributes.map(compileAttribute)
  return (scope) => {
    const result: GroqObject = {}
    for (const write of writers) write(result, scope)
    return result
  }
}

function compileAttribute(attribute: ObjectAttributeNode): (result: GroqObject, scope: Scope) => void {
  const value = compile(attribute.value)
  switch (attribute.type) {
    case 'ObjectAttributeValue':
      return (result, scope) => setAttribute(result, attribute.name, value(scope))
    case 'ObjectSplat':
      return (result, scope) => splat(result, value(scope))
    case 'ObjectConditionalSplat': {
      const condition = compile(attribute.condition)
      return (result, scope) => {
        if (condition(scope) === true) splat(result, value(scope))
      }
    }
  }
}

function splat(result: GroqObject, value: unknown): void {
  if (isObject(value)) assignAttributes(result, value)
}

function compilePipe(node: PipeFuncCallNode): Evaluator {
  const base = compile(node.base)
  const place = compilePlacement(node)
  return (scope) => {
    const list = base(scope)
    if (!Array.isArray(list)) return null
    return place(list, scope).map(({index, score}) =>
      score === undefined ? list[index] : {...list[index], _score: score},
    )
  }
}

function compileOperator(node: OpCallNode): Evaluator {
  const operator = operators[node.op]
  if (!operator) throw new UnsupportedGroqError(`unknown operator ${node.op}`)
  const left = compile(node.left)
  const right = compile(node.right)
  if (node.op !== '+') return (scope) => operator(left(scope), right(scope))
  return (scope) => {
    const [a, b] = [left(scope), right(scope)]
    if (typeof a === 'string' && typeof b === 'string') makeRoomForText(scope, a.length + b.length)
    else if (Array.isArray(a) && Array.isArray(b)) makeRoomForList(scope, a.length + b.length)
    return operator(a, b)
  }
}
