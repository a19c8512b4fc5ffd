import type {DatabaseSync} from 'node:sqlite'

/** `slug.current`: attributes of objects, no lists. Only such paths can have an index of values. */
const PATH = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/
const LONGEST_PATH = 100

export function isIndexablePath(path: string): boolean {
  return path.length <= LONGEST_PATH && PATH.test(path)
}

/**
 * The value at a path as something SQLite sorts as GROQ does: numbers, then strings by code point, then booleans, then
 * everything else. SQLite puts blobs after text, so booleans and the rest are blobs.
 */
export function valueExpression(path: string): string {
  const json = `'$${path
    .split('.')
    .map((name) => `."${name}"`)
    .join('')}'`
  return `CASE json_type(body, ${json}) WHEN 'text' THEN json_extract(body, ${json}) WHEN 'integer' THEN json_extract(body, ${json}) WHEN 'real' THEN json_extract(body, ${json}) WHEN 'true' THEN x'01' WHEN 'false' THEN x'00' ELSE x'ff' END`
}

/** Names hold the path itself: SQLite takes any text in quotes, and paths hold no quote. */
export function valueIndexName(path: string): string {
  return `"documents by value ${path}"`
}

export function createValueIndex(database: DatabaseSync, path: string): void {
  database.exec(
    `CREATE INDEX IF NOT EXISTS ${valueIndexName(path)} ON documents (dataset, type, ${valueExpression(path)}, published, id)`,
  )
}

/** The paths that have an index. */
export function valueIndexPaths(database: DatabaseSync): Set<string> {
  const rows = database
    .prepare(
      "SELECT substr(name, 20) AS path FROM sqlite_schema WHERE type = 'index' AND name LIKE 'documents by value %'",
    )
    .all()
  return new Set(rows.map((row) => String(row.path)))
}

export interface ValueIndexes {
  paths(): Set<string>
  create(path: string): void
  drop(path: string): void
}

/** The indexes of values, for the connection that writes. */
export function valueIndexesIn(database: DatabaseSync): ValueIndexes {
  return {
    paths: () => valueIndexPaths(database),
    create: (path) => createValueIndex(database, path),
    drop: (path) => database.exec(`DROP INDEX IF EXISTS ${valueIndexName(path)}`),
  }
}
