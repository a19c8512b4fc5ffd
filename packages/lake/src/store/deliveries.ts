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
}

export type NewDelivery = Pick<
  Delivery,
  'webhook' | 'dataset' | 'idempotencyKey' | 'transactionId' | 'transactionTime' | 'document' | 'operation' | 'body'
>

export interface DeliveryStore {
  /** The last transaction a webhook has looked at; null for a webhook never seen before. */
  cursor(webhook: string, dataset: string): number | null
  moveCursor(webhook: string, dataset: string, sequence: number): void
  enqueue(delivery: NewDelivery, now: string): void
  /** Deliveries of a webhook whose time has come, oldest first. */
  due(webhook: string, now: number): Delivery[]
  /** When the next delivery of a webhook is due; null when there is none. */
  nextDue(webhook: string): number | null
  record(
    id: number,
    outcome: Pick<Delivery, 'state' | 'attempts' | 'nextAttempt' | 'lastStatus' | 'lastError'>,
    now: string,
  ): void
  recent(limit: number): Delivery[]
  /** Forgets finished deliveries older than a time. */
  prune(before: string): number
}

export function deliveryStore(database: DatabaseSync): DeliveryStore {
  const cursor = database.prepare('SELECT sequence FROM webhook_cursors WHERE webhook = ? AND dataset = ?')
  const moveCursor = database.prepare(
    `INSERT INTO webhook_cursors (webhook, dataset, sequence) VALUES (?, ?, ?)
     ON CONFLICT (webhook, dataset) DO UPDATE SET sequence = excluded.sequence`,
  )
  const enqueue = database.prepare(
    `INSERT INTO webhook_deliveries
       (webhook, dataset, idempotency_key, transaction_id, transaction_time, document, operation, body, updated)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (idempotency_key) DO NOTHING`,
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
  const recent = database.prepare('SELECT * FROM webhook_deliveries ORDER BY id DESC LIMIT ?')
  const prune = database.prepare("DELETE FROM webhook_deliveries WHERE state <> 'pending' AND updated < ?")

  return {
    cursor(webhook, dataset) {
      const row = cursor.get(webhook, dataset)
      return row ? Number(row.sequence) : null
    },
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
    record: (id, {state, attempts, nextAttempt, lastStatus, lastError}, now) =>
      void record.run(state, attempts, nextAttempt, lastStatus, lastError, now, id),
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
  }
}
