import type {DatabaseSync} from 'node:sqlite'
import {publishedId} from './published-id.ts'
import type {StoredDocument} from './reader.ts'

/** `slug.current`: attributes of objects, no lists. Only such paths can have an index of values. */
const PATH = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/
const LONGEST_PATH = 100
/** Documents that are read at once while an index is made. */
const PORTION = 300

const COMPLETE = -1
const LEAVING = -2

export const VALUE_INDEX_TABLES = `
  CREATE TABLE value_paths (
    number INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    -- The number of the last document that is in the index; -1 when all are, -2 when the index is being removed.
    built INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE document_values (
    path INTEGER NOT NULL,
    dataset TEXT NOT NULL,
    type TEXT NOT NULL,
    value ANY NOT NULL,
    published TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (path, dataset, type, value, published, id)
  ) STRICT, WITHOUT ROWID;
`

export function isIndexablePath(path: string): boolean {
  return path.length <= LONGEST_PATH && PATH.test(path)
}

export type IndexedValue = number | string | Uint8Array

/**
 * A value as something SQLite sorts as GROQ does: numbers, then strings by code point, then booleans, then everything
 * else. SQLite puts blobs after text, so booleans and the rest are blobs.
 */
export function indexedValue(value: unknown): IndexedValue {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? TRUE : FALSE
  return OTHER
}

const FALSE = Uint8Array.of(0)
const TRUE = Uint8Array.of(1)
const OTHER = Uint8Array.of(255)

/** Which documents have which value at a path, for the connection that writes. Everything happens inside a transaction. */
export interface ValueIndexes {
  /** The paths that have an index, or will soon; the one made longest ago first. */
  paths(): string[]
  add(path: string): void
  remove(path: string): void
  /** Does a part of what is left to do for new and removed indexes; false when nothing is left. */
  work(): boolean
  /** What a document was and will be. */
  update(dataset: string, before: StoredDocument | null, after: StoredDocument | null): void
}

interface IndexedPath {
  number: number
  path: string
  built: number
}

export function valueIndexesIn(database: DatabaseSync): ValueIndexes {
  const all = database.prepare('SELECT number, path, built FROM value_paths ORDER BY number')
  const add = database.prepare('INSERT INTO value_paths (path, built) VALUES (?, 0) ON CONFLICT DO NOTHING')
  const setBuilt = database.prepare('UPDATE value_paths SET built = ? WHERE number = ?')
  const forget = database.prepare('DELETE FROM value_paths WHERE number = ?')
  const insert = database.prepare(
    `INSERT INTO document_values (path, dataset, type, value, published, id) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  )
  const some = database.prepare(
    'SELECT dataset, type, value, published, id FROM document_values WHERE path = ? LIMIT ?',
  )
  const remove = database.prepare(
    'DELETE FROM document_values WHERE path = ? AND dataset = ? AND type = ? AND value = ? AND published = ? AND id = ?',
  )
  const portion = database.prepare(
    'SELECT number, dataset, body FROM documents WHERE number > ? ORDER BY number LIMIT ?',
  )
  let known: IndexedPath[] | undefined

  /** Read again after each change of the list, and after a transaction that was taken back: see `paths`. */
  function indexed(): IndexedPath[] {
    known ??= all.all().map((row) => ({number: Number(row.number), path: String(row.path), built: Number(row.built)}))
    return known
  }

  function build({number: path, path: name, built}: IndexedPath): void {
    const rows = portion.all(built, PORTION)
    let last = built
    for (const row of rows) {
      last = Number(row.number)
      const document = JSON.parse(String(row.body)) as StoredDocument
      insert.run(path, ...keyOf(String(row.dataset), document, name))
    }
    setBuilt.run(rows.length < PORTION ? COMPLETE : last, path)
  }

  function removeSome({number: path}: IndexedPath): void {
    const rows = some.all(path, PORTION)
    for (const {dataset, type, value, published, id} of rows) {
      remove.run(path, dataset ?? null, type ?? null, value ?? null, published ?? null, id ?? null)
    }
    if (rows.length < PORTION) forget.run(path)
  }

  return {
    paths() {
      known = undefined
      return indexed().flatMap(({path, built}) => (built === LEAVING ? [] : [path]))
    },
    add(path) {
      add.run(path)
      known = undefined
    },
    remove(path) {
      const found = indexed().find((index) => index.path === path)
      if (found) setBuilt.run(LEAVING, found.number)
      known = undefined
    },
    work() {
      known = undefined
      const next = indexed().find(({built}) => built !== COMPLETE)
      if (!next) return false
      if (next.built === LEAVING) removeSome(next)
      else build(next)
      known = undefined
      return true
    },
    update(dataset, before, after) {
      for (const {number: path, path: name, built} of indexed()) {
        if (built === LEAVING) continue
        const old = before && keyOf(dataset, before, name)
        const key = after && keyOf(dataset, after, name)
        if (old && key && old.every((part, index) => part === key[index])) continue
        if (old) remove.run(path, ...old)
        if (key) insert.run(path, ...key)
      }
    },
  }
}

/** A row of the table, without the path. */
function keyOf(dataset: string, document: StoredDocument, path: string): IndexedValue[] {
  const {_id, _type} = document
  return [dataset, _type, valueAt(document, path), publishedId(_id), _id]
}

function valueAt(document: StoredDocument, path: string): IndexedValue {
  const value = path
    .split('.')
    .reduce<unknown>(
      (parent, name) =>
        typeof parent === 'object' && parent !== null && !Array.isArray(parent) && Object.hasOwn(parent, name)
          ? (parent as Record<string, unknown>)[name]
          : undefined,
      document,
    )
  return indexedValue(value)
}
