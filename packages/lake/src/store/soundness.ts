import {statSync} from 'node:fs'
import type {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../errors.ts'

/** Up to this size, looking at every page takes a tenth of a second, and is done at each start. */
const SMALL_BYTES = 64_000_000
/** More than a write-ahead log holds, unless readers have kept it from being emptied for long. */
const RECENT_TRANSACTIONS = 2000
const RECENT_REVISIONS = 5000

/** Whether the last program that used the database was stopped before it could close it. Ask before opening it. */
export function endedInACrash(databaseFile: string): boolean {
  return sizeOf(`${databaseFile}-wal`) > 0
}

/**
 * Refuses a database that is damaged. SQLite repairs by itself what a crash leaves behind. What it cannot repair is a
 * disk that lost or changed what it had confirmed, and to go on writing would carry the damage into every backup.
 */
export function checkPages(database: DatabaseSync, databaseFile: string, afterCrash: boolean): void {
  const damage = afterCrash
    ? damagedPage(database, 'integrity_check')
    : (missingPages(database, databaseFile) ??
      (sizeOf(databaseFile) > SMALL_BYTES ? null : damagedPage(database, 'quick_check')))
  if (damage) throw new DamagedDatabaseError(databaseFile, damage)
}

/** SQLite itself takes what is missing of the last page for zeros. */
function missingPages(database: DatabaseSync, databaseFile: string): string | null {
  const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count)
  const pageSize = Number(database.prepare('PRAGMA page_size').get()?.page_size)
  // Only a database that has just been made has its first page in the write-ahead log.
  const size = sizeOf(databaseFile)
  return size > 0 && size < pages * pageSize ? 'its end is missing' : null
}

function damagedPage(database: DatabaseSync, pragma: 'quick_check' | 'integrity_check'): string | null {
  const verdict = String(database.prepare(`PRAGMA ${pragma}(1)`).get()?.[pragma])
  return verdict === 'ok' ? null : verdict.replaceAll(/\s+/g, ' ')
}

/**
 * Refuses a database whose newest transactions are not whole. Pages of different commits can make one that is
 * well-formed and wrong: that is what is left when a write-ahead log is cut below what had been copied into the database.
 */
export function checkTransactions(database: DatabaseSync, databaseFile: string): void {
  const datasets = database
    .prepare(
      `SELECT name, sequence, (SELECT max(sequence) FROM transactions WHERE dataset = name) AS lastTransaction,
         (SELECT max(sequence) FROM documents WHERE dataset = name) AS newestDocument
       FROM datasets WHERE deleted = 0`,
    )
    .all()
  // A purged document has no revisions, and pruning takes old ones: a document is judged by those that it has.
  const disagreeing = database.prepare(
    `SELECT count(*) AS count FROM (
       SELECT document, max(sequence), transaction_id, exists_after FROM (
         SELECT document, sequence, transaction_id, exists_after FROM revisions
         WHERE dataset = ?1 AND sequence > ?2 ORDER BY sequence DESC LIMIT ${RECENT_REVISIONS}
       ) GROUP BY document
     ) newest LEFT JOIN documents ON documents.dataset = ?1 AND documents.id = newest.document
     WHERE CASE exists_after WHEN 1 THEN documents.rev IS NOT transaction_id ELSE documents.rev IS NOT NULL END`,
  )
  for (const {name, sequence, lastTransaction, newestDocument} of datasets) {
    const last = Number(sequence)
    if (Number(lastTransaction ?? 0) > last || Number(newestDocument ?? 0) > last) {
      throw new DamagedDatabaseError(databaseFile, `the last transaction of the dataset ${name} is not whole`)
    }
    if (Number(disagreeing.get(String(name), last - RECENT_TRANSACTIONS)?.count) > 0) {
      throw new DamagedDatabaseError(databaseFile, `documents of the dataset ${name} and their history do not agree`)
    }
  }
}

export class DamagedDatabaseError extends LakeError {
  override name = 'DamagedDatabaseError'
  constructor(file: string, damage: string) {
    super(500, `The database ${file} is damaged (${damage}). Restore a backup into a new directory.`)
  }
}

function sizeOf(file: string): number {
  return statSync(file, {throwIfNoEntry: false})?.size ?? 0
}
