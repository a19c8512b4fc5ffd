import {isRole, ROLES} from '../auth/session.ts'
import {openStore, type Store} from '../store/store.ts'
import {newSecret} from '../store/tokens.ts'
import {type Flags, parseFlags, UsageError} from './flags.ts'

/** Tokens can be made and taken away while a server runs; it asks the database for each request. */
export function tokenCommand([action, ...args]: string[]): void {
  const flags = parseFlags(args, {texts: ['data', 'role', 'label'], words: 1})
  const run = action === undefined ? undefined : ACTIONS[action]
  if (!run) throw new UsageError('token takes create, list or revoke')
  const store = openStore(flags.text('data', '.data/lake'), {exclusive: false})
  try {
    run(store, flags)
  } finally {
    store.close()
  }
}

const ACTIONS: Record<string, (store: Store, flags: Flags) => void> = {create, list, revoke}

function create(store: Store, flags: Flags): void {
  const role = flags.text('role')
  if (!isRole(role)) throw new UsageError(`--role is one of ${ROLES.join(', ')}`)
  const secret = newSecret()
  const label = flags.text('label', `Token for ${role}`)
  store.tokens.add(secret, {label, kind: 'robot', role, user: null, expires: null}, new Date().toISOString())
  process.stderr.write('This token is shown once; the lake keeps only its hash.\n')
  process.stdout.write(`${secret}\n`)
}

function list(store: Store): void {
  for (const {id, role, kind, label, created} of store.tokens.list()) {
    process.stdout.write(`${id}\t${role}\t${kind}\t${created}\t${label}\n`)
  }
}

function revoke(store: Store, {positionals: [id]}: Flags): void {
  if (id === undefined) throw new UsageError('token revoke needs the id that token list shows')
  if (!store.tokens.revoke(id)) throw new UsageError(`There is no token ${id}`)
  process.stdout.write(`Revoked ${id}\n`)
}
