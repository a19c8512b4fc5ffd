import type {DatabaseSync} from 'node:sqlite'
import type {StoredDocument} from './reader.ts'
import type {ValueIndexes} from './value-index.ts'
import {wordsOf} from './words.ts'

export interface DocumentReference {
  source: string
  target: string
  strong: boolean
}

/** The present state of documents and of the references between them. */
export interface DocumentStore {
  get(dataset: string, id: string): StoredDocument | null
  exists(dataset: string, id: string): boolean
  /** The ids `<id>`, `drafts.<id>` and `versions.*.<id>` that exist. */
  versionsOf(dataset: string, publishedId: string): string[]
  /** The ids of a release's documents, `versions.<release>.*`. */
  inRelease(dataset: string, release: string): string[]
  /** The documents whose id starts with a prefix that ends in a dot. */
  withPrefix(dataset: string, prefix: string): StoredDocument[]
  /** Documents in id order, read a page at a time, so that an export of any size holds little memory. */
  each(dataset: string, after?: string): Generator<StoredDocument>
  /** Whether there are more than so many documents. */
  areMoreThan(dataset: string, count: number): boolean
  referencesTo(dataset: string, target: string): DocumentReference[]
  /** Whoever has read the document as it was, or knows that there is none, spares the store another look. */
  put(
    dataset: string,
    document: StoredDocument,
    references: Map<string, boolean>,
    sequence: number,
    before?: StoredDocument | null,
  ): void
  remove(dataset: string, id: string, sequence: number, before?: StoredDocument | null): void
}

const PAGE_SIZE = 200

export function documentStore(database: DatabaseSync, valueIndexes: ValueIndexes): DocumentStore {
  const get = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id = ?')
  const numberOf = database.prepare('SELECT number FROM documents WHERE dataset = ? AND id = ?')
  const exists = database.prepare('SELECT 1 FROM documents WHERE dataset = ? AND id = ?')
  const between = database.prepare('SELECT id FROM documents WHERE dataset = ? AND id > ? AND id < ? ORDER BY id')
  const next = database.prepare(
    "SELECT id FROM documents WHERE dataset = ? AND id > ? AND id < 'versions/' ORDER BY id LIMIT 1",
  )
  const bodiesBetween = database.prepare(
    'SELECT body FROM documents WHERE dataset = ? AND id > ? AND id < ? ORDER BY id',
  )
  const page = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id > ? ORDER BY id LIMIT ?')
  const nth = database.prepare('SELECT 1 FROM documents WHERE dataset = ? LIMIT 1 OFFSET ?')
  const referencesTo = database.prepare(
    // Left to itself SQLite takes the primary key for the order's sake, and reads all references of the dataset.
    `SELECT source, target, strong FROM document_references INDEXED BY references_by_target
     WHERE dataset = ? AND target = ? ORDER BY source`,
  )
  // One row at a time, and nothing that SQLite could have to take back halfway (`RETURNING`, `INSERT … SELECT`): for
  // that it would write the index of words to the disk with each document, and not once with the transaction.
  const insert = database.prepare(
    'INSERT INTO documents (dataset, id, type, rev, created, updated, body, sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const update = database.prepare(
    'UPDATE documents SET type = ?, rev = ?, created = ?, updated = ?, body = ?, sequence = ? WHERE number = ?',
  )
  const remove = database.prepare('DELETE FROM documents WHERE number = ?')
  const bury = database.prepare(
    `INSERT INTO tombstones (dataset, id, sequence) VALUES (?, ?, ?)
     ON CONFLICT (dataset, id) DO UPDATE SET sequence = excluded.sequence`,
  )
  const exhume = database.prepare('DELETE FROM tombstones WHERE dataset = ? AND id = ?')
  const forgetReferences = database.prepare('DELETE FROM document_references WHERE dataset = ? AND source = ?')
  const addReference = database.prepare(
    'INSERT INTO document_references (dataset, source, target, strong) VALUES (?, ?, ?, ?)',
  )
  const forgetOutside = database.prepare('DELETE FROM outside_references WHERE dataset = ? AND source = ?')
  const addOutside = database.prepare('INSERT INTO outside_references (dataset, target, source) VALUES (?, ?, ?)')
  const addWords = database.prepare('INSERT INTO document_words (rowid, words) VALUES (?, ?)')
  const forgetWords = database.prepare('DELETE FROM document_words WHERE rowid = ?')

  function read(dataset: string, id: string): StoredDocument | null {
    const row = get.get(dataset, id)
    return row ? (JSON.parse(String(row.body)) as StoredDocument) : null
  }

  function numberIn(dataset: string, id: string): number | undefined {
    const row = numberOf.get(dataset, id)
    return row && Number(row.number)
  }

  function idsBetween(dataset: string, low: string, high: string): string[] {
    return between.all(dataset, low, high).map((row) => String(row.id))
  }

  /** The releases that hold something. From the first document of each the next is found in one step. */
  function releasesIn(dataset: string): string[] {
    const releases: string[] = []
    let after = 'versions.'
    for (;;) {
      const id = next.get(dataset, after)?.id
      if (id === undefined) return releases
      // A release name holds no dot.
      const [, release = ''] = String(id).split('.')
      releases.push(release)
      after = `versions.${release}/`
    }
  }

  function documentExists(dataset: string, id: string): boolean {
    return exists.get(dataset, id) !== undefined
  }

  return {
    get: read,
    exists: documentExists,
    versionsOf(dataset, publishedId) {
      const candidates = releasesIn(dataset).map((release) => `versions.${release}.${publishedId}`)
      return [publishedId, `drafts.${publishedId}`, ...candidates].filter((id) => documentExists(dataset, id))
    },
    // '/' follows '.' in byte order, so this range is exactly the prefix.
    inRelease: (dataset, release) => idsBetween(dataset, `versions.${release}.`, `versions.${release}/`),
    withPrefix: (dataset, prefix) =>
      bodiesBetween
        .all(dataset, prefix, `${prefix.slice(0, -1)}/`)
        .map((row) => JSON.parse(String(row.body)) as StoredDocument),
    *each(dataset, after = '') {
      let last = after
      for (;;) {
        const documents = page
          .all(dataset, last, PAGE_SIZE)
          .map((row) => JSON.parse(String(row.body)) as StoredDocument)
        yield* documents
        const final = documents.at(-1)
        if (!final || documents.length < PAGE_SIZE) return
        last = final._id
      }
    },
    areMoreThan: (dataset, count) => nth.get(dataset, count) !== undefined,
    referencesTo: (dataset, target) =>
      referencesTo.all(dataset, target).map((row) => ({
        source: String(row.source),
        target: String(row.target),
        strong: row.strong === 1,
      })),
    put(dataset, document, references, sequence, before = read(dataset, document._id)) {
      const {_id, _type, _rev, _createdAt, _updatedAt} = document
      const body = JSON.stringify(document)
      let number = before ? numberIn(dataset, _id) : undefined
      if (number === undefined) {
        const row = insert.run(dataset, _id, _type, _rev, _createdAt, _updatedAt, body, sequence)
        number = Number(row.lastInsertRowid)
      } else update.run(_type, _rev, _createdAt, _updatedAt, body, sequence, number)
      exhume.run(dataset, _id)
      if (before) {
        forgetReferences.run(dataset, _id)
        forgetOutside.run(dataset, _id)
        forgetWords.run(number)
      }
      for (const [target, strong] of references) addReference.run(dataset, _id, target, strong ? 1 : 0)
      for (const target of targetsIn(document)) if (!references.has(target)) addOutside.run(dataset, target, _id)
      addWords.run(number, wordsOf(document))
      valueIndexes.update(dataset, before, document)
    },
    remove(dataset, id, sequence, before = read(dataset, id)) {
      const number = before ? numberIn(dataset, id) : undefined
      if (before && number !== undefined) {
        valueIndexes.update(dataset, before, null)
        remove.run(number)
        forgetWords.run(number)
      }
      forgetOutside.run(dataset, id)
      bury.run(dataset, id, sequence)
      forgetReferences.run(dataset, id)
    },
  }
}

/** Every id that is written as a `_ref`, wherever it points. */
function targetsIn(document: StoredDocument): Set<string> {
  const targets = new Set<string>()
  const pending: unknown[] = [document]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if ('_ref' in next && typeof next._ref === 'string') targets.add(next._ref)
    for (const child of Object.values(next)) pending.push(child ?? null)
  }
  return targets
}
