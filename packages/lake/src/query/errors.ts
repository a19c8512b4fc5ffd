import {LakeError} from '../errors.ts'

/** The query cannot be run as written. `start` and `end` are offsets into `query`. */
export class QueryParseError extends LakeError {
  override name = 'QueryParseError'
  readonly description: string
  readonly query: string
  readonly start: number
  readonly end: number
  constructor(description: string, query: string, start = 0, end = query.length, options?: ErrorOptions) {
    super(400, description, options)
    this.description = description
    this.query = query
    this.start = start
    this.end = end
  }
  override toBody(): unknown {
    const {description, query, start, end} = this
    return {error: {type: 'queryParseError', description, query, start, end}}
  }
}

/** The query was stopped: it ran longer than one query may. */
export class QueryDeadlineError extends LakeError {
  override name = 'QueryDeadlineError'
  constructor(milliseconds: number) {
    // A 4xx, since the same query would end the same way and clients must not retry it.
    super(
      400,
      `The query was stopped after ${milliseconds / 1000} s, the longest one query may run. Narrow its filters.`,
    )
  }
  override toBody(): unknown {
    return {error: {type: 'queryDeadlineError', description: this.message}}
  }
}

/** The query was stopped for what it asked of memory, or of the stack. */
export class QueryTooLargeError extends LakeError {
  override name = 'QueryTooLargeError'
  constructor(message = 'The query was stopped: its result or its working set is too large. Narrow its filters.') {
    super(400, message)
  }
  override toBody(): unknown {
    return {error: {type: 'queryTooLargeError', description: this.message}}
  }
}

/** More queries are waiting than the lake will hold. */
export class TooManyQueriesError extends LakeError {
  override name = 'TooManyQueriesError'
  constructor(waiting: number) {
    super(429, `The lake is busy with queries, and ${waiting} more are waiting. Try again in a moment.`)
  }
}
