import {createHash, randomBytes, timingSafeEqual} from 'node:crypto'
import type {DatabaseSync, SQLInputValue} from 'node:sqlite'
import type {Role, User} from '../auth/session.ts'

export interface TokenRecord {
  id: string
  label: string
  /** `session`: a person who logged in. `robot`: a program. `configured`: given to the server for one run. */
  kind: 'session' | 'robot' | 'configured'
  role: Role
  user: string | null
  created: string
  expires: string | null
}

export interface TokenStore {
  /** Stores a token under its hash only; the secret is known to its holder and nobody else. */
  add(secret: string, token: Omit<TokenRecord, 'id' | 'created'>, created: string): TokenRecord
  find(secret: string, now: string): TokenRecord | null
  /** Whether a token is still there, and not expired. */
  isLive(id: string, now: string): boolean
  list(): TokenRecord[]
  revoke(id: string): boolean
  /** Gives a token another secret; the old one opens nothing any more. */
  rotate(id: string, secret: string): void
  /** Removes what earlier runs were configured with, except the tokens with these secrets. */
  dropConfigured(except: string[]): void
  /** Removes tokens that have expired. */
  prune(now: string): number
  users(): User[]
  user(id: string): User | null
  addUser(user: User): void
}

export function newSecret(): string {
  return `lk${randomBytes(32).toString('base64url')}`
}

export function tokenStore(database: DatabaseSync): TokenStore {
  const add = database.prepare(
    `INSERT INTO tokens (id, label, kind, role, user, hash, created, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET
       label = excluded.label, kind = excluded.kind, role = excluded.role, expires = excluded.expires`,
  )
  const find = database.prepare('SELECT * FROM tokens WHERE hash = ?')
  const live = database.prepare('SELECT 1 FROM tokens WHERE id = ? AND (expires IS NULL OR expires > ?)')
  const list = database.prepare('SELECT * FROM tokens ORDER BY created, id')
  const revoke = database.prepare('DELETE FROM tokens WHERE id = ?')
  const rotate = database.prepare('UPDATE tokens SET hash = ? WHERE id = ?')
  const dropConfigured = database.prepare(
    "DELETE FROM tokens WHERE kind = 'configured' AND hash NOT IN (SELECT value FROM json_each(?))",
  )
  const prune = database.prepare('DELETE FROM tokens WHERE expires < ?')
  const users = database.prepare('SELECT * FROM users ORDER BY id')
  const user = database.prepare('SELECT * FROM users WHERE id = ?')
  const addUser = database.prepare(
    'INSERT INTO users (id, name, email, role) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )

  function byHash(hash: string): TokenRecord | null {
    const row = find.get(hash)
    // The index has compared hashes, not secrets. How long that took tells how far the hash of a guess agrees with a
    // stored one, and nobody can choose a guess by its SHA-256: it leads no closer to the secret.
    if (!row || !timingSafeEqual(Buffer.from(String(row.hash)), Buffer.from(hash))) return null
    return toToken(row)
  }

  return {
    add(secret, {label, kind, role, user: owner, expires}, created) {
      const hash = hashOf(secret)
      add.run(`tok-${randomBytes(6).toString('hex')}`, label, kind, role, owner, hash, created, expires)
      return byHash(hash) as TokenRecord
    },
    find(secret, now) {
      const token = byHash(hashOf(secret))
      return token && (token.expires === null || token.expires > now) ? token : null
    },
    isLive: (id, now) => live.get(id, now) !== undefined,
    list: () => list.all().map(toToken),
    revoke: (id) => revoke.run(id).changes === 1,
    rotate: (id, secret) => void rotate.run(hashOf(secret), id),
    dropConfigured: (except) => void dropConfigured.run(JSON.stringify(except.map(hashOf))),
    prune: (now) => Number(prune.run(now).changes),
    users: () => users.all().map(toUser),
    user(id) {
      const row = user.get(id)
      return row ? toUser(row) : null
    },
    addUser: ({id, name, email, role}) => void addUser.run(id, name, email, role),
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

function toToken(row: Record<string, SQLInputValue>): TokenRecord {
  return {
    id: String(row.id),
    label: String(row.label),
    kind: String(row.kind) as TokenRecord['kind'],
    role: String(row.role) as Role,
    user: row.user === null ? null : String(row.user),
    created: String(row.created),
    expires: row.expires === null ? null : String(row.expires),
  }
}

function toUser(row: Record<string, SQLInputValue>): User {
  return {id: String(row.id), name: String(row.name), email: String(row.email), role: String(row.role) as Role}
}
