import type {DatabaseSync, SQLInputValue} from 'node:sqlite'

export interface AllowedOrigin {
  id: number
  origin: string
  allowCredentials: boolean
  created: string
}

/** Origins that an administrator added while the lake ran, beside those it was started with. */
export interface AllowedOriginStore {
  list(): AllowedOrigin[]
  /** Null when it is there already. */
  add(origin: string, allowCredentials: boolean, created: string): AllowedOrigin | null
  remove(id: number): boolean
}

export function allowedOriginStore(database: DatabaseSync): AllowedOriginStore {
  const list = database.prepare('SELECT * FROM allowed_origins ORDER BY id')
  const add = database.prepare(
    'INSERT INTO allowed_origins (origin, allow_credentials, created) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING *',
  )
  const remove = database.prepare('DELETE FROM allowed_origins WHERE id = ?')
  return {
    list: () => list.all().map(toOrigin),
    add(origin, allowCredentials, created) {
      const row = add.get(origin, allowCredentials ? 1 : 0, created)
      return row ? toOrigin(row) : null
    },
    remove: (id) => remove.run(id).changes === 1,
  }
}

function toOrigin(row: Record<string, SQLInputValue>): AllowedOrigin {
  return {
    id: Number(row.id),
    origin: String(row.origin),
    allowCredentials: row.allow_credentials === 1,
    created: String(row.created),
  }
}
