import {DatabaseSync} from 'node:sqlite'
import type {StoredDocument} from './reader.ts'

/** All documents as they were when it was opened, for as long as reading them takes. */
export interface Snapshot {
  /** Documents in order of `_id`, read a page at a time, so that a dataset of any size takes little memory. */
  each(dataset: string): Generator<StoredDocument>
  /** May be called twice. Until then the write-ahead log cannot be emptied. */
  close(): void
}

const PAGE_SIZE = 200

/** Opens a connection of its own, which keeps seeing one state while others write. */
export function openSnapshot(databaseFile: string): Snapshot {
  const database = new DatabaseSync(databaseFile, {readOnly: true, timeout: 5000})
  // A transaction sees what was there at its first read, not at its beginning.
  database.exec('BEGIN; SELECT 1 FROM documents LIMIT 1')
  const page = database.prepare('SELECT id, body FROM documents WHERE dataset = ? AND id > ? ORDER BY id LIMIT ?')
  return {
    *each(dataset) {
      for (let after = ''; ; ) {
        const rows = page.all(dataset, after, PAGE_SIZE)
        for (const {body} of rows) yield JSON.parse(String(body)) as StoredDocument
        if (rows.length < PAGE_SIZE) return
        after = String(rows.at(-1)?.id)
      }
    },
    close() {
      if (database.isOpen) database.close()
    },
  }
}
