import {type TransactionRecord, targetOf} from '../store/history.ts'
import type {Store} from '../store/store.ts'

export interface TransactionQuery {
  documents?: string[]
  /** Both ends are part of the answer. */
  fromTransaction: string | null
  toTransaction: string | null
  fromTime: string | null
  toTime: string | null
  authors?: string[]
  reverse: boolean
  limit: number
  includeMutations: boolean
  includeEffects: boolean
  onlyIdentifiedDocuments: boolean
}

/** The transaction log, a line for each transaction, oldest first unless reversed. */
export function* transactionLines(store: Store, dataset: string, query: TransactionQuery): Generator<unknown> {
  const {documents, authors, reverse, limit, fromTime, toTime} = query
  const range = {
    // One that is not known any more was before all that is.
    from: sequenceOf(query.fromTransaction, 0),
    to: sequenceOf(query.toTransaction, 0),
    documents,
    newestFirst: reverse,
  }
  let count = 0
  for (const transaction of store.history.transactions(dataset, range)) {
    const {timestamp, author} = transaction
    if ((fromTime && timestamp < fromTime) || (toTime && timestamp > toTime)) continue
    if (authors?.length && !authors.includes(author)) continue
    if (++count > limit) return
    yield toLine(store, dataset, transaction, query)
  }

  function sequenceOf(id: string | null, unknown: number): number | undefined {
    return id ? (store.history.transaction(dataset, id)?.sequence ?? unknown) : undefined
  }
}

function toLine(store: Store, dataset: string, transaction: TransactionRecord, query: TransactionQuery): unknown {
  const {id, timestamp, author, mutations, sequence} = transaction
  const asked = query.documents
  const revisions = store.history
    .revisionsAt(dataset, sequence)
    .filter(({document}) => !query.onlyIdentifiedDocuments || !asked || asked.includes(document))
  const told = query.onlyIdentifiedDocuments && asked ? new Set(asked) : null
  return {
    id,
    timestamp,
    author,
    documentIDs: revisions.map(({document}) => document),
    ...(query.includeMutations ? {mutations: mutations.filter((mutation) => isAbout(mutation, told))} : {}),
    ...(query.includeEffects
      ? {effects: Object.fromEntries(revisions.map(({document, effects}) => [document, effects]))}
      : {}),
  }
}

function isAbout(mutation: unknown, documents: Set<string> | null): boolean {
  return documents === null || documents.has(String(targetOf(mutation)))
}
