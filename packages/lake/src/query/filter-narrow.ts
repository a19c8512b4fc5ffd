import type {ExprNode} from 'groq-js'

/** What a document must be for a filter to be worth asking. An absent set says nothing; an empty one fits no document. */
export interface Narrowing {
  types?: ReadonlySet<string>
  ids?: ReadonlySet<string>
}

/**
 * Which types and ids conditions name as `_type == "page"`, `_id in $ids` and the like, so that a listener can be passed
 * over without running its filter. Documents always have a `_type` and an `_id`, so what a set leaves out cannot match.
 */
export function narrowingOf(conditions: ExprNode[], params: Record<string, unknown>): Narrowing {
  return conditions.reduce<Narrowing>((narrowing, node) => both(narrowing, ofCondition(node, params)), {})
}

/** Whether a document with this type and id can match at all. */
export function isWithin({types, ids}: Narrowing, type: string, id: string): boolean {
  return (types === undefined || types.has(type)) && (ids === undefined || ids.has(id))
}

function ofCondition(node: ExprNode, params: Record<string, unknown>): Narrowing {
  switch (node.type) {
    case 'Group':
      return ofCondition(node.base, params)
    case 'And':
      return both(ofCondition(node.left, params), ofCondition(node.right, params))
    case 'Or':
      return either(ofCondition(node.left, params), ofCondition(node.right, params))
    case 'OpCall': {
      const {op, left, right} = node
      if (op === '==') return named(left, constantOf(right, params)) ?? named(right, constantOf(left, params)) ?? {}
      const list = op === 'in' ? constantOf(right, params) : undefined
      // `x in 5` is null, which is no match either.
      return list === undefined ? {} : (named(left, {values: list.values.flat(1)}) ?? {})
    }
    default:
      return {}
  }
}

interface Constant {
  values: unknown[]
}

function named(node: ExprNode, constant: Constant | undefined): Narrowing | undefined {
  if (node.type === 'Group') return named(node.base, constant)
  if (!constant || node.type !== 'AccessAttribute' || node.base) return undefined
  const names = new Set(constant.values.filter((value) => typeof value === 'string'))
  if (node.name === '_type') return {types: names}
  return node.name === '_id' ? {ids: names} : undefined
}

/** The value of an expression that looks at no document, in a list of one; undefined for any other expression. */
function constantOf(node: ExprNode, params: Record<string, unknown>): Constant | undefined {
  if (node.type === 'Group') return constantOf(node.base, params)
  if (node.type === 'Value') return {values: [node.value]}
  if (node.type === 'Parameter') return Object.hasOwn(params, node.name) ? {values: [params[node.name]]} : undefined
  if (node.type !== 'Array') return undefined
  const items = node.elements.map(({value, isSplat}) => {
    const item = constantOf(value, params)
    return item && isSplat ? {values: item.values.flat(1)} : item
  })
  return items.every((item) => item !== undefined) ? {values: [items.flatMap(({values}) => values)]} : undefined
}

function both(a: Narrowing, b: Narrowing): Narrowing {
  return {...a, ...b, ...(a.types && b.types ? {types: common(a.types, b.types)} : {}), ...idsOfBoth(a, b)}
}

function idsOfBoth({ids: a}: Narrowing, {ids: b}: Narrowing): Narrowing {
  return a && b ? {ids: common(a, b)} : {}
}

function either(a: Narrowing, b: Narrowing): Narrowing {
  return {
    ...(a.types && b.types ? {types: new Set([...a.types, ...b.types])} : {}),
    ...(a.ids && b.ids ? {ids: new Set([...a.ids, ...b.ids])} : {}),
  }
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((name) => b.has(name)))
}
