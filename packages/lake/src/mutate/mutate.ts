import {canWrite, type Session} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import {type ActionBody, applyActions} from './actions/apply-actions.ts'
import {applyMutations, type MutationResult, type ResolvedMutation} from './apply-mutations.ts'
import {type Commit, commit} from './commit.ts'
import {MutationParseError, PermissionError, TransactionError} from './errors.ts'
import {type Mutation, parseMutations} from './parse-mutations.ts'
import {isTransactionId, newTransactionId} from './transaction-id.ts'

export interface MutateRequest {
  dataset: string
  mutations: unknown
  session: Session
  transactionId?: unknown
  dryRun?: boolean
  autoGenerateArrayKeys?: boolean
  returnDocuments?: boolean
}

export interface MutateAnswer {
  transactionId: string
  /** One for each mutation, or for each document that a mutation's query found, as it was left by that mutation. */
  results: MutationResult[]
}

export interface ActRequest {
  dataset: string
  actions: ActionBody[]
  session: Session
  transactionId?: unknown
  dryRun?: boolean
}

const MAX_DOCUMENTS_BY_QUERY = 10_000
const QUERIES_DEADLINE_MS = 60_000

/** Applies mutations as one transaction. When the promise resolves, it is on the disk and listeners have been told. */
export async function mutate(lake: Lake, request: MutateRequest): Promise<MutateAnswer> {
  const {dataset, session, dryRun = false, autoGenerateArrayKeys = false, returnDocuments = false} = request
  const mutations = parseMutations(request.mutations)
  const transactionId = transactionIdFor(request.transactionId)
  refuseReaders(mutations, session)
  const resolved = await resolve(lake, dataset, mutations)

  const {result, commit: committed} = commit(lake.store, {
    dataset,
    transactionId,
    timestamp: lake.clock(),
    session,
    dryRun,
    errorType: 'mutationError',
    work: (transaction) => applyMutations(transaction, resolved, {session, autoGenerateArrayKeys, returnDocuments}),
  })
  announce(lake, committed)
  return {transactionId, results: result}
}

/** Applies actions as one transaction. */
export function act(lake: Lake, request: ActRequest): {transactionId: string} {
  const {dataset, actions, session, dryRun = false} = request
  const transactionId = transactionIdFor(request.transactionId, 'actionParseError')
  if (actions.length === 0) {
    if (!canWrite(session)) throw new TransactionError('actionError', new PermissionError('update'))
    // As the hosted lake does: no action, no transaction.
    return {transactionId}
  }
  const {commit: committed} = commit(lake.store, {
    dataset,
    transactionId,
    timestamp: lake.clock(),
    session,
    dryRun,
    errorType: 'actionError',
    work: (transaction) => applyActions(actions, {transaction, dataset, session, store: lake.store, room: new Map()}),
  })
  announce(lake, committed)
  return {transactionId}
}

function announce(lake: Lake, committed: Commit | null): void {
  if (!committed) return
  for (const listener of lake.commitListeners) {
    try {
      listener(committed)
    } catch (error) {
      // It is stored, and whoever sent it hears so.
      lake.log(`Could not tell of the transaction ${committed.transactionId}: ${(error as Error).message}`)
    }
  }
}

function transactionIdFor(requested: unknown, errorType?: 'actionParseError'): string {
  if (requested === undefined || requested === null) return newTransactionId()
  if (isTransactionId(requested)) return requested
  throw new MutationParseError(`Malformed transaction ID: ${JSON.stringify(requested)}`, errorType)
}

/** Somebody who may change nothing is told so before any query is answered for them. */
function refuseReaders([first]: Mutation[], session: Session): void {
  if (!first || canWrite(session)) return
  const permission = first.kind === 'delete' ? 'manage' : first.kind === 'patch' ? 'update' : 'create'
  throw new TransactionError('mutationError', new PermissionError(permission))
}

/** Queries are answered before the transaction starts: the hosted lake, too, reads them outside of it. */
async function resolve(lake: Lake, dataset: string, mutations: Mutation[]): Promise<ResolvedMutation[]> {
  const started = performance.now()
  const resolved: ResolvedMutation[] = []
  for (const mutation of mutations) {
    resolved.push({mutation, ids: await select(lake, dataset, mutation)})
    if (performance.now() - started > QUERIES_DEADLINE_MS) {
      throw new LakeError(400, 'The queries of the mutations took too long. Send them in several transactions.')
    }
  }
  return resolved
}

async function select(lake: Lake, dataset: string, mutation: Mutation): Promise<string[]> {
  if (!('selection' in mutation)) return []
  if ('id' in mutation.selection) return [mutation.selection.id]
  const {query, params} = mutation.selection
  const {result} = await lake.queries.run({
    projectId: lake.options.projectId,
    dataset,
    query,
    params,
    perspective: ['raw'],
    apiVersion: 'X',
    canReadDrafts: true,
    sourceMap: false,
  })
  const ids = (Array.isArray(result) ? result : [result]).map((item) => (item as {_id?: unknown} | null)?._id)
  if (result === null) return []
  if (!ids.every((id) => typeof id === 'string')) {
    throw new LakeError(400, 'The query of a mutation must select documents')
  }
  if (ids.length > MAX_DOCUMENTS_BY_QUERY) {
    throw new LakeError(400, `A mutation by query can change at most ${MAX_DOCUMENTS_BY_QUERY} documents`)
  }
  return [...new Set(ids)]
}
