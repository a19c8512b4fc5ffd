import {GroqSyntaxError} from 'groq-js'
import {diagnose} from './diagnose/diagnose.ts'
import type {Call} from './diagnose/expression-walker.ts'
import {Finding} from './diagnose/finding.ts'
import {QueryParseError} from './errors.ts'

/** Why groq-js refused a query, said as the hosted lake says it where that is known. */
export function explain(error: unknown, query: string, params: Record<string, unknown>): QueryParseError {
  const diagnosis = diagnose(query, (name) => Object.hasOwn(params, name))
  if (diagnosis instanceof Finding) {
    return new QueryParseError(diagnosis.message, query, diagnosis.start, diagnosis.end, {cause: error})
  }
  if (error instanceof RangeError) return new QueryParseError('the query is nested too deeply', query)
  if (error instanceof GroqSyntaxError) {
    const description = 'unable to parse entire expression'
    return new QueryParseError(description, query, error.position, error.position, {cause: error})
  }
  const text = error instanceof Error ? error.message : String(error)
  const message = IN_OUR_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? text
  return explainCall(message, diagnosis, query) ?? new QueryParseError(message, query, 0, query.length, {cause: error})
}

const IN_OUR_WORDS: [RegExp, string][] = [
  [/^unexpected boost$/, 'boost() is only allowed inside score()'],
  [/^unexpected asc$/, 'asc is only allowed inside order()'],
  [/^unexpected desc$/, 'desc is only allowed inside order()'],
  [/^unexpected =>$/, '=> is only allowed inside select() and projections'],
  [/^Cannot determine property key/, 'an attribute of a projection needs a name: "name": value'],
  [/^Unknown handler/, 'brackets are not allowed behind a dot, except in selectors'],
]

/** groq-js names the function, the walk knows where it is called. */
function explainCall(message: string, calls: Call[], query: string): QueryParseError | undefined {
  const unknown = /^Undefined (?:(pipe )?function|namespace): (\w+)/.exec(message)
  if (unknown) {
    const [, pipe = '', name] = unknown
    const call = calls.find((candidate) => candidate.name === name || candidate.namespace === name)
    if (!call) return undefined
    const isHosted = HOSTED.has(fullName(call))
    const description = `${isHosted ? 'the local lake has no ' : `unknown ${pipe}`}function ${fullName(call)}()`
    return new QueryParseError(description, query, call.start, call.end)
  }
  const counted = /^Incorrect number of arguments to function (\w+)\(\)\.(?: Expected (\d+), got (\d+)\.)?/.exec(
    message,
  )
  if (!counted) return undefined
  const [, name, expected, got] = counted
  const named = calls.filter((candidate) => candidate.name === name)
  const call = named.find(({argumentCount}) => String(argumentCount) === got) ?? named[0]
  if (!call) return undefined
  const numbers = expected === undefined ? '' : `: expected ${expected}, got ${got}`
  const description = `incorrect number of arguments to function ${fullName(call)}()${numbers}`
  return new QueryParseError(description, query, call.start, call.end)
}

const HOSTED = new Set(['geo', 'pt', 'text::embedding'])

function fullName({namespace, name}: Call): string {
  return namespace === 'global' ? name : `${namespace}::${name}`
}

/** The error of a query that names a parameter the request lacks. */
export function missingParameter(name: string, query: string, params: Record<string, unknown>): QueryParseError {
  const diagnosis = diagnose(query, (candidate) => Object.hasOwn(params, candidate))
  if (diagnosis instanceof Finding) return new QueryParseError(diagnosis.message, query, diagnosis.start, diagnosis.end)
  return new QueryParseError(`param $${name} referenced, but not provided`, query)
}
