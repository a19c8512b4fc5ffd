import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {applyPatch} from 'mendoza'
import {same} from './same.ts'

export interface Document {
  _id: string
  _rev: string
  [key: string]: unknown
}

const DATASET = 'production'

/**
 * Reads a data directory with eyes of its own, while a server may be using it, and rebuilds the documents out of the
 * history alone. Each `check` goes on where the one before it ended.
 */
export class Replay {
  readonly documents = new Map<string, Document>()
  /** Which documents each transaction touched. */
  readonly transactions = new Map<string, string[]>()
  readonly #file: string
  #sequence = 0

  constructor(dataDir: string) {
    this.#file = join(dataDir, 'lake.sqlite')
  }

  /** What is wrong with the directory, in words; nothing when it is sound. */
  check(): string[] {
    const database = new DatabaseSync(this.#file, {readOnly: true, timeout: 5000})
    try {
      // One snapshot, so that tables are compared as of one commit.
      database.exec('BEGIN')
      this.#forgetPurged(database)
      return [
        ...damage(database),
        ...this.#follow(database),
        ...this.#compareDocuments(database),
        ...this.#compareReferences(database),
      ]
    } finally {
      database.close()
    }
  }

  /** A purge takes a document together with its history, that of its end included. */
  #forgetPurged(database: DatabaseSync): void {
    const known = database
      .prepare('SELECT DISTINCT document FROM revisions WHERE dataset = ? AND sequence <= ?')
      .all(DATASET, this.#sequence)
    const kept = new Set(known.map(({document}) => String(document)))
    for (const id of this.documents.keys()) if (!kept.has(id)) this.documents.delete(id)
  }

  #follow(database: DatabaseSync): string[] {
    const wrong: string[] = []
    const transactions = database
      .prepare('SELECT sequence, id FROM transactions WHERE dataset = ? AND sequence > ? ORDER BY sequence')
      .all(DATASET, this.#sequence)
    const revisions = database.prepare('SELECT * FROM revisions WHERE dataset = ? AND sequence = ? ORDER BY document')
    for (const {sequence, id} of transactions) {
      if (sequence !== ++this.#sequence) wrong.push(`Transaction ${this.#sequence} is missing before ${id}`)
      const rows = revisions.all(DATASET, Number(sequence))
      this.transactions.set(
        String(id),
        rows.map(({document}) => String(document)),
      )
      for (const row of rows) wrong.push(...this.#apply(String(id), row))
    }
    const last = database.prepare('SELECT sequence FROM datasets WHERE name = ?').get(DATASET)?.sequence
    if (last !== this.#sequence) wrong.push(`The dataset says ${last}, its last transaction is ${this.#sequence}`)
    return wrong
  }

  #apply(id: string, row: Record<string, unknown>): string[] {
    const document = String(row.document)
    const before = this.documents.get(document)
    const where = `Revision ${id} of ${document}`
    if ((row.existed === 1) !== (before !== undefined)) return [`${where}: existed is ${row.existed}`]
    if (row.previous_rev !== (before?._rev ?? null)) {
      return [`${where}: follows ${row.previous_rev}, but the one before it is ${before?._rev}`]
    }
    const state = withoutRevision(before)
    const after = applyPatch(state, JSON.parse(String(row.apply))) as object | null
    if ((row.exists_after === 1) !== (after !== null)) return [`${where}: exists_after is ${row.exists_after}`]
    if (after) this.documents.set(document, {...after, _rev: id} as Document)
    else this.documents.delete(document)
    const undone = applyPatch(after, JSON.parse(String(row.revert)))
    return same(undone, state) ? [] : [`${where}: cannot be taken back`]
  }

  #compareDocuments(database: DatabaseSync): string[] {
    const rows = database.prepare('SELECT id, rev, body FROM documents WHERE dataset = ?').all(DATASET)
    const wrong =
      rows.length === this.documents.size ? [] : [`${rows.length} documents, ${this.documents.size} expected`]
    for (const {id, rev, body} of rows) {
      const expected = this.documents.get(String(id))
      const found = JSON.parse(String(body))
      if (rev !== expected?._rev || !same(found, expected)) wrong.push(`${id} is not what its history says`)
    }
    return wrong
  }

  #compareReferences(database: DatabaseSync): string[] {
    const rows = database.prepare('SELECT source, target FROM document_references WHERE dataset = ?').all(DATASET)
    const found = rows.map(({source, target}) => `${source} → ${target}`)
    const expected = [...this.documents.values()].flatMap((document) =>
      [...new Set(targetsIn(document))].map((target) => `${document._id} → ${target}`),
    )
    const missing = expected.filter((reference) => !found.includes(reference))
    const extra = found.filter((reference) => !expected.includes(reference))
    return missing.length + extra.length === 0 ? [] : [`References: ${missing} are missing, ${extra} are too many`]
  }
}

function damage(database: DatabaseSync): string[] {
  const verdict = database.prepare('PRAGMA integrity_check').get()?.integrity_check
  return verdict === 'ok' ? [] : [`Integrity: ${verdict}`]
}

function withoutRevision(document: Document | undefined): object | null {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}

function targetsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const {_ref} = value as {_ref?: unknown}
  return [...(typeof _ref === 'string' ? [_ref] : []), ...Object.values(value).flatMap(targetsIn)]
}
