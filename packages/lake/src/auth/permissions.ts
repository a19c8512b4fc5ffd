import {LakeError, UnauthorizedError} from '../errors.ts'
import type {Session} from './session.ts'

/** Refuses a request that came without a token. */
export function requireSession(session: Session): void {
  if (session.role === null) throw new UnauthorizedError('This request needs a token')
}

export function requireAdministrator(session: Session): void {
  requireSession(session)
  if (session.role !== 'administrator') throw new LakeError(403, 'Insufficient permissions: only an administrator may')
}

/** What a role may do with documents, in the terms in which the Studio evaluates it. */
export function grantsFor({role}: Session): {filter: string; permissions: string[]}[] {
  switch (role) {
    case 'administrator':
      return [
        {filter: '_id in path("**")', permissions: ['read', 'create', 'update', 'history', 'editHistory', 'manage']},
      ]
    case 'editor':
      return [
        {filter: '_id in path("**")', permissions: ['read', 'create', 'update', 'history', 'editHistory', 'manage']},
      ]
    case 'viewer':
      return [{filter: '_id in path("**")', permissions: ['read', 'history']}]
    case null:
      return [{filter: '_id in path("*")', permissions: ['read']}]
  }
}
