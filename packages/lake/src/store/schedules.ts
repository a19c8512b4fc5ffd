import type {DatabaseSync, SQLInputValue} from 'node:sqlite'

export interface Schedule {
  id: string
  action: 'publish' | 'unpublish'
  documents: {documentId: string; documentType?: string}[]
  name: string
  description: string
  author: string
  createdAt: string
  /** Without a time it waits to be run by somebody. */
  executeAt: string | null
  executedAt?: string
  /** One that failed is `cancelled` and says why, as the Studio shows it. */
  state: 'scheduled' | 'succeeded' | 'cancelled'
  stateReason: string
}

export interface ScheduleFilter {
  documentIds?: string[]
  state?: string
  limit: number
}

/** Documents that are to be published or unpublished at a time. */
export interface ScheduleStore {
  get(dataset: string, id: string): Schedule | null
  /** The youngest first. */
  list(dataset: string, filter: ScheduleFilter): Schedule[]
  /** Those whose time has come, the earliest first. */
  due(dataset: string, now: string): Schedule[]
  put(dataset: string, schedule: Schedule): void
  remove(dataset: string, id: string): void
}

export function scheduleStore(database: DatabaseSync): ScheduleStore {
  const get = database.prepare('SELECT body FROM schedules WHERE dataset = ? AND id = ?')
  const list = database.prepare(
    `SELECT body FROM schedules WHERE dataset = ?1 AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR EXISTS (
       SELECT 1 FROM json_each(body, '$.documents') d
       WHERE d.value ->> 'documentId' IN (SELECT value FROM json_each(?3))))
     ORDER BY created DESC, id LIMIT ?4`,
  )
  const due = database.prepare(
    `SELECT body FROM schedules WHERE dataset = ? AND state = 'scheduled' AND execute_at <= ?
     ORDER BY execute_at, created LIMIT 100`,
  )
  const put = database.prepare(
    `INSERT INTO schedules (dataset, id, state, execute_at, created, body) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (dataset, id) DO UPDATE SET state = excluded.state, execute_at = excluded.execute_at, body = excluded.body`,
  )
  const remove = database.prepare('DELETE FROM schedules WHERE dataset = ? AND id = ?')
  const parse = (row: Record<string, SQLInputValue>): Schedule => JSON.parse(String(row.body))

  return {
    get(dataset, id) {
      const row = get.get(dataset, id)
      return row ? parse(row) : null
    },
    list: (dataset, {documentIds, state, limit}) =>
      list.all(dataset, state ?? null, documentIds ? JSON.stringify(documentIds) : null, limit).map(parse),
    due: (dataset, now) => due.all(dataset, now).map(parse),
    put(dataset, schedule) {
      const {id, state, executeAt, createdAt} = schedule
      put.run(dataset, id, state, executeAt, createdAt, JSON.stringify(schedule))
    },
    remove: (dataset, id) => void remove.run(dataset, id),
  }
}
