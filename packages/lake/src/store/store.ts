import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../errors.ts'
import {type AllowedOriginStore, allowedOriginStore} from './allowed-origins.ts'
import {type Catalog, catalogOf} from './catalog.ts'
import {type DeliveryStore, deliveryStore} from './deliveries.ts'
import {type DocumentStore, documentStore} from './documents.ts'
import {type HistoryStore, historyStore} from './history.ts'
import {type KeyValueStore, keyValueStore} from './keyvalue.ts'
import {lockDataDir} from './lock.ts'
import {type ScheduleStore, scheduleStore} from './schedules.ts'
import {isOutdated, migrate} from './schema.ts'
import {checkPages, checkTransactions, endedInACrash} from './soundness.ts'
import {openError} from './sqlite-errors.ts'
import {type TokenStore, tokenStore} from './tokens.ts'
import {type ValueIndexes, valueIndexesIn} from './value-index.ts'
import {type WebhookStore, webhookStore} from './webhooks.ts'

/** Everything the lake keeps, except the bytes of assets. No other room knows SQL. */
export interface Store {
  databaseFile: string
  documents: DocumentStore
  history: HistoryStore
  tokens: TokenStore
  keyvalue: KeyValueStore
  deliveries: DeliveryStore
  webhooks: WebhookStore
  schedules: ScheduleStore
  valueIndexes: ValueIndexes
  catalog: Catalog
  allowedOrigins: AllowedOriginStore
  /** The names of all datasets. */
  datasets(): string[]
  /** Makes a public dataset, unless there is one of that name. */
  addDataset(name: string, created?: string): void
  /** Runs `work` in one transaction. When it returns, the changes are on the disk; when it throws, there are none. */
  write<T>(work: () => T): T
  /** Runs `work` and takes back all it did. */
  rehearse<T>(work: () => T): T
  /** A complete copy of the database as of one commit, safe while others read and write. */
  copyTo(file: string): void
  /** Gives the space of what was removed back to the disk. */
  compact(): void
  close(): void
}

export interface StoreOptions {
  /** False for maintenance that may run beside a server, such as creating a token. */
  exclusive?: boolean
}

export function databaseFileIn(dataDir: string): string {
  return join(dataDir, 'lake.sqlite')
}

/** What `restore` makes the database in. While it is there and the database is not, the directory is not whole. */
export function unfinishedRestoreIn(dataDir: string): string {
  return join(dataDir, 'lake.sqlite.restoring')
}

export function openStore(dataDir: string, {exclusive = true}: StoreOptions = {}): Store {
  const databaseFile = databaseFileIn(dataDir)
  const {database, release} = openFiles(dataDir, databaseFile, exclusive)
  const valueIndexes = valueIndexesIn(database)
  const documents = documentStore(database, valueIndexes)
  const catalog = catalogOf(database, documents)

  function transact<T>(work: () => T, end: 'COMMIT' | 'ROLLBACK'): T {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      database.exec(end)
      return result
    } catch (error) {
      // Some failures (a full disk, say) make SQLite roll back by itself.
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  return {
    databaseFile,
    documents,
    history: historyStore(database),
    tokens: tokenStore(database),
    keyvalue: keyValueStore(database),
    deliveries: deliveryStore(database),
    webhooks: webhookStore(database),
    schedules: scheduleStore(database),
    valueIndexes,
    catalog,
    allowedOrigins: allowedOriginStore(database),
    datasets: () => catalog.all().map(({name}) => name),
    addDataset: (name, created = '') => void catalog.create({name, aclMode: 'public', created, createdBy: ''}),
    write: (work) => transact(work, 'COMMIT'),
    rehearse: (work) => transact(work, 'ROLLBACK'),
    copyTo: (file) => void database.prepare('VACUUM INTO ?').run(file),
    compact: () => database.exec('VACUUM'),
    close() {
      database.close()
      release()
    },
  }
}

function openFiles(dataDir: string, databaseFile: string, exclusive: boolean) {
  let release = (): void => {}
  try {
    mkdirSync(dataDir, {recursive: true, mode: 0o700})
    if (exclusive) release = lockDataDir(dataDir).release
    if (existsSync(unfinishedRestoreIn(dataDir)) && !existsSync(databaseFile)) throw new UnfinishedRestoreError(dataDir)
    return {database: openDatabase(dataDir, databaseFile, exclusive), release}
  } catch (error) {
    release()
    throw openError(error, dataDir)
  }
}

function openDatabase(dataDir: string, file: string, exclusive: boolean): DatabaseSync {
  const afterCrash = endedInACrash(file)
  const database = new DatabaseSync(file, {timeout: 5000})
  try {
    // FULL: a commit is on the disk before the request that made it is answered.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    // 64 MB: an import touches pages all over the indexes, and would write and read them again with the usual two.
    database.exec('PRAGMA cache_size = -64000')
    if (exclusive) checkPages(database, file, afterCrash)
    if (isOutdated(database)) {
      // Never under a server that runs with the older schema.
      const lock = exclusive ? null : lockDataDir(dataDir)
      try {
        migrate(database)
      } finally {
        lock?.release()
      }
    }
    if (exclusive && afterCrash) checkTransactions(database, file)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

export class UnfinishedRestoreError extends LakeError {
  override name = 'UnfinishedRestoreError'
  constructor(dataDir: string) {
    super(503, `A restore into ${dataDir} was interrupted. Run it again, or delete the directory.`)
  }
}
