import {type ExprNode, GroqSyntaxError, parse} from 'groq-js'
import {childrenOf, isParameterShaped} from './ast.ts'
import {withDeltaCallsAsDiff} from './delta-calls.ts'
import {QueryParseError} from './errors.ts'
import {withoutVariants} from './variants.ts'

export type ParseMode = 'normal' | 'delta'

const MOST_KEPT = 500
const LONGEST_KEPT = 50_000
const LONGEST_QUERY = 1_000_000

/**
 * The syntax tree of a query. A parameter the query uses and `params` lacks is an error, as on the hosted lake.
 *
 * groq-js writes parameter VALUES into the tree when it is given any, so such a tree belongs to one set of values. Most
 * queries are parsed without them and keep `$name` nodes, so that one tree serves all values. Only where a parameter
 * decides the shape of the tree (`[0...$n]`, `[$key]`) are the values part of what the tree is kept under.
 */
export function parseQuery(query: string, params: Record<string, unknown>, mode: ParseMode = 'normal'): ExprNode {
  if (query.length > LONGEST_QUERY) throw new QueryParseError('the query is longer than 1,000,000 characters', '', 0, 0)
  const tree = treeOf(query, params, mode)
  refuseMissing(tree.parameters, query, params)
  return tree.root
}

interface Tree {
  root: ExprNode
  parameters: string[]
  /** A parameter decides the shape, so the tree cannot be used for other values. */
  isShaped: boolean
}

const kept = new Map<string, Tree>()

function treeOf(query: string, params: Record<string, unknown>, mode: ParseMode): Tree {
  const key = `${mode} ${query}`
  const tree = recall(key) ?? keep(key, parseOpen(query, params, mode))
  if (!tree.isShaped) return tree
  const shapedKey = `${key} ${JSON.stringify(params)}`
  return recall(shapedKey) ?? keep(shapedKey, treeFrom(parseWith(query, mode, params)))
}

function parseOpen(query: string, params: Record<string, unknown>, mode: ParseMode): Tree {
  try {
    return treeFrom(parseWith(query, mode))
  } catch (error) {
    // `[0...$n]` is refused without values. With them it either parses, or the query is wrong and this says how.
    const isShaped = error instanceof QueryParseError && /\$\w/.test(query)
    if (!isShaped) throw error
    const names = [...query.matchAll(/\$([a-zA-Z_]\w*)/g)].map(([, name]) => name ?? '')
    refuseMissing(names, query, params)
    return {...treeFrom(parseWith(query, mode, params)), isShaped}
  }
}

function refuseMissing(names: string[], query: string, params: Record<string, unknown>): void {
  const name = names.find((candidate) => !Object.hasOwn(params, candidate))
  if (name === undefined) return
  const start = Math.max(query.search(new RegExp(`\\$${name}\\b`)), 0)
  throw new QueryParseError(`param $${name} referenced, but not provided`, query, start, start + name.length + 1)
}

function treeFrom(root: ExprNode): Tree {
  const parameters = new Set<string>()
  let isShaped = false
  const pending = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'Parameter') parameters.add(node.name)
    if (node.type === 'Filter' && isParameterShaped(node.expr)) isShaped = true
    pending.push(...childrenOf(node))
  }
  return {root, parameters: [...parameters], isShaped}
}

function parseWith(query: string, mode: ParseMode, params?: Record<string, unknown>): ExprNode {
  try {
    const text = withoutVariants(query)
    return mode === 'delta' ? parse(withDeltaCallsAsDiff(text), {mode, params}) : parse(text, {params})
  } catch (error) {
    throw explain(error, query)
  }
}

function explain(error: unknown, query: string): QueryParseError {
  if (error instanceof GroqSyntaxError) return explainSyntax(error, query)
  if (error instanceof RangeError) return new QueryParseError('the query is nested too deeply', query)
  const message = error instanceof Error ? error.message : String(error)
  return new QueryParseError(message, query, 0, query.length, {cause: error})
}

/** The hosted lake names what it found instead of an expression. */
function explainSyntax(error: GroqSyntaxError, query: string): QueryParseError {
  const rest = query.slice(error.position)
  if (rest.trim() === '' || isUnclosed(query, error.position)) {
    return new QueryParseError('unexpected end-of-file, expected expression', query, query.length, query.length)
  }
  const space = rest.length - rest.trimStart().length
  const token = /^(?:\w+|\.{2,3}|[=!<>]=|=>|->|::|&&|\|\||.)/su.exec(rest.trimStart())?.[0] ?? ''
  const start = error.position + space
  const description = `unexpected token ${JSON.stringify(token)}, expected expression`
  return new QueryParseError(description, query, start, start + token.length, {cause: error})
}

/** groq-js points at the bracket that opens, or at the last character; what is missing is behind it. */
function isUnclosed(query: string, position: number): boolean {
  const isAtEdge = /^\s*[[({]/.test(query.slice(position)) || position >= query.trimEnd().length - 1
  const count = (brackets: RegExp) => query.match(brackets)?.length ?? 0
  return isAtEdge && count(/[[({]/g) > count(/[\])}]/g)
}

function recall(key: string): Tree | undefined {
  const tree = kept.get(key)
  if (tree) {
    // Taken out and put back: the first of the map is always the one used longest ago.
    kept.delete(key)
    kept.set(key, tree)
  }
  return tree
}

function keep(key: string, tree: Tree): Tree {
  if (key.length > LONGEST_KEPT) return tree
  kept.set(key, tree)
  const oldest = kept.keys().next().value
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return tree
}
