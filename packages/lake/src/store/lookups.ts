import type {DatabaseSync, SQLInputValue, StatementSync} from 'node:sqlite'
import {valueExpression, valueIndexName, valueIndexPaths} from './value-index.ts'
import {wordsQuery} from './words.ts'

/** A part of a long list of ids. */
export interface IdPage {
  limit: number
  offset: number
}

export interface ValueRange {
  low?: {value: string | number; isInclusive: boolean}
  high?: {value: string | number; isInclusive: boolean}
}

/** What order a list of ids has: that of the ids themselves, or of the ids once published. */
export type IdOrder = 'id' | 'published'

/** What the indexes know: ids of documents, drafts and versions among them. */
export interface Lookups {
  types(dataset: string): string[]
  /** `after`: only ids, or published ids, behind this one. */
  ofType(dataset: string, type: string, order: IdOrder, after: string, page: IdPage): string[]
  withPrefix(dataset: string, prefix: string, limit: number): string[]
  referencing(dataset: string, targets: string[], limit: number): string[]
  /** Documents that hold all these words, or words that start so, somewhere. */
  withWords(dataset: string, words: {text: string; isStart: boolean}[], limit: number): string[]
  hasValueIndex(path: string): boolean
  /** The following need an index of values for the path. */
  withValue(
    dataset: string,
    types: string[],
    path: string,
    values: (string | number | boolean)[],
    limit: number,
  ): string[]
  inRange(dataset: string, types: string[], path: string, range: ValueRange, limit: number): string[]
  /** By the value at a path, in the order of GROQ; among equals by `order`, always ascending. */
  byValue(
    dataset: string,
    type: string,
    path: string,
    direction: 'asc' | 'desc',
    order: IdOrder,
    page: IdPage,
  ): string[]
}

export function lookupsIn(database: DatabaseSync): Lookups {
  const prepared = new Map<string, StatementSync>()
  const schemaVersion = database.prepare('PRAGMA schema_version')
  let indexed = new Set<string>()
  let knownVersion = -1

  function ids(sql: string, ...values: SQLInputValue[]): string[] {
    return idsOf(sql, () => sql, values)
  }

  /** `key` stands for the text, which takes longer to put together than many a statement to run. */
  function idsOf(key: string, sql: () => string, values: SQLInputValue[]): string[] {
    let statement = prepared.get(key)
    if (!statement) {
      // Paths come from queries; there are as many statements as there are indexes, times a few.
      if (prepared.size > MOST_PREPARED) prepared.clear()
      statement = database.prepare(sql())
      // Rows as lists: half the time of rows as objects.
      statement.setReturnArrays(true)
      prepared.set(key, statement)
    }
    const rows = statement.all(...values) as unknown as [string][]
    return rows.map(([id]) => id)
  }

  return {
    types: (dataset) => ids(TYPES, dataset),
    ofType: (dataset, type, order, after, {limit, offset}) =>
      ids(order === 'id' ? OF_TYPE : OF_TYPE_PUBLISHED, dataset, type, after, limit, offset),
    withPrefix: (dataset, prefix, limit) =>
      ids(
        'SELECT id FROM documents WHERE dataset = ? AND id >= ? AND id < ? LIMIT ?',
        dataset,
        prefix,
        `${prefix}\u{10ffff}`,
        limit,
      ),
    referencing: (dataset, targets, limit) => ids(REFERENCING, dataset, JSON.stringify(targets), limit),
    withWords: (dataset, words, limit) => ids(WITH_WORDS, wordsQuery(words), dataset, limit),
    hasValueIndex(path) {
      // The connection that writes makes and drops them.
      const version = Number(schemaVersion.get()?.schema_version)
      if (version !== knownVersion) {
        indexed = valueIndexPaths(database)
        knownVersion = version
        prepared.clear()
      }
      return indexed.has(path)
    },
    withValue(dataset, types, path, values, limit) {
      const from = () => `SELECT id FROM documents INDEXED BY ${valueIndexName(path)} WHERE dataset = ?1 AND type`
      const [type] = types
      const [value] = values
      if (types.length === 1 && values.length === 1 && type !== undefined && typeof value === 'string') {
        const sql = () => `${from()} = ?2 AND ${valueExpression(path)} = ?3 LIMIT ?4`
        return idsOf(`one ${path}`, sql, [dataset, type, value, limit])
      }
      const keys = values.filter((other) => typeof other !== 'boolean')
      const flags = values.filter((other) => typeof other === 'boolean')
      const wanted = [
        'SELECT value FROM json_each(?3)',
        ...flags.map((flag) => (flag ? "SELECT x'01'" : "SELECT x'00'")),
      ].join(' UNION ALL ')
      const sql = () =>
        `${from()} IN (SELECT value FROM json_each(?2)) AND ${valueExpression(path)} IN (${wanted}) LIMIT ?4`
      return idsOf(`several ${path} ${flags}`, sql, [dataset, JSON.stringify(types), JSON.stringify(keys), limit])
    },
    inRange(dataset, types, path, {low, high}, limit) {
      const key = valueExpression(path)
      const isText = typeof (low ?? high)?.value === 'string'
      // Numbers come first and text second: a range with one end stops where the other kind begins.
      const from = low ? `${key} ${low.isInclusive ? '>=' : '>'} ?3` : isText ? `${key} >= ''` : `${key} > -9e999`
      const to = high ? `${key} ${high.isInclusive ? '<=' : '<'} ?4` : isText ? `${key} < x''` : `${key} < ''`
      const sql = `SELECT id FROM documents INDEXED BY ${valueIndexName(path)} WHERE dataset = ?1
        AND type IN (SELECT value FROM json_each(?2)) AND ${from} AND ${to} AND ?3 IS ?3 AND ?4 IS ?4 LIMIT ?5`
      return ids(sql, dataset, JSON.stringify(types), low?.value ?? null, high?.value ?? null, limit)
    },
    byValue(dataset, type, path, direction, order, {limit, offset}) {
      const sql = () => `SELECT id FROM documents INDEXED BY ${valueIndexName(path)} WHERE dataset = ? AND type = ?
        ORDER BY ${valueExpression(path)} ${direction}, ${order}, id LIMIT ? OFFSET ?`
      return idsOf(`by ${path} ${direction} ${order}`, sql, [dataset, type, limit, offset])
    },
  }
}

const MOST_PREPARED = 200

/** One step in the index for each type, however many documents it has. */
const TYPES = `
  WITH RECURSIVE known (type) AS (
    SELECT min(type) FROM documents WHERE dataset = ?1
    UNION ALL
    SELECT (SELECT min(type) FROM documents WHERE dataset = ?1 AND type > known.type) FROM known WHERE known.type IS NOT NULL
  )
  SELECT type FROM known WHERE type IS NOT NULL`

const OF_TYPE = `
  SELECT id FROM documents INDEXED BY documents_by_type
  WHERE dataset = ? AND type = ? AND id > ? ORDER BY id LIMIT ? OFFSET ?`
const OF_TYPE_PUBLISHED = `
  SELECT id FROM documents INDEXED BY documents_by_published
  WHERE dataset = ? AND type = ? AND published > ? ORDER BY published, id LIMIT ? OFFSET ?`

const REFERENCING = `
  SELECT source FROM document_references INDEXED BY references_by_target WHERE dataset = ?1 AND target IN (SELECT value FROM json_each(?2))
  UNION
  SELECT source FROM outside_references WHERE dataset = ?1 AND target IN (SELECT value FROM json_each(?2))
  LIMIT ?3`

// CROSS JOIN: the words first, the documents by number, never the other way round.
const WITH_WORDS = `
  SELECT documents.id FROM document_words CROSS JOIN documents ON documents.number = document_words.rowid
  WHERE document_words MATCH ? AND documents.dataset = ? LIMIT ?`
