import type {DatabaseSync} from 'node:sqlite'

/** Small settings a person keeps in the Studio: list layout, sort order, notices seen. */
export interface KeyValueStore {
  get(user: string, key: string): unknown
  set(user: string, key: string, value: unknown): void
  count(user: string): number
}

export function keyValueStore(database: DatabaseSync): KeyValueStore {
  const get = database.prepare('SELECT value FROM keyvalue WHERE user = ? AND key = ?')
  const set = database.prepare(
    'INSERT INTO keyvalue (user, key, value) VALUES (?, ?, ?) ON CONFLICT (user, key) DO UPDATE SET value = excluded.value',
  )
  const count = database.prepare('SELECT count(*) AS count FROM keyvalue WHERE user = ?')
  return {
    get(user, key) {
      const row = get.get(user, key)
      return row ? JSON.parse(String(row.value)) : null
    },
    set: (user, key, value) => void set.run(user, key, JSON.stringify(value ?? null)),
    count: (user) => Number(count.get(user)?.count),
  }
}
