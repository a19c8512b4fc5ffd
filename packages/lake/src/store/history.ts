import type {DatabaseSync, SQLInputValue} from 'node:sqlite'
import {LakeError} from '../errors.ts'

/** Mendoza patches between two states of one document, `_rev` left out of both. */
export interface Effects {
  apply: unknown[]
  revert: unknown[]
}

export interface Revision {
  document: string
  sequence: number
  transactionId: string
  timestamp: string
  author: string
  previousRev: string | null
  existed: boolean
  existsAfter: boolean
  effects: Effects
}

export interface TransactionRecord {
  sequence: number
  id: string
  timestamp: string
  author: string
  mutations: unknown[]
}

export type NewRevision = Omit<Revision, 'sequence' | 'transactionId' | 'timestamp' | 'author'>

export interface TransactionRange {
  from?: number
  to?: number
  documents?: string[]
  newestFirst?: boolean
}

export interface HistoryStore {
  sequence(dataset: string): number
  hasTransaction(dataset: string, id: string): boolean
  transaction(dataset: string, id: string): TransactionRecord | null
  /** Records a transaction under the next sequence number of the dataset, and returns that number. */
  append(dataset: string, transaction: Omit<TransactionRecord, 'sequence'>, revisions: NewRevision[]): number
  /** Transactions by sequence number, within inclusive bounds, and optionally only those that touched `documents`. */
  transactions(dataset: string, range: TransactionRange): Generator<TransactionRecord>
  revisionsAt(dataset: string, sequence: number): Revision[]
  /** A document's revisions, newest first, read a few at a time: most readers stop after one or two. */
  revisionsOf(dataset: string, document: string): Generator<Revision>
  /** The revisions of all documents whose id starts with a prefix that ends in a dot, newest first. */
  revisionsUnder(dataset: string, prefix: string): Revision[]
  /** The id of the newest transaction; null when there is none. */
  lastTransaction(dataset: string): string | null
  /** The sequence number up to which something has been purged, so that what happened cannot be told in full. */
  forgottenUntil(dataset: string): number
  /** Removes a document's history: its patches, and what transactions say of it. */
  forget(dataset: string, document: string): void
  /** Removes history older than a time. The present state of every document stays. */
  prune(before: string): {transactions: number; revisions: number}
}

const REVISION_COLUMNS = `r.document, r.sequence, r.transaction_id, r.previous_rev, r.existed, r.exists_after, r.apply,
  r.revert, t.timestamp, t.author`
const REVISIONS = `SELECT ${REVISION_COLUMNS} FROM revisions r
  JOIN transactions t ON t.dataset = r.dataset AND t.sequence = r.sequence`
const TRANSACTION_PAGE = `SELECT * FROM transactions WHERE dataset = ?1 AND sequence BETWEEN ?2 AND ?3
  AND (?4 IS NULL OR sequence IN (
    SELECT sequence FROM revisions WHERE dataset = ?1 AND document IN (SELECT value FROM json_each(?4))))`

export function historyStore(database: DatabaseSync): HistoryStore {
  const sequenceOf = database.prepare('SELECT sequence FROM datasets WHERE name = ?')
  const advance = database.prepare(
    'UPDATE datasets SET sequence = sequence + 1 WHERE name = ? AND deleted = 0 RETURNING sequence',
  )
  const byId = database.prepare('SELECT * FROM transactions WHERE dataset = ? AND id = ?')
  const addTransaction = database.prepare(
    'INSERT INTO transactions (dataset, sequence, id, timestamp, author, mutations) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const addRevision = database.prepare(
    `INSERT INTO revisions (dataset, document, sequence, transaction_id, previous_rev, existed, exists_after, apply, revert)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const oldestFirst = database.prepare(`${TRANSACTION_PAGE} ORDER BY sequence LIMIT 200`)
  const newestFirst = database.prepare(`${TRANSACTION_PAGE} ORDER BY sequence DESC LIMIT 200`)
  const at = database.prepare(`${REVISIONS} WHERE r.dataset = ? AND r.sequence = ? ORDER BY r.document`)
  const of = database.prepare(
    `${REVISIONS} WHERE r.dataset = ? AND r.document = ? AND r.sequence < ? ORDER BY r.sequence DESC LIMIT 20`,
  )
  const under = database.prepare(
    `${REVISIONS} WHERE r.dataset = ? AND r.document > ? AND r.document < ? ORDER BY r.sequence DESC`,
  )
  const forget = database.prepare('DELETE FROM revisions WHERE dataset = ? AND document = ?')
  const touching = database.prepare(
    'SELECT * FROM transactions WHERE dataset = ? AND sequence IN (SELECT sequence FROM revisions WHERE dataset = ? AND document = ?)',
  )
  const rewrite = database.prepare('UPDATE transactions SET mutations = ? WHERE dataset = ? AND sequence = ?')
  const last = database.prepare('SELECT id FROM transactions WHERE dataset = ? ORDER BY sequence DESC LIMIT 1')
  const forgotten = database.prepare('SELECT forgotten FROM datasets WHERE name = ?')
  const markForgotten = database.prepare('UPDATE datasets SET forgotten = sequence WHERE name = ?')
  const pruneRevisions = database.prepare(
    `DELETE FROM revisions WHERE (dataset, sequence) IN (SELECT dataset, sequence FROM transactions WHERE timestamp < ?)`,
  )
  const pruneTransactions = database.prepare('DELETE FROM transactions WHERE timestamp < ?')

  return {
    sequence: (dataset) => Number(sequenceOf.get(dataset)?.sequence ?? 0),
    hasTransaction: (dataset, id) => byId.get(dataset, id) !== undefined,
    transaction(dataset, id) {
      const row = byId.get(dataset, id)
      return row ? toTransaction(row) : null
    },
    append(dataset, transaction, revisions) {
      const row = advance.get(dataset)
      // Deleted while the request was on its way.
      if (!row) throw new LakeError(404, `Dataset ${JSON.stringify(dataset)} not found`)
      const sequence = Number(row.sequence)
      const {id, timestamp, author, mutations} = transaction
      addTransaction.run(dataset, sequence, id, timestamp, author, JSON.stringify(mutations))
      for (const {document, previousRev, existed, existsAfter, effects} of revisions) {
        addRevision.run(
          dataset,
          document,
          sequence,
          id,
          previousRev,
          existed ? 1 : 0,
          existsAfter ? 1 : 0,
          JSON.stringify(effects.apply),
          JSON.stringify(effects.revert),
        )
      }
      return sequence
    },
    *transactions(dataset, {from = 0, to = Number.MAX_SAFE_INTEGER, documents, newestFirst: reverse = false}) {
      const filter = documents ? JSON.stringify(documents) : null
      let [low, high] = [from, to]
      for (;;) {
        const rows = (reverse ? newestFirst : oldestFirst).all(dataset, low, high, filter).map(toTransaction)
        yield* rows
        const final = rows.at(-1)
        if (!final) return
        if (reverse) high = final.sequence - 1
        else low = final.sequence + 1
      }
    },
    revisionsAt: (dataset, sequence) => at.all(dataset, sequence).map(toRevision),
    *revisionsOf(dataset, document) {
      let before = Number.MAX_SAFE_INTEGER
      for (;;) {
        const revisions = of.all(dataset, document, before).map(toRevision)
        yield* revisions
        const final = revisions.at(-1)
        if (!final) return
        before = final.sequence
      }
    },
    revisionsUnder: (dataset, prefix) => under.all(dataset, prefix, `${prefix.slice(0, -1)}/`).map(toRevision),
    lastTransaction(dataset) {
      const row = last.get(dataset)
      return row ? String(row.id) : null
    },
    forgottenUntil: (dataset) => Number(forgotten.get(dataset)?.forgotten ?? 0),
    forget(dataset, document) {
      for (const row of touching.all(dataset, dataset, document)) {
        const {sequence, mutations} = toTransaction(row)
        const others = mutations.filter((mutation) => targetOf(mutation) !== document)
        rewrite.run(JSON.stringify(others), dataset, sequence)
      }
      forget.run(dataset, document)
      markForgotten.run(dataset)
    },
    prune(before) {
      const revisions = Number(pruneRevisions.run(before).changes)
      return {revisions, transactions: Number(pruneTransactions.run(before).changes)}
    },
  }
}

/** The id of the document that a mutation is about. */
export function targetOf(mutation: unknown): unknown {
  const [body] = Object.values(mutation as Record<string, {id?: unknown; _id?: unknown}>)
  return body?.id ?? body?._id
}

function toTransaction(row: Record<string, SQLInputValue>): TransactionRecord {
  return {
    sequence: Number(row.sequence),
    id: String(row.id),
    timestamp: String(row.timestamp),
    author: String(row.author),
    mutations: JSON.parse(String(row.mutations)),
  }
}

function toRevision(row: Record<string, SQLInputValue>): Revision {
  return {
    document: String(row.document),
    sequence: Number(row.sequence),
    transactionId: String(row.transaction_id),
    timestamp: String(row.timestamp),
    author: String(row.author),
    previousRev: row.previous_rev === null ? null : String(row.previous_rev),
    existed: row.existed === 1,
    existsAfter: row.exists_after === 1,
    effects: {apply: JSON.parse(String(row.apply)), revert: JSON.parse(String(row.revert))},
  }
}
