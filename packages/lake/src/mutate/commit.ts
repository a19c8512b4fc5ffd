import {mayChange} from '../auth/permissions.ts'
import {canWrite, identityOf, type Session} from '../auth/session.ts'
import type {Effects} from '../store/history.ts'
import type {Store} from '../store/store.ts'
import {effectsBetween} from './effects.ts'
import {OperationError, PermissionError, TransactionError, TransactionExistsError} from './errors.ts'
import {checkReferences} from './integrity.ts'
import {TransactionSize} from './limits.ts'
import {referencesIn} from './references.ts'
import {type Change, Transaction} from './transaction.ts'

/** A change with its patches, computed once for history and for every listener. */
export interface CommittedChange extends Omit<Change, 'operation'> {
  effects: Effects
}

export interface Commit {
  dataset: string
  sequence: number
  transactionId: string
  timestamp: string
  author: string
  changes: CommittedChange[]
}

export interface CommitRequest<Result> {
  dataset: string
  transactionId: string
  timestamp: string
  session: Session
  dryRun: boolean
  /** What kind of error a dangling reference is reported as. */
  errorType: 'mutationError' | 'actionError'
  work(transaction: Transaction): Result
}

/**
 * Runs `work` on the documents and stores what it did. Everything from the first read to the commit happens in one
 * SQLite transaction and without a pause, so transactions are serial and a refused one leaves nothing behind.
 */
export function commit<Result>(store: Store, request: CommitRequest<Result>): {result: Result; commit: Commit | null} {
  const {dataset, transactionId, timestamp, session, dryRun, errorType, work} = request
  const run = dryRun ? store.rehearse : store.write
  return run(() => {
    if (store.history.hasTransaction(dataset, transactionId)) {
      throw new TransactionExistsError(transactionId, errorType)
    }
    const transaction = new Transaction(transactionId, timestamp, (id) => store.documents.get(dataset, id))
    const result = work(transaction)
    try {
      // Each operation asks for its own permission; this is for a transaction without any, which history would still keep.
      if (!canWrite(session)) throw new PermissionError('update')
      checkChanges(session, transaction)
      checkSizes(transaction)
      checkReferences(transaction, dataset, store.documents)
      const committed = save(store, dataset, transaction, identityOf(session))
      return {result, commit: dryRun ? null : committed}
    } catch (error) {
      if (error instanceof OperationError) throw new TransactionError(errorType, error)
      throw error
    }
  })
}

function checkSizes(transaction: Transaction): void {
  const size = new TransactionSize()
  for (const {after, mutations, operation} of transaction.changes()) {
    try {
      if (after) size.addDocument(after)
      for (const mutation of mutations) size.addMutation(mutation)
    } catch (error) {
      throw error instanceof OperationError ? error.at(operation) : error
    }
  }
}

/** Some roles may write, but not everything. Asked of what comes out, so that no kind of operation can be forgotten. */
function checkChanges(session: Session, transaction: Transaction): void {
  for (const {before, after} of transaction.changes()) {
    for (const state of [before, after]) {
      if (state && !mayChange(session, state))
        throw new PermissionError(before ? (after ? 'update' : 'manage') : 'create')
    }
  }
  for (const _id of transaction.purged) {
    if (!mayChange(session, {_id, _type: ''})) throw new PermissionError('manage')
  }
}

function save(store: Store, dataset: string, transaction: Transaction, author: string): Commit {
  const {id, timestamp} = transaction
  const changes = transaction.changes().map((change) => ({
    ...change,
    effects: effectsBetween(change.before, change.after),
  }))
  const mutations = transaction.mutations()
  const sequence = store.history.append(
    dataset,
    {id, timestamp, author, mutations},
    changes.map(({id: document, before, after, effects}) => ({
      document,
      previousRev: before?._rev ?? null,
      existed: before !== null,
      existsAfter: after !== null,
      effects,
    })),
  )
  for (const {id: documentId, before, after} of changes) {
    if (after) store.documents.put(dataset, after, referencesIn(after), sequence, before)
    else store.documents.remove(dataset, documentId, sequence, before)
  }
  for (const purged of transaction.purged) store.history.forget(dataset, purged)
  return {dataset, sequence, transactionId: id, timestamp, author, changes}
}
