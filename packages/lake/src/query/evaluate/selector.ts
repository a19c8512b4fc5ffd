import type {ExprNode} from 'groq-js'
import {compile} from './compile.ts'
import type {Scope} from './scope.ts'
import {UnsupportedGroqError} from './unsupported.ts'
import {isObject} from './values.ts'

/** Leads to one place in a value: `['authors', 0, 'name']`. */
export type KeyPath = (string | number)[]

/** Finds the places of a value that `title`, `authors[].(name, year)` or `anywhere(_type == "image")` speaks of. */
export type Selector = (value: unknown, scope: Scope) => KeyPath[]

/** The selectors of `diff::changedAny()` and its kin are written like expressions and mean places, not values. */
export function compileSelector(node: ExprNode): Selector {
  switch (node.type) {
    case 'Group':
      return compileSelector(node.base)
    case 'Tuple': {
      const members = node.members.map(compileSelector)
      return (value, scope) => members.flatMap((member) => member(value, scope))
    }
    case 'AccessAttribute': {
      const {name} = node
      if (!node.base) return () => [[name]]
      return extended(compileSelector(node.base), () => [[name]])
    }
    case 'ArrayCoerce':
      return extended(compileSelector(node.base), (value) => (Array.isArray(value) ? value.map((_, at) => [at]) : []))
    case 'Filter': {
      const condition = compile(node.expr)
      return extended(compileSelector(node.base), (value, scope) =>
        Array.isArray(value)
          ? value.flatMap((item, at) => (condition(scope.nested(item ?? null)) === true ? [[at]] : []))
          : [],
      )
    }
    case 'SelectorNested':
      return extended(compileSelector(node.base), compileSelector(node.nested))
    case 'SelectorFuncCall': {
      const condition = compile(node.arg)
      return (value, scope) => [...anywhere(value, [], (item) => condition(scope.nested(item)) === true)]
    }
    default:
      throw new UnsupportedGroqError('changedAny() and changedOnly() need a selector, such as title or authors[].name')
  }
}

/** The value at a place, undefined when there is no such place. */
export function valueAt(value: unknown, path: KeyPath): unknown {
  let current = value
  for (const step of path) {
    if (typeof step === 'number') current = Array.isArray(current) ? current[step] : undefined
    else current = isObject(current) && Object.hasOwn(current, step) ? current[step] : undefined
  }
  return current
}

function extended(base: Selector, next: Selector): Selector {
  return (value, scope) =>
    base(value, scope).flatMap((path) => next(valueAt(value, path), scope).map((rest) => [...path, ...rest]))
}

function* anywhere(value: unknown, path: KeyPath, fits: (item: unknown) => boolean): Generator<KeyPath> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* anywhere(item, [...path, index], fits)
  } else if (isObject(value)) {
    if (fits(value)) yield path
    for (const [name, child] of Object.entries(value)) yield* anywhere(child, [...path, name], fits)
  }
}
