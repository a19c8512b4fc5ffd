import type {DatabaseSync, SQLInputValue, StatementSync} from 'node:sqlite'
import {indexedValue} from './value-index.ts'
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
  /** The index of values for a path, when there is one and all documents are in it. */
  valueIndex(path: string): ValueIndex | undefined
  withValue(dataset: string, index: ValueIndex, types: string[], values: Value[], limit: number): string[]
  inRange(dataset: string, index: ValueIndex, types: string[], range: ValueRange, limit: number): string[]
  /** By value, in the order of GROQ; among equals by `order`, always ascending. */
  byValue(
    dataset: string,
    index: ValueIndex,
    type: string,
    direction: 'asc' | 'desc',
    order: IdOrder,
    page: IdPage,
  ): string[]
}

export type ValueIndex = number
export type Value = string | number | boolean

export function lookupsIn(database: DatabaseSync): Lookups {
  const prepared = new Map<string, StatementSync>()
  const indexOf = database.prepare('SELECT number FROM value_paths WHERE path = ? AND built = -1')

  function ids(sql: string, ...values: SQLInputValue[]): string[] {
    let statement = prepared.get(sql)
    if (!statement) {
      if (prepared.size > MOST_PREPARED) prepared.clear()
      statement = database.prepare(sql)
      // Rows as lists: half the time of rows as objects.
      statement.setReturnArrays(true)
      prepared.set(sql, statement)
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
    valueIndex(path) {
      const row = indexOf.get(path)
      return row ? Number(row.number) : undefined
    },
    withValue(dataset, index, types, values, limit) {
      const [type] = types
      const [value] = values
      if (types.length === 1 && values.length === 1 && type !== undefined && value !== undefined) {
        return ids(WITH_VALUE, index, dataset, type, indexedValue(value), limit)
      }
      // Lists go as JSON, which has no blobs.
      const texts = JSON.stringify(values.filter((other) => typeof other !== 'boolean'))
      const flags = values.flatMap((other) => (typeof other === 'boolean' ? [indexedValue(other)] : []))
      const sql = `${WITH_VALUES}${flags.map(() => ' UNION ALL SELECT ?').join('')}) LIMIT ?`
      return ids(sql, index, dataset, JSON.stringify(types), texts, ...flags, limit)
    },
    inRange(dataset, index, types, {low, high}, limit) {
      const isText = typeof (low ?? high)?.value === 'string'
      // Numbers come first and text second: a range with one end stops where the other kind begins.
      const from = low
        ? `value ${low.isInclusive ? '>=' : '>'} ?4`
        : isText
          ? "value >= '' AND ?4 IS NULL"
          : 'value > -9e999 AND ?4 IS NULL'
      const to = high
        ? `value ${high.isInclusive ? '<=' : '<'} ?5`
        : isText
          ? "value < x'' AND ?5 IS NULL"
          : "value < '' AND ?5 IS NULL"
      const sql = `${IN_RANGE} AND ${from} AND ${to} LIMIT ?6`
      return ids(sql, index, dataset, JSON.stringify(types), low?.value ?? null, high?.value ?? null, limit)
    },
    byValue(dataset, index, type, direction, order, {limit, offset}) {
      return ids(`${BY_VALUE} ${direction}, ${order}, id LIMIT ? OFFSET ?`, index, dataset, type, limit, offset)
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

const WITH_VALUE = `
  SELECT id FROM document_values WHERE path = ? AND dataset = ? AND type = ? AND value = ? LIMIT ?`
const WITH_VALUES = `
  SELECT id FROM document_values
  WHERE path = ? AND dataset = ? AND type IN (SELECT value FROM json_each(?))
    AND value IN (SELECT value FROM json_each(?)`
const IN_RANGE = `
  SELECT id FROM document_values
  WHERE path = ?1 AND dataset = ?2 AND type IN (SELECT value FROM json_each(?3))`
const BY_VALUE = 'SELECT id FROM document_values WHERE path = ? AND dataset = ? AND type = ? ORDER BY value'

const REFERENCING = `
  SELECT source FROM document_references INDEXED BY references_by_target WHERE dataset = ?1 AND target IN (SELECT value FROM json_each(?2))
  UNION
  SELECT source FROM outside_references WHERE dataset = ?1 AND target IN (SELECT value FROM json_each(?2))
  LIMIT ?3`

// CROSS JOIN: the words first, the documents by number, never the other way round.
const WITH_WORDS = `
  SELECT documents.id FROM document_words CROSS JOIN documents ON documents.number = document_words.rowid
  WHERE document_words MATCH ? AND documents.dataset = ? LIMIT ?`
