import {UnauthorizedError} from '../errors.ts'
import type {Store} from '../store/store.ts'
import {ANONYMOUS, type Session} from './session.ts'

/** Who sends a request, by its `Authorization` header. No header is an anonymous reader; a wrong one is refused. */
export function authenticate(store: Store, authorization: string | null, now: string): Session {
  if (authorization === null) return ANONYMOUS
  const secret = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1]
  const session = secret === undefined ? null : sessionFor(store, secret, now)
  if (!session) throw new UnauthorizedError()
  return session
}

export function sessionFor(store: Store, secret: string, now: string): Session | null {
  const token = store.tokens.find(secret, now)
  if (!token) return null
  const {id, label, role} = token
  const owner = token.user === null ? null : store.tokens.user(token.user)
  // A session speaks with its owner's present role; a robot has only its token.
  const user = owner ?? {id: `robot-${id}`, name: label, email: '', role}
  return {user, role: user.role, token: {id, label}}
}
