import {Dependencies} from './dependencies.ts'
import {QueryParseError, QueryTooLargeError} from './errors.ts'
import {compile} from './evaluate/compile.ts'
import type {View} from './evaluate/document-view.ts'
import {type Run, Scope} from './evaluate/scope.ts'
import {UnsupportedGroqError} from './evaluate/unsupported.ts'
import {parseQuery} from './parse.ts'
import {sourceMapOf} from './source-map/source-map.ts'
import {syncTagsOf} from './sync-tags.ts'

export interface Question {
  projectId: string
  dataset: string
  query: string
  params: Record<string, unknown>
  sourceMap: false | true | 'withKeyArraySelector'
  identity?: string
  now: Date
  /** The view lays drafts or releases over what is published. */
  isOverlay: boolean
}

/** An answer as JSON text: it crosses threads and goes on the wire without being built again. */
export interface AnswerText {
  result: string
  syncTags: string[]
  sourceMap?: string
}

/** Answers one query over the documents of a view. */
export function answer(question: Question, view: View): AnswerText {
  const {query, params, projectId, dataset} = question
  const tree = parseQuery(query, params)
  const dependencies = new Dependencies()
  // Where a draft hides what is published, one document's change can reveal another of another type: no finer tag is safe.
  if (question.isOverlay) dependencies.onEverything()
  const run: Run = {
    view,
    params,
    now: question.now,
    identity: question.identity ?? '<anonymous>',
    projectId,
    dataset,
    before: null,
    after: null,
    dependencies,
  }
  try {
    const result = JSON.stringify(compile(tree)(new Scope(run, null))) ?? 'null'
    const text: AnswerText = {result, syncTags: syncTagsOf(projectId, dataset, dependencies)}
    if (!question.sourceMap) return text
    const sourceMap = sourceMapOf(tree, run, result, question.sourceMap === 'withKeyArraySelector')
    return sourceMap ? {...text, sourceMap: JSON.stringify(sourceMap)} : text
  } catch (error) {
    if (error instanceof UnsupportedGroqError) throw new QueryParseError(error.message, query)
    if (error instanceof RangeError) {
      const reason = /call stack/.test(error.message) ? 'it is nested too deeply' : error.message
      throw new QueryTooLargeError(`The query was stopped: ${reason}.`)
    }
    throw error
  }
}
