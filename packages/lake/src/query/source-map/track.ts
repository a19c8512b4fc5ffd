import type {ExprNode, FilterNode, ObjectNode, PipeFuncCallNode} from 'groq-js'
import type {StoredDocument} from '../../store/reader.ts'
import {compile, dereference} from '../evaluate/compile.ts'
import {compilePlacement} from '../evaluate/pipes.ts'
import type {Scope} from '../evaluate/scope.ts'
import {elementSelectionOf, selectionOf} from '../evaluate/selection.ts'
import {isObject, sliceOf} from '../evaluate/values.ts'
import {
  attributeOf,
  attributesOf,
  itemsOf,
  NOTHING,
  type Tracked,
  trackDocument,
  trackList,
  trackObject,
} from './tracked.ts'

/** What `@` and `^` mean at one place, with their origins; `plain` is the same place for the evaluator. */
export class TrackedScope {
  readonly tracked: Tracked
  readonly parent: TrackedScope | null
  readonly plain: Scope

  constructor(tracked: Tracked, plain: Scope, parent: TrackedScope | null = null) {
    this.tracked = tracked
    this.plain = plain
    this.parent = parent
  }

  nested(tracked: Tracked): TrackedScope {
    return new TrackedScope(tracked, this.plain.nested(tracked.value), this.plain.isHidden ? this.parent : this)
  }

  hidden(tracked: Tracked): TrackedScope {
    return new TrackedScope(tracked, this.plain.hidden(tracked.value), this.plain.isHidden ? this.parent : this)
  }

  ancestor(n: number): Tracked {
    let scope: TrackedScope = this
    for (let step = 0; step < n; step++) {
      if (!scope.parent) return NOTHING
      scope = scope.parent
    }
    return scope.tracked
  }
}

/**
 * Evaluates an expression and keeps, for every value that is copied from a document, where it was copied from.
 * Expressions that compute something new (`upper(title)`, `a + b`) have no origin and are left to the evaluator.
 */
export function track(node: ExprNode, scope: TrackedScope): Tracked {
  switch (node.type) {
    case 'Value':
      return {value: node.value ?? null, isLiteral: true}
    case 'This':
      return scope.tracked
    case 'Parent':
      return scope.ancestor(node.n)
    case 'Group':
      return track(node.base, scope)
    case 'Everything':
      return trackList(scope.plain.run.view.documents.map(trackDocument))
    case 'AccessAttribute':
      return attributeOf(node.base ? track(node.base, scope) : scope.tracked, node.name)
    case 'AccessElement': {
      const selection = elementSelectionOf(node.base, node.index)
      if (selection) return selection(scope.plain).slice(0, 1).map(trackDocument)[0] ?? NOTHING
      return itemsOf(track(node.base, scope))?.at(node.index) ?? NOTHING
    }
    case 'Slice': {
      const selection = selectionOf(node)
      if (selection) return trackList(selection(scope.plain).map(trackDocument))
      return overItems(node.base, scope, (items) => sliceOf(items, node))
    }
    case 'ArrayCoerce': {
      const list = track(node.base, scope)
      return Array.isArray(list.value) ? list : NOTHING
    }
    case 'Deref': {
      const document = dereference(track(node.base, scope).value, scope.plain)
      return isObject(document) ? trackDocument(document as StoredDocument) : NOTHING
    }
    case 'Filter':
      return trackFilter(node, scope)
    case 'Map':
      return overItems(node.base, scope, (items) => items.map((item) => track(node.expr, scope.hidden(item))))
    case 'FlatMap':
      return overItems(node.base, scope, (items) =>
        items.flatMap((item) => {
          const inner = track(node.expr, scope.hidden(item))
          return itemsOf(inner) ?? [inner]
        }),
      )
    case 'Projection': {
      const base = track(node.base, scope)
      return isObject(base.value) ? track(node.expr, scope.nested(base)) : NOTHING
    }
    case 'Object':
      return trackAttributes(node, scope)
    case 'Array':
      return trackList(
        node.elements.flatMap(({value, isSplat}) => {
          const item = track(value, scope)
          return isSplat ? (itemsOf(item) ?? []) : [item]
        }),
      )
    case 'Select': {
      const chosen = node.alternatives.find(({condition}) => compile(condition)(scope.plain) === true)
      const value = chosen ? chosen.value : node.fallback
      return value ? track(value, scope) : NOTHING
    }
    case 'PipeFuncCall':
      return trackPipe(node, scope)
    case 'FuncCall':
      if (node.namespace === 'global' && node.name === 'coalesce') {
        const values = node.args.map((argument) => () => track(argument, scope))
        for (const value of values) {
          const found = value()
          if (found.value !== null) return found
        }
        return NOTHING
      }
      if (node.namespace === 'documents' && node.name === 'get') {
        const document = compile(node)(scope.plain)
        return isObject(document) ? trackDocument(document as StoredDocument) : NOTHING
      }
      if (node.namespace === 'array' && node.name === 'compact' && node.args[0]) {
        return overItems(node.args[0], scope, (items) => items.filter(({value}) => value !== null))
      }
      return {value: compile(node)(scope.plain)}
    default:
      return {value: compile(node)(scope.plain)}
  }
}

function overItems(base: ExprNode, scope: TrackedScope, change: (items: Tracked[]) => Tracked[]): Tracked {
  const items = itemsOf(track(base, scope))
  return items ? trackList(change(items)) : NOTHING
}

function trackFilter(node: FilterNode, scope: TrackedScope): Tracked {
  const selection = selectionOf(node)
  if (selection) return trackList(selection(scope.plain).map(trackDocument))
  const condition = compile(node.expr)
  return overItems(node.base, scope, (items) =>
    items.filter(({value}) => condition(scope.plain.nested(value)) === true),
  )
}

function trackAttributes(node: ObjectNode, scope: TrackedScope): Tracked {
  const parts = new Map<string, Tracked>()
  for (const attribute of node.attributes) {
    if (attribute.type === 'ObjectAttributeValue') {
      parts.set(attribute.name, track(attribute.value, scope))
    } else if (attribute.type === 'ObjectSplat' || compile(attribute.condition)(scope.plain) === true) {
      for (const [name, value] of attributesOf(track(attribute.value, scope))) parts.set(name, value)
    }
  }
  return trackObject(parts)
}

function trackPipe(node: PipeFuncCallNode, scope: TrackedScope): Tracked {
  const list = track(node.base, scope)
  const items = itemsOf(list)
  if (!items || !Array.isArray(list.value)) return NOTHING
  const placed = compilePlacement(node)(list.value, scope.plain)
  return trackList(
    placed.flatMap(({index, score}) => {
      const item = items[index]
      if (!item) return []
      if (score === undefined) return [item]
      return [trackObject(new Map([...attributesOf(item), ['_score', {value: score}]]))]
    }),
  )
}
