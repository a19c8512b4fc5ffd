import type {DatabaseSync, SQLInputValue} from 'node:sqlite'

export interface Delivery {
  id: number
  webhook: string
  dataset: string
  idempotencyKey: string
  transactionId: string
  transactionTime: string
  document: string
  operation: string
  body: string
  state: 'pending' | 'delivered' | 'failed'
  attempts: number
  nextAttempt: number
  lastStatus: number | null
  lastError: string | null
  created: string
  updated: string
}

/** One try to deliver. */
export interface Attempt {
  id: number
  delivery: number
  webhook: string
  created: string
  /** In milliseconds. */
  duration: number
  status: number | null
  /** Null for a try that succeeded. */
  failure: 'http' | 'network' | 'timeout' | null
  /** The start of what the receiver answered, or what went wrong. */
  answer: string
}

export type NewDelivery = Pick<
  Delivery,
  'webhook' | 'dataset' | 'idempotencyKey' | 'transactionId' | 'transactionTime' | 'document' | 'operation' | 'body'
>

export interface DeliveryStore {
  /** The last transaction a webhook has looked at; null for a webhook never seen before. */
  cursor(webhook: string, dataset: string): number | null
  hasCursor(webhook: string): boolean
  moveCursor(webhook: string, dataset: string, sequence: number): void
  enqueue(delivery: NewDelivery, now: string): void
  /** Deliveries of a webhook whose time has come, oldest first. */
  due(webhook: string, now: number): Delivery[]
  /** When the next delivery of a webhook is due; null when there is none. */
  nextDue(webhook: string): number | null
  /** Keeps how a try ended, unless the webhook has gone meanwhile. The newest tries of a webhook are kept. */
  record(
    delivery: Delivery,
    outcome: Pick<Delivery, 'state' | 'attempts' | 'nextAttempt' | 'lastStatus' | 'lastError'>,
    attempt: Omit<Attempt, 'id' | 'delivery' | 'webhook'>,
    now: string,
  ): void
  /** Deliveries of a webhook, newest first. */
  of(webhook: string, limit: number): Delivery[]
  /** Tries of a webhook, newest first. */
  attempts(webhook: string, limit: number): Attempt[]
  attempt(id: number): Attempt | null
  /** Removes all that is known of a webhook. */
  forget(webhook: string): void
  recent(limit: number): Delivery[]
  /** Forgets finished deliveries older than a time. */
  prune(before: string): number
}

const MOST_ATTEMPTS = 500

export function deliveryStore(database: DatabaseSync): DeliveryStore {
  const cursor = database.prepare('SELECT sequence FROM webhook_cursors WHERE webhook = ? AND dataset = ?')
  const hasCursor = database.prepare('SELECT 1 FROM webhook_cursors WHERE webhook = ? LIMIT 1')
  const moveCursor = database.prepare(
    `INSERT INTO webhook_cursors (webhook, dataset, sequence) VALUES (?, ?, ?)
     ON CONFLICT (webhook, dataset) DO UPDATE SET sequence = excluded.sequence`,
  )
  const enqueue = database.prepare(
    `INSERT INTO webhook_deliveries
       (webhook, dataset, idempotency_key, transaction_id, transaction_time, document, operation, body, created, updated)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?9, ?9) ON CONFLICT (idempotency_key) DO NOTHING`,
  )
  const due = database.prepare(
    `SELECT * FROM webhook_deliveries WHERE webhook = ? AND state = 'pending' AND next_attempt <= ? ORDER BY id LIMIT 100`,
  )
  const nextDue = database.prepare(
    "SELECT min(next_attempt) AS next FROM webhook_deliveries WHERE webhook = ? AND state = 'pending'",
  )
  const record = database.prepare(
    `UPDATE webhook_deliveries SET state = ?, attempts = ?, next_attempt = ?, last_status = ?, last_error = ?, updated = ?
     WHERE id = ?`,
  )
  const addAttempt = database.prepare(
    `INSERT INTO webhook_attempts (delivery, webhook, created, duration, status, failure, answer)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const dropAttempts = database.prepare(
    `DELETE FROM webhook_attempts WHERE webhook = ?1 AND id <= (
       SELECT id FROM webhook_attempts WHERE webhook = ?1 ORDER BY id DESC LIMIT 1 OFFSET ${MOST_ATTEMPTS})`,
  )
  const attempts = database.prepare('SELECT * FROM webhook_attempts WHERE webhook = ? ORDER BY id DESC LIMIT ?')
  const attempt = database.prepare('SELECT * FROM webhook_attempts WHERE id = ?')
  const forgetting = ['webhook_attempts', 'webhook_deliveries', 'webhook_cursors'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE webhook = ?`),
  )
  const of = database.prepare('SELECT * FROM webhook_deliveries WHERE webhook = ? ORDER BY id DESC LIMIT ?')
  const recent = database.prepare('SELECT * FROM webhook_deliveries ORDER BY id DESC LIMIT ?')
  const prune = database.prepare("DELETE FROM webhook_deliveries WHERE state <> 'pending' AND updated < ?")

  return {
    cursor(webhook, dataset) {
      const row = cursor.get(webhook, dataset)
      return row ? Number(row.sequence) : null
    },
    hasCursor: (webhook) => hasCursor.get(webhook) !== undefined,
    moveCursor: (webhook, dataset, sequence) => void moveCursor.run(webhook, dataset, sequence),
    enqueue: (d, now) =>
      void enqueue.run(
        d.webhook,
        d.dataset,
        d.idempotencyKey,
        d.transactionId,
        d.transactionTime,
        d.document,
        d.operation,
        d.body,
        now,
      ),
    due: (webhook, now) => due.all(webhook, now).map(toDelivery),
    nextDue(webhook) {
      const next = nextDue.get(webhook)?.next
      return typeof next === 'number' ? next : null
    },
    record({id, webhook}, {state, attempts, nextAttempt, lastStatus, lastError}, tried, now) {
      if (record.run(state, attempts, nextAttempt, lastStatus, lastError, now, id).changes === 0) return
      addAttempt.run(id, webhook, tried.created, tried.duration, tried.status, tried.failure, tried.answer)
      dropAttempts.run(webhook)
    },
    of: (webhook, limit) => of.all(webhook, limit).map(toDelivery),
    attempts: (webhook, limit) => attempts.all(webhook, limit).map(toAttempt),
    attempt(id) {
      const row = attempt.get(id)
      return row ? toAttempt(row) : null
    },
    forget(webhook) {
      for (const statement of forgetting) statement.run(webhook)
    },
    recent: (limit) => recent.all(limit).map(toDelivery),
    prune: (before) => Number(prune.run(before).changes),
  }
}

function toDelivery(row: Record<string, SQLInputValue>): Delivery {
  return {
    id: Number(row.id),
    webhook: String(row.webhook),
    dataset: String(row.dataset),
    idempotencyKey: String(row.idempotency_key),
    transactionId: String(row.transaction_id),
    transactionTime: String(row.transaction_time),
    document: String(row.document),
    operation: String(row.operation),
    body: String(row.body),
    state: String(row.state) as Delivery['state'],
    attempts: Number(row.attempts),
    nextAttempt: Number(row.next_attempt),
    lastStatus: row.last_status === null ? null : Number(row.last_status),
    lastError: row.last_error === null ? null : String(row.last_error),
    // Those of an older lake say only when they changed last.
    created: String(row.created || row.updated),
    updated: String(row.updated),
  }
}

function toAttempt(row: Record<string, SQLInputValue>): Attempt {
  return {
    id: Number(row.id),
    delivery: Number(row.delivery),
    webhook: String(row.webhook),
    created: String(row.created),
    duration: Number(row.duration),
    status: row.status === null ? null : Number(row.status),
    failure: row.failure === null ? null : (String(row.failure) as Attempt['failure']),
    answer: String(row.answer),
  }
}
