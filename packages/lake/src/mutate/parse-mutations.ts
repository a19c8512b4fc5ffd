import {isRecord} from '../is-record.ts'
import {MutationParseError} from './errors.ts'
import {type PatchOperations, parsePatchOperations} from './parse-patch.ts'

export interface Attributes {
  _id?: unknown
  _type?: unknown
  [key: string]: unknown
}

export interface Query {
  query: string
  params: Record<string, unknown>
}

export type Selection = {id: string} | Query

export type Mutation =
  | {kind: 'create' | 'createOrReplace' | 'createIfNotExists'; attributes: Attributes}
  | {kind: 'delete'; selection: Selection; purge: boolean; ifRevisionID?: string}
  | {kind: 'patch'; selection: Selection; ifRevisionID?: string; operations: PatchOperations}

const KINDS = ['create', 'createOrReplace', 'createIfNotExists', 'delete', 'patch']

/** The mutations of a request body, or a refusal that says which one is malformed. */
export function parseMutations(mutations: unknown): Mutation[] {
  if (!Array.isArray(mutations)) throw new MutationParseError('The request body must have an array "mutations"')
  return mutations.map(parseMutation)
}

function parseMutation(mutation: unknown, index: number): Mutation {
  if (!isRecord(mutation)) throw new MutationParseError(`mutation index ${index}: expected an object`)
  const kinds = Object.keys(mutation)
  const kind = kinds[0]
  if (kinds.length !== 1 || kind === undefined || !KINDS.includes(kind)) {
    throw new MutationParseError(
      `mutation index ${index}: expected exactly one of ${KINDS.join(', ')}, got ${kinds.join(', ') || 'nothing'}`,
    )
  }
  const body = mutation[kind]
  if (!isRecord(body)) throw new MutationParseError(`mutation index ${index}: ${kind} must be an object`)
  if (kind === 'create' || kind === 'createOrReplace' || kind === 'createIfNotExists') return {kind, attributes: body}
  if (kind === 'delete') refuseUnknown(body, ['id', 'query', 'params', 'ifRevisionID', 'ifRevisionId', 'purge'], index)
  const selection = parseSelection(body, index)
  const ifRevisionID = parseRevision(body, index)
  if (kind === 'delete') return {kind: 'delete', selection, ifRevisionID, purge: body.purge === true}
  return {kind: 'patch', selection, ifRevisionID, operations: parsePatchOperations(body, `mutation index ${index}`)}
}

function refuseUnknown(body: Record<string, unknown>, known: string[], index: number): void {
  const unknown = Object.keys(body).find((key) => !known.includes(key))
  if (unknown === undefined) return
  throw new MutationParseError(`mutation index ${index}: delete knows no ${JSON.stringify(unknown)}`)
}

function parseSelection(body: Record<string, unknown>, index: number): Selection {
  const {id, query, params = {}} = body
  if (typeof id === 'string' && query === undefined) return {id}
  if (typeof query === 'string' && id === undefined) {
    if (!isRecord(params)) throw new MutationParseError(`mutation index ${index}: params must be an object`)
    return {query, params}
  }
  throw new MutationParseError(`mutation index ${index}: expected an "id" or a "query", and not both`)
}

function parseRevision(body: Record<string, unknown>, index: number): string | undefined {
  const revision = body.ifRevisionID ?? body.ifRevisionId
  if (revision === undefined || revision === null) return undefined
  if (typeof revision === 'string') return revision
  throw new MutationParseError(`mutation index ${index}: ifRevisionID must be a string`)
}
