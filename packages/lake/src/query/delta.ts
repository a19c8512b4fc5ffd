import {type ExprNode, evaluate, toJS} from 'groq-js'
import type {StoredDocument} from '../store/reader.ts'
import {childrenOf} from './ast.ts'
import {Dependencies} from './dependencies.ts'
import {compile} from './evaluate/compile.ts'
import {DocumentView} from './evaluate/document-view.ts'
import {type Run, Scope} from './evaluate/scope.ts'
import {parseQuery} from './parse.ts'

type State = StoredDocument | null

/** Whether a change fits a webhook's filter, which may ask for `before()`, `after()` and `delta::…`. */
export async function deltaMatches(filter: string, before: State, after: State): Promise<boolean> {
  return filter.trim() === '' || (await evaluateChange(filter, before, after)) === true
}

/** What a webhook sends: its projection of the change, or without one the document as it is now, or was before it went. */
export async function deltaProject(projection: string | undefined, before: State, after: State): Promise<unknown> {
  return projection?.trim() ? evaluateChange(projection, before, after) : (after ?? before)
}

async function evaluateChange(expression: string, before: State, after: State): Promise<unknown> {
  const tree = await withComparisonsDone(parseQuery(expression, {}, 'delta'), before, after)
  const document = after ?? before
  const run: Run = {
    view: new DocumentView(document ? [document] : []),
    params: {},
    now: new Date(),
    identity: '<anonymous>',
    projectId: '',
    dataset: '',
    before,
    after,
    dependencies: new Dependencies(),
  }
  const value = compile(tree)(new Scope(run, document))
  // Dates become text, as they do in the answer of a query.
  return JSON.parse(JSON.stringify(value ?? null))
}

/**
 * The tree with each `delta::changedAny(…)` and its kin replaced by its value. Their selectors are a language of their
 * own, which groq-js evaluates; they look at the two documents only, so their place in the expression does not matter.
 */
async function withComparisonsDone(node: ExprNode, before: State, after: State): Promise<ExprNode> {
  if (!hasComparison(node)) return node
  if (isComparison(node)) {
    const value = await evaluate(node, {before, after, root: after ?? before})
    return {type: 'Value', value: value.type === 'stream' ? null : toJS(value)}
  }
  return (await replaceIn(node, before, after)) as ExprNode
}

async function replaceIn(value: unknown, before: State, after: State): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => replaceIn(item, before, after)))
  if (typeof value !== 'object' || value === null) return value
  if (isComparison(value as ExprNode)) return withComparisonsDone(value as ExprNode, before, after)
  const entries = Object.entries(value).map(async ([name, child]) => [name, await replaceIn(child, before, after)])
  return Object.fromEntries(await Promise.all(entries))
}

function hasComparison(node: ExprNode): boolean {
  return isComparison(node) || childrenOf(node).some(hasComparison)
}

function isComparison(node: ExprNode): boolean {
  return node.type === 'FuncCall' && /^(delta|diff)$/.test(node.namespace) && /^changed(Any|Only)$/.test(node.name)
}
