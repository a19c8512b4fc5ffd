import type {AnswerText} from './answer.ts'
import {QueryPool} from './pool.ts'

export {QueryDeadlineError, QueryParseError, QueryTooLargeError, TooManyQueriesError} from './errors.ts'

export interface QueryRequest {
  projectId: string
  dataset: string
  query: string
  params: Record<string, unknown>
  /** `['raw']`, `['published']`, `['drafts']`, or releases from the left: `['rX', 'drafts']`. */
  perspective: string[]
  apiVersion: string
  /** Without it no id containing a dot is visible. */
  canReadDrafts: boolean
  sourceMap: false | true | 'withKeyArraySelector'
  identity?: string
}

export interface QueryAnswer {
  result: unknown
  syncTags: string[]
  resultSourceMap?: unknown
}

export interface QueryEngine {
  run(request: QueryRequest): Promise<QueryAnswer>
  /** The same, with result and source map left as the JSON text they are sent as. */
  runText(request: QueryRequest): Promise<AnswerText>
  close(): Promise<void>
}

export interface QueryEngineOptions {
  databaseFile: string
  /** Threads kept ready. */
  workers?: number
  /** How long one query may run. */
  deadlineMs?: number
  /** Told of paths by whose values a query would have found documents faster. */
  onWanted?(dataset: string, path: string): void
}

/** Answers queries on threads of their own, where one that takes too long can be stopped. */
export function createQueryEngine({
  databaseFile,
  workers = 2,
  deadlineMs = 60_000,
  onWanted,
}: QueryEngineOptions): QueryEngine {
  const pool = new QueryPool({databaseFile, size: workers, deadlineMs, onWanted})
  return {
    runText: (request) => pool.run(request),
    async run(request) {
      const {result, syncTags, sourceMap} = await pool.run(request)
      const answer: QueryAnswer = {result: JSON.parse(result), syncTags}
      return sourceMap === undefined ? answer : {...answer, resultSourceMap: JSON.parse(sourceMap)}
    },
    close: () => pool.close(),
  }
}
