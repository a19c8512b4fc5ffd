import {DatabaseSync, type SQLInputValue} from 'node:sqlite'

export interface StoredDocument {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [key: string]: unknown
}

/** Reads of whole documents, for the threads that answer queries. */
export interface Reader {
  /** The number of the last commit in the dataset, 0 when there is none. */
  sequence(dataset: string): number
  /** Every document, ordered by `_id` in code point order. */
  all(dataset: string): StoredDocument[]
  /** What changed after a commit, up to and including commit `sequence` of the answer. */
  changedSince(dataset: string, sequence: number): {documents: StoredDocument[]; deleted: string[]; sequence: number}
  byIds(dataset: string, ids: string[]): StoredDocument[]
  close(): void
}

/** Opens a read-only connection of its own; WAL lets it read while the writer commits. */
export function openReader(databaseFile: string): Reader {
  const database = new DatabaseSync(databaseFile, {readOnly: true, timeout: 5000})
  const sequenceOf = database.prepare('SELECT sequence FROM datasets WHERE name = ?')
  // SQLite compares text byte by byte, and the byte order of UTF-8 is code point order.
  const all = database.prepare('SELECT body FROM documents WHERE dataset = ? ORDER BY id')
  const changed = database.prepare('SELECT body FROM documents WHERE dataset = ? AND sequence > ? ORDER BY id')
  const deleted = database.prepare('SELECT id FROM tombstones WHERE dataset = ? AND sequence > ? ORDER BY id')
  const byIds = database.prepare(
    'SELECT body FROM documents WHERE dataset = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id',
  )

  function sequence(dataset: string): number {
    return Number(sequenceOf.get(dataset)?.sequence ?? 0)
  }

  function documents(statement: typeof all, ...values: SQLInputValue[]): StoredDocument[] {
    return statement.all(...values).map((row) => JSON.parse(String(row.body)) as StoredDocument)
  }

  return {
    sequence,
    all: (dataset) => documents(all, dataset),
    changedSince(dataset, since) {
      // One read transaction, so that the three answers belong to the same commit.
      database.exec('BEGIN')
      try {
        return {
          sequence: sequence(dataset),
          documents: documents(changed, dataset, since),
          deleted: deleted.all(dataset, since).map((row) => String(row.id)),
        }
      } finally {
        database.exec('COMMIT')
      }
    },
    byIds: (dataset, ids) => documents(byIds, dataset, JSON.stringify(ids)),
    close: () => database.close(),
  }
}
