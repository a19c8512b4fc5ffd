import type {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../errors.ts'
import {indexDocuments} from './index-documents.ts'
import {diskError} from './sqlite-errors.ts'

/** Each entry takes the database from version i to version i + 1; `user_version` says how many have been applied. */
export const MIGRATIONS: (string | ((database: DatabaseSync) => void))[] = [
  `
  CREATE TABLE datasets (
    name TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  CREATE TABLE documents (
    dataset TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    rev TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    body TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (dataset, id)
  ) STRICT;
  CREATE INDEX documents_by_sequence ON documents (dataset, sequence);

  -- What was deleted, and when, so that a reader can catch up from any sequence number.
  CREATE TABLE tombstones (
    dataset TEXT NOT NULL,
    id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (dataset, id)
  ) STRICT;
  CREATE INDEX tombstones_by_sequence ON tombstones (dataset, sequence);

  CREATE TABLE document_references (
    dataset TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    strong INTEGER NOT NULL,
    PRIMARY KEY (dataset, source, target)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX references_by_target ON document_references (dataset, target);

  CREATE TABLE transactions (
    dataset TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    id TEXT NOT NULL,
    timestamp TEXT NOT NULL,
    author TEXT NOT NULL,
    mutations TEXT NOT NULL,
    PRIMARY KEY (dataset, sequence)
  ) STRICT;
  CREATE UNIQUE INDEX transactions_by_id ON transactions (dataset, id);

  -- One row for each document a transaction touched. A past state is found by walking back from the present one
  -- with the revert patches, so history costs the size of the edit and not the size of the document.
  CREATE TABLE revisions (
    dataset TEXT NOT NULL,
    document TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    transaction_id TEXT NOT NULL,
    previous_rev TEXT,
    existed INTEGER NOT NULL,
    exists_after INTEGER NOT NULL,
    apply TEXT NOT NULL,
    revert TEXT NOT NULL,
    PRIMARY KEY (dataset, document, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX revisions_by_sequence ON revisions (dataset, sequence);

  CREATE TABLE users (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL
  ) STRICT;

  CREATE TABLE tokens (
    id TEXT PRIMARY KEY,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    user TEXT,
    hash TEXT NOT NULL UNIQUE,
    created TEXT NOT NULL,
    expires TEXT
  ) STRICT;

  CREATE TABLE keyvalue (
    user TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (user, key)
  ) STRICT, WITHOUT ROWID;

  -- How far each webhook has read the transactions. Kept beside the deliveries, so a crash repeats a delivery
  -- rather than losing one.
  CREATE TABLE webhook_cursors (
    webhook TEXT NOT NULL,
    dataset TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (webhook, dataset)
  ) STRICT;

  CREATE TABLE webhook_deliveries (
    id INTEGER PRIMARY KEY,
    webhook TEXT NOT NULL,
    dataset TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    transaction_id TEXT NOT NULL,
    transaction_time TEXT NOT NULL,
    document TEXT NOT NULL,
    operation TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt INTEGER NOT NULL DEFAULT 0,
    last_status INTEGER,
    last_error TEXT,
    updated TEXT NOT NULL
  ) STRICT;
  CREATE INDEX deliveries_by_state ON webhook_deliveries (state, next_attempt);
  `,
  indexDocuments,
  `
  -- The last transaction whose story is no longer whole, since a document was purged. Nobody can catch up from before it.
  ALTER TABLE datasets ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0;

  -- Webhooks made over HTTP by an administrator. Those of the command line are not kept.
  CREATE TABLE webhooks (
    id TEXT PRIMARY KEY,
    created TEXT NOT NULL,
    configuration TEXT NOT NULL
  ) STRICT;

  ALTER TABLE webhook_deliveries ADD COLUMN created TEXT NOT NULL DEFAULT '';
  CREATE INDEX deliveries_by_webhook ON webhook_deliveries (webhook, state, next_attempt);

  CREATE TABLE webhook_attempts (
    id INTEGER PRIMARY KEY,
    delivery INTEGER NOT NULL,
    webhook TEXT NOT NULL,
    created TEXT NOT NULL,
    duration INTEGER NOT NULL,
    status INTEGER,
    failure TEXT,
    answer TEXT NOT NULL
  ) STRICT;
  CREATE INDEX attempts_by_webhook ON webhook_attempts (webhook, id);
  `,
  `
  CREATE TABLE schedules (
    dataset TEXT NOT NULL,
    id TEXT NOT NULL,
    state TEXT NOT NULL,
    execute_at TEXT,
    created TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (dataset, id)
  ) STRICT;
  CREATE INDEX schedules_by_time ON schedules (dataset, state, execute_at);
  `,
  `
  -- \`deleted\`: 1 while what a deleted dataset held is being removed, 2 when it is gone. The row stays for its sequence.
  ALTER TABLE datasets ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE datasets ADD COLUMN acl_mode TEXT NOT NULL DEFAULT 'public';
  ALTER TABLE datasets ADD COLUMN created TEXT NOT NULL DEFAULT '';
  ALTER TABLE datasets ADD COLUMN created_by TEXT NOT NULL DEFAULT '';

  CREATE TABLE allowed_origins (
    id INTEGER PRIMARY KEY,
    origin TEXT NOT NULL UNIQUE,
    allow_credentials INTEGER NOT NULL,
    created TEXT NOT NULL
  ) STRICT;
  `,
]

export const SCHEMA_VERSION = MIGRATIONS.length

/** Whether a database is older than this program. A newer one is refused. */
export function isOutdated(database: DatabaseSync): boolean {
  const version = versionOf(database)
  if (version > SCHEMA_VERSION) throw new NewerDatabaseError(version)
  return version < SCHEMA_VERSION
}

/** Brings an older database to this version inside one transaction: a crash or a failure leaves it as it was. */
export function migrate(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    // Asked inside of the transaction: of two programs that start together, the second has nothing left to do.
    const version = versionOf(database)
    for (const migration of MIGRATIONS.slice(version)) {
      if (typeof migration === 'string') database.exec(migration)
      else migration(database)
    }
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
    database.exec('COMMIT')
  } catch (error) {
    // Some failures (a full disk, say) make SQLite roll back by itself.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw diskError(error) ? error : new MigrationError({cause: error})
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}

export class MigrationError extends LakeError {
  override name = 'MigrationError'
  constructor(options: {cause: unknown}) {
    super(
      500,
      `This data directory could not be brought up to date, and was left as it was: ${(options.cause as Error).message}. Use the older program.`,
      options,
    )
  }
}

export class NewerDatabaseError extends LakeError {
  override name = 'NewerDatabaseError'
  constructor(version: number) {
    super(
      500,
      `This data directory was written by a newer lake (schema ${version}; this program knows ${SCHEMA_VERSION}). Use the newer program, or restore an older backup.`,
    )
  }
}
