import type {ExprNode} from 'groq-js'
import type {StoredDocument} from '../store/reader.ts'
import {Dependencies} from './dependencies.ts'
import {QueryParseError} from './errors.ts'
import {compile} from './evaluate/compile.ts'
import {DocumentView} from './evaluate/document-view.ts'
import {type Evaluator, type Run, Scope} from './evaluate/scope.ts'
import {UnsupportedGroqError} from './evaluate/unsupported.ts'
import {parseQuery} from './parse.ts'

export {deltaMatches, deltaProject} from './delta.ts'

export interface DocumentFilter {
  matches(document: StoredDocument | null): boolean
}

/**
 * The filter of a listener's query, for one document at a time: `*` or `*[filter]`, whatever follows is ignored.
 * A listener joins nothing, so inside the filter `*` and `->` see no other document.
 */
export function createFilter(query: string, params: Record<string, unknown>): DocumentFilter {
  const conditions = conditionsOf(parseQuery(query, params), query).map((node) => compileCondition(node, query))
  return {
    matches(document) {
      if (document === null) return false
      const scope = new Scope(runFor(document, params), null).nested(document)
      return conditions.every((condition) => condition(scope) === true)
    },
  }
}

/** The conditions directly behind `*`, innermost first. */
function conditionsOf(root: ExprNode, query: string): ExprNode[] {
  const conditions: ExprNode[] = []
  let node: ExprNode | undefined = root
  while (node && node.type !== 'Everything') {
    // A filter counts only while nothing but filters stands between it and `*`.
    if (node.type === 'Filter') conditions.unshift(node.expr)
    else conditions.length = 0
    node = 'base' in node ? node.base : undefined
  }
  if (!node) throw new QueryParseError('a listener needs a query of the form *[filter]', query)
  return conditions
}

function compileCondition(node: ExprNode, query: string): Evaluator {
  try {
    return compile(node)
  } catch (error) {
    if (error instanceof UnsupportedGroqError) throw new QueryParseError(error.message, query)
    throw error
  }
}

function runFor(document: StoredDocument, params: Record<string, unknown>): Run {
  return {
    view: new DocumentView([document]),
    params,
    now: new Date(),
    identity: '<anonymous>',
    projectId: '',
    dataset: '',
    before: null,
    after: document,
    dependencies: new Dependencies(),
  }
}
