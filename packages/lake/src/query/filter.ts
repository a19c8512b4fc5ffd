import type {ExprNode} from 'groq-js'
import type {StoredDocument} from '../store/reader.ts'
import {Dependencies} from './dependencies.ts'
import {QueryParseError} from './errors.ts'
import {compile} from './evaluate/compile.ts'
import {DocumentView} from './evaluate/document-view.ts'
import {type Evaluator, type Run, Scope} from './evaluate/scope.ts'
import {UnsupportedGroqError} from './evaluate/unsupported.ts'
import {isWithin, type Narrowing, narrowingOf} from './filter-narrow.ts'
import {parseQuery} from './parse.ts'

export {deltaMatches, deltaProject} from './delta.ts'

export interface DocumentFilter {
  matches(document: StoredDocument | null): boolean
  /** What every document that matches is, known without looking at one. */
  readonly narrow: Narrowing
}

/** Listeners' filters run where everything else runs, so what a stranger may make them cost has a limit. */
const MOST_TOKENS = 4000
const MOST_ITEMS = 10_000
const LONGEST_MATCH_MS = 100
/** Of a text or list that a filter puts together. */
const LARGEST_VALUE = 100_000

/**
 * The filter of a listener's query, for one document at a time: `*` or `*[filter]`, whatever follows is ignored.
 * A listener joins nothing, so inside the filter `*` and `->` see no other document. A filter that once looked at
 * ten thousand items and took a tenth of a second, or put together something huge, matches nothing from then on: only
 * one made to do so does, and its error would otherwise be the answer to whoever writes.
 */
export function createFilter(query: string, params: Record<string, unknown>): DocumentFilter {
  if ((query.match(/\w+|[^\w\s]/g)?.length ?? 0) > MOST_TOKENS) {
    throw new QueryParseError(`the query of a listener has more than ${MOST_TOKENS} words and signs`, query)
  }
  const nodes = conditionsOf(parseQuery(query, params), query)
  const conditions = nodes.map((node) => compileCondition(node, query))
  const narrow = narrowingOf(nodes, params)
  let isGivenUp = false
  return {
    narrow,
    matches(document) {
      if (document === null || isGivenUp || !isWithin(narrow, document._type, document._id)) return false
      const scope = new Scope(runFor(document, params), null).nested(document)
      try {
        return conditions.every((condition) => condition(scope) === true)
      } catch (error) {
        if (!(error instanceof TooMuchError || error instanceof RangeError)) throw error
        isGivenUp = true
        return false
      }
    },
  }
}

class TooMuchError extends Error {
  override name = 'TooMuchError'
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
  const started = performance.now()
  let items = 0
  return {
    checkpoint(size = 0) {
      if (size > LARGEST_VALUE) throw new TooMuchError()
      if (++items > MOST_ITEMS && performance.now() - started > LONGEST_MATCH_MS) throw new TooMuchError()
    },
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
