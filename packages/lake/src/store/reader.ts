import {DatabaseSync} from 'node:sqlite'
import {type Lookups, lookupsIn} from './lookups.ts'

export type {IdPage, Lookups} from './lookups.ts'

export interface StoredDocument {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [key: string]: unknown
}

/** A document and the length of its JSON text, by which a cache knows what it holds. */
export interface ReadDocument {
  document: StoredDocument
  size: number
}

/** Reads of documents, for the threads that answer queries. Ids are ordered by code point wherever there is an order. */
export interface Reader {
  /** Runs `work` on one state of the database, whatever is committed meanwhile. */
  snapshot<T>(work: () => T): T
  /** The number of the last commit in the dataset, 0 when there is none. */
  sequence(dataset: string): number
  /** The ids of what was written or deleted after a commit. */
  changedSince(dataset: string, sequence: number): string[]
  get(dataset: string, id: string): ReadDocument | undefined
  /** Documents in order of `_id`, the ones behind an id first. */
  page(dataset: string, after: string, limit: number): ReadDocument[]
  /** The ids that start with `<prefix>.` */
  idsUnder(dataset: string, prefix: string): string[]
  lookups: Lookups
  close(): void
}

/** Opens a read-only connection of its own; WAL lets it read while the writer commits. */
export function openReader(databaseFile: string): Reader {
  const database = new DatabaseSync(databaseFile, {readOnly: true, timeout: 5000})
  database.exec('PRAGMA cache_size = -16000')
  const sequenceOf = database.prepare('SELECT sequence FROM datasets WHERE name = ?')
  const changed = database.prepare(
    `SELECT id FROM documents WHERE dataset = ?1 AND sequence > ?2
     UNION SELECT id FROM tombstones WHERE dataset = ?1 AND sequence > ?2`,
  )
  const get = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id = ?')
  get.setReturnArrays(true)
  // SQLite compares text byte by byte, and the byte order of UTF-8 is code point order.
  const page = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id > ? ORDER BY id LIMIT ?')
  const under = database.prepare('SELECT id FROM documents WHERE dataset = ? AND id > ? AND id < ? ORDER BY id')

  return {
    snapshot(work) {
      database.exec('BEGIN')
      try {
        return work()
      } finally {
        database.exec('COMMIT')
      }
    },
    sequence: (dataset) => Number(sequenceOf.get(dataset)?.sequence ?? 0),
    changedSince: (dataset, sequence) => changed.all(dataset, sequence).map((row) => String(row.id)),
    get(dataset, id) {
      const row = get.get(dataset, id) as unknown as [string] | undefined
      return row && read(row[0])
    },
    page: (dataset, after, limit) => page.all(dataset, after, limit).map((row) => read(row.body)),
    // '/' follows '.' in byte order, so this range is exactly the prefix.
    idsUnder: (dataset, prefix) => under.all(dataset, `${prefix}.`, `${prefix}/`).map((row) => String(row.id)),
    lookups: lookupsIn(database),
    close: () => database.close(),
  }
}

function read(body: unknown): ReadDocument {
  const text = body as string
  return {document: JSON.parse(text) as StoredDocument, size: text.length}
}
