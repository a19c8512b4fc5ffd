import {type ExprNode, parse} from 'groq-js'
import {childrenOf, isParameterShaped} from './ast.ts'
import {costsMoreToParse} from './diagnose/cost.ts'
import {diagnose} from './diagnose/diagnose.ts'
import {Finding} from './diagnose/finding.ts'
import {tokensIn} from './diagnose/tokens.ts'
import {QueryParseError} from './errors.ts'
import {explain, missingParameter} from './explain.ts'
import {withLists, withoutLongLists} from './literal-lists.ts'
import {rewritten} from './rewrite.ts'
import {invalidityOf} from './validate.ts'

export type ParseMode = 'normal' | 'delta'

const MOST_KEPT = 500
const LONGEST_KEPT = 50_000
const LONGEST_QUERY = 1_000_000
/** Shorter queries cannot cost much. */
const COSTLY_LENGTH = 5000
const MOST_COST = 30_000_000
const MOST_UNCHECKED_BRACKETS = 12

/**
 * The syntax tree of a query. A parameter the query uses and `params` lacks is an error, as on the hosted lake.
 *
 * groq-js writes parameter VALUES into the tree when it is given any, so such a tree belongs to one set of values. Most
 * queries are parsed without them and keep `$name` nodes, so that one tree serves all values. Only where a parameter
 * decides the shape of the tree (`[0...$n]`, `[$key]`) are the values part of what the tree is kept under.
 */
export function parseQuery(query: string, params: Record<string, unknown>, mode: ParseMode = 'normal'): ExprNode {
  const tree = treeOf(query, params, mode)
  const missing = tree.parameters.find((name) => !Object.hasOwn(params, name))
  if (missing !== undefined) throw missingParameter(missing, query, params)
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
  return recall(shapedKey) ?? keep(shapedKey, parseShaped(query, params, mode))
}

function parseOpen(query: string, params: Record<string, unknown>, mode: ParseMode): Tree {
  if (query.length > LONGEST_QUERY) throw new QueryParseError('the query is longer than 1,000,000 characters', '', 0, 0)
  // Out of brackets in brackets groq-js tries to read a mistake in every way there is: twice as many with each bracket.
  if (query.split(/[[({]/).length > MOST_UNCHECKED_BRACKETS) refuseMistakes(query, params)
  try {
    return treeFrom(parseWith(query, mode), query)
  } catch (error) {
    // `[0...$n]` is refused without values. With them it either parses, or the query is wrong and that error says how.
    if (error instanceof QueryParseError) throw error
    if (error instanceof TooCostlyError || !/\$\w/.test(query)) throw explain(error, query, params)
    return {...parseShaped(query, params, mode), isShaped: true}
  }
}

function parseShaped(query: string, params: Record<string, unknown>, mode: ParseMode): Tree {
  try {
    return treeFrom(parseWith(query, mode, params), query)
  } catch (error) {
    throw error instanceof QueryParseError ? error : explain(error, query, params)
  }
}

function parseWith(query: string, mode: ParseMode, params?: Record<string, unknown>): ExprNode {
  const {text, lists} = withoutLongLists(rewritten(query, mode))
  if (text.length > COSTLY_LENGTH && costsMoreToParse(text, MOST_COST)) throw new TooCostlyError()
  // groq-js puts the word `undefined` where an escape is none.
  if (query.includes('\\') && hasIllegal(query)) {
    throw new Error('a text of the query has an unknown escape')
  }
  const values = params && {...withoutOwn(params, text), ...lists}
  return withLists(mode === 'delta' ? parse(text, {mode, params: values}) : parse(text, {params: values}), lists)
}

/** `fn a::b($x) = …` has an `$x` of its own, into which groq-js would write the value of the request's. */
function withoutOwn(params: Record<string, unknown>, query: string): Record<string, unknown> {
  const own = Array.from(query.matchAll(/\bfn\s+\w+\s*::\s*\w+\s*\(\s*\$(\w+)/g), ([, name]) => name)
  return Object.fromEntries(Object.entries(params).filter(([name]) => !own.includes(name)))
}

function refuseMistakes(query: string, params: Record<string, unknown>): void {
  const isMistaken = diagnose(query, () => true) instanceof Finding
  if (isMistaken) throw explain(new Error('the query has a mistake'), query, params)
}

function hasIllegal(query: string): boolean {
  for (const {kind} of tokensIn(query)) if (kind === 'illegal') return true
  return false
}

class TooCostlyError extends Error {
  override name = 'TooCostlyError'
  constructor() {
    super('a list or condition of the query is too long: pass long lists as parameters')
  }
}

function treeFrom(root: ExprNode, query: string): Tree {
  const invalidity = invalidityOf(root)
  if (invalidity !== undefined) throw new QueryParseError(invalidity, query)
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
