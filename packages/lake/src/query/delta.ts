import type {StoredDocument} from '../store/reader.ts'
import {Dependencies} from './dependencies.ts'
import {compile} from './evaluate/compile.ts'
import {DocumentView} from './evaluate/document-view.ts'
import {type Run, Scope} from './evaluate/scope.ts'
import {parseQuery} from './parse.ts'

type State = StoredDocument | null

/** What `sanity::projectId()` and `sanity::dataset()` say. */
export interface Place {
  projectId: string
  dataset: string
}

const NOWHERE: Place = {projectId: '', dataset: ''}

/** Whether a change fits a webhook's filter, which may ask for `before()`, `after()` and `delta::…`. */
export async function deltaMatches(filter: string, before: State, after: State, place = NOWHERE): Promise<boolean> {
  return filter.trim() === '' || (await evaluateChange(filter, before, after, place)) === true
}

/** What a webhook sends: its projection of the change, or without one the document as it is now, or was before it went. */
export async function deltaProject(
  projection: string | undefined,
  before: State,
  after: State,
  place = NOWHERE,
): Promise<unknown> {
  return projection?.trim() ? evaluateChange(projection, before, after, place) : (after ?? before)
}

async function evaluateChange(expression: string, before: State, after: State, place: Place): Promise<unknown> {
  const tree = parseQuery(expression, {}, 'delta')
  const document = after ?? before
  const run: Run = {
    view: new DocumentView(document ? [document] : []),
    params: {},
    now: new Date(),
    identity: '<anonymous>',
    ...place,
    before,
    after,
    dependencies: new Dependencies(),
  }
  const value = compile(tree)(new Scope(run, document))
  // Dates become text, as they do in the answer of a query.
  return JSON.parse(JSON.stringify(value ?? null))
}
