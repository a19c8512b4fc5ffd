import type {DatabaseSync, SQLInputValue} from 'node:sqlite'
import type {DocumentStore} from './documents.ts'

export type AclMode = 'public' | 'private' | 'custom'

export interface DatasetRecord {
  name: string
  /** `public`: ids without a dot can be read without a token. Otherwise nothing can. */
  aclMode: AclMode
  created: string
  createdBy: string
}

/** Which datasets there are. */
export interface Catalog {
  all(): DatasetRecord[]
  get(name: string): DatasetRecord | null
  /** False when the dataset is there already, or not yet gone. */
  create(dataset: DatasetRecord): boolean
  setAclMode(name: string, aclMode: AclMode): void
  /** From here on the dataset cannot be found. What it holds goes with `purge`. */
  delete(name: string): void
  /** Deleted datasets that still hold something. */
  doomed(): string[]
  /** Removes some of what a deleted dataset holds. True when nothing is left. */
  purge(name: string): boolean
  /** Sets the name of a dataset free that has been purged. */
  end(name: string): void
}

const PORTION = 500

// What `datasets.deleted` holds.
const DOOMED = 1
const GONE = 2

export function catalogOf(database: DatabaseSync, documents: DocumentStore): Catalog {
  const all = database.prepare('SELECT * FROM datasets WHERE deleted = 0 ORDER BY name')
  const get = database.prepare('SELECT * FROM datasets WHERE deleted = 0 AND name = ?')
  // A name that comes back goes on counting: threads and listeners know its past by these numbers.
  const create = database.prepare(
    `INSERT INTO datasets (name, acl_mode, created, created_by) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE
       SET deleted = 0, acl_mode = excluded.acl_mode, created = excluded.created, created_by = excluded.created_by
       WHERE deleted = ${GONE}`,
  )
  const setAclMode = database.prepare('UPDATE datasets SET acl_mode = ? WHERE name = ? AND deleted = 0')
  const doom = database.prepare(
    `UPDATE datasets SET deleted = ${DOOMED}, sequence = sequence + 1 WHERE name = ? AND deleted = 0`,
  )
  const doomed = database.prepare(`SELECT name FROM datasets WHERE deleted = ${DOOMED}`)
  const end = database.prepare(
    `UPDATE datasets SET deleted = ${GONE}, sequence = sequence + 1, forgotten = sequence + 1
       WHERE name = ? AND deleted = ${DOOMED}`,
  )
  const sequenceOf = database.prepare('SELECT sequence FROM datasets WHERE name = ?')
  const someDocuments = database.prepare('SELECT id FROM documents WHERE dataset = ? LIMIT ?')
  const tables = tablesByDataset(database)

  return {
    all: () => all.all().map(toRecord),
    get(name) {
      const row = get.get(name)
      return row ? toRecord(row) : null
    },
    create: ({name, aclMode, created, createdBy}) => create.run(name, aclMode, created, createdBy).changes === 1,
    setAclMode: (name, aclMode) => void setAclMode.run(aclMode, name),
    delete: (name) => void doom.run(name),
    doomed: () => doomed.all().map((row) => String(row.name)),
    purge(name) {
      // Their tombstones carry the number that the dataset will have when it is gone, so that no reader misses them.
      const sequence = Number(sequenceOf.get(name)?.sequence ?? 0) + 1
      const ids = someDocuments.all(name, PORTION).map((row) => String(row.id))
      for (const id of ids) documents.remove(name, id, sequence)
      if (ids.length === PORTION) return false
      for (const table of tables) if (!purgeTable(database, table, name)) return false
      return true
    },
    end: (name) => void end.run(name),
  }
}

interface Table {
  name: string
  hasSequence: boolean
}

/** All that is kept by dataset, except documents, and the tombstones by which readers learn that those are gone. */
function tablesByDataset(database: DatabaseSync): Table[] {
  return database
    .prepare(
      `SELECT t.name, EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'sequence') AS sequence
         FROM sqlite_schema t JOIN pragma_table_info(t.name) c ON c.name = 'dataset'
         WHERE t.type = 'table' AND t.name NOT IN ('documents', 'tombstones')`,
    )
    .all()
    .map(({name, sequence}) => ({name: String(name), hasSequence: sequence === 1}))
}

/** History is long: it goes a piece at a time, oldest first. */
function purgeTable(database: DatabaseSync, {name, hasSequence}: Table, dataset: string): boolean {
  if (!hasSequence) {
    database.prepare(`DELETE FROM ${name} WHERE dataset = ?`).run(dataset)
    return true
  }
  const oldest = database.prepare(`SELECT min(sequence) AS oldest FROM ${name} WHERE dataset = ?`).get(dataset)?.oldest
  if (typeof oldest !== 'number') return true
  database.prepare(`DELETE FROM ${name} WHERE dataset = ? AND sequence < ?`).run(dataset, oldest + PORTION)
  return database.prepare(`SELECT 1 FROM ${name} WHERE dataset = ? LIMIT 1`).get(dataset) === undefined
}

function toRecord(row: Record<string, SQLInputValue>): DatasetRecord {
  return {
    name: String(row.name),
    aclMode: String(row.acl_mode) as AclMode,
    created: String(row.created),
    createdBy: String(row.created_by),
  }
}
