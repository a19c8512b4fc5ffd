import {DateTime, type ExprNode, type FuncCallNode} from 'groq-js'
import {arrayFunctions} from './array-functions.ts'
import {compileChangedAny, compileChangedOnly} from './changes.ts'
import {compile} from './compile.ts'
import {compileGet, compileIncomingCount} from './document-functions.ts'
import {IdPath} from './id-path.ts'
import {MOST_ITEMS} from './limits.ts'
import {portableText} from './portable-text.ts'
import {referencesOf} from './references.ts'
import type {Evaluator, Scope} from './scope.ts'
import {UnsupportedGroqError} from './unsupported.ts'
import {attributeOf} from './values.ts'

/** A call such as `count(x)` or `string::lower(x)`. */
export function compileFunction(node: FuncCallNode): Evaluator {
  const name = node.namespace === 'global' ? node.name : `${node.namespace}::${node.name}`
  const ofValues = Object.hasOwn(valueFunctions, name) ? valueFunctions[name] : undefined
  if (ofValues) {
    const args = node.args.map(compile)
    return (scope) => ofValues(...args.map((argument) => argument(scope))) ?? null
  }
  const special = Object.hasOwn(specialFunctions, name) ? specialFunctions[name] : undefined
  if (!special) throw new UnsupportedGroqError(`the local lake has no function ${name}()`)
  return special(node.args)
}

/** Functions that look at nothing but the values they are given. */
const valueFunctions: Record<string, (...values: unknown[]) => unknown> = {
  ...arrayFunctions,
  defined: (value) => value !== null,
  length: (value) => (typeof value === 'string' ? codePointsIn(value) : Array.isArray(value) ? value.length : null),
  path: (pattern) => (typeof pattern === 'string' ? new IdPath(pattern) : null),
  string: toText,
  round,
  dateTime: toDateTime,
  lower: (text) => (typeof text === 'string' ? text.toLowerCase() : null),
  upper: (text) => (typeof text === 'string' ? text.toUpperCase() : null),
  'string::lower': (text) => (typeof text === 'string' ? text.toLowerCase() : null),
  'string::upper': (text) => (typeof text === 'string' ? text.toUpperCase() : null),
  'string::split': split,
  'string::startsWith': (text, prefix) =>
    typeof text === 'string' && typeof prefix === 'string' ? text.startsWith(prefix) : null,
  'pt::text': portableText,
}

/** Functions that need to know where they are, or evaluate their arguments themselves. */
const specialFunctions: Record<string, (args: ExprNode[]) => Evaluator> = {
  coalesce: (args) => {
    const values = args.map(compile)
    return (scope) => {
      for (const value of values) {
        const found = value(scope)
        if (found !== null) return found
      }
      return null
    }
  },
  references: (args) => {
    const values = args.map(compile)
    return (scope) => {
      const ids = values.flatMap((value) => value(scope)).filter((id) => typeof id === 'string')
      if (ids.length === 0) return false
      const referenced = referencesOf(scope.value)
      return ids.some((id) => referenced.has(id))
    }
  },
  identity: () => (scope) => scope.run.identity,
  now: () => (scope) => scope.run.now.toISOString(),
  'dateTime::now': () => (scope) => new DateTime(scope.run.now),
  'sanity::projectId': () => (scope) => scope.run.projectId,
  'sanity::dataset': () => (scope) => scope.run.dataset,
  'sanity::versionOf': ofOwnId((segments, id, published) => {
    if (id === published) return true
    if (segments[0] === 'drafts') return segments.slice(1).join('.') === published
    return segments[0] === 'versions' && segments.slice(2).join('.') === published
  }),
  'sanity::partOfRelease': ofOwnId(
    (segments, _, release) => segments.length >= 3 && segments[0] === 'versions' && segments[1] === release,
  ),
  'releases::all': () => (scope) => {
    scope.run.dependencies.onTypes(['system.release'])
    return [...scope.run.view.ofType('system.release')]
  },
  'documents::get': compileGet,
  'documents::incomingRefCount': compileIncomingCount(false),
  'documents::incomingGlobalDocumentReferenceCount': compileIncomingCount(true),
  // People of the local lake have no attributes, and there is no media library to have aspects.
  'user::attributes': () => () => ({}),
  'media::aspect': () => () => null,
  'text::query': () => {
    throw new UnsupportedGroqError('text::query() is only allowed on the right of match')
  },
  'diff::changedAny': compileChangedAny,
  'diff::changedOnly': compileChangedOnly,
  'delta::operation': () => (scope) => {
    const {before, after} = scope.run
    if (before && after) return 'update'
    return after ? 'create' : before ? 'delete' : null
  },
}

/** A question about the id of the document at hand. Where a perspective shows it under another id, the stored one counts. */
function ofOwnId(decide: (segments: string[], id: string, argument: string) => boolean) {
  return ([node]: ExprNode[]): Evaluator => {
    if (!node) return () => null
    const argument = compile(node)
    return (scope: Scope) => {
      const value = argument(scope)
      const id = attributeOf(scope.value, '_originalId') ?? attributeOf(scope.value, '_id')
      return typeof value === 'string' && typeof id === 'string' ? decide(id.split('.'), id, value) : null
    }
  }
}

function toText(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' || value instanceof DateTime ? `${value}` : null
}

function toDateTime(value: unknown): DateTime | null {
  if (value instanceof DateTime) return value
  if (typeof value !== 'string') return null
  const parsed = DateTime.parseToValue(value).data
  return parsed && !Number.isNaN(parsed.date.getTime()) ? parsed : null
}

function split(text: unknown, separator: unknown): string[] | null {
  if (typeof text !== 'string' || typeof separator !== 'string') return null
  if (text === '') return []
  if (separator === '' && text.length > MOST_ITEMS) throw new RangeError(`it splits a text of more than ${MOST_ITEMS}`)
  return separator === '' ? Array.from(text) : text.split(separator, MOST_ITEMS)
}

function codePointsIn(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Half away from zero. Null for a precision that is no whole number from 0 to 100, where groq-js throws above 100. */
function round(value: unknown, precision: unknown = 0): number | null {
  if (typeof value !== 'number' || typeof precision !== 'number') return null
  if (!Number.isInteger(precision) || precision < 0 || precision > 100) return null
  if (precision === 0) return value < 0 ? -Math.round(-value) : Math.round(value)
  return Number(value.toFixed(precision))
}
