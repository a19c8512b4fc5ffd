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

/**
 * Whether a role may leave a document changed, given what is or was there. A contributor prepares drafts, with pictures
 * in them; what readers see is left to others.
 */
export function mayChange({role}: Session, {_id, _type}: {_id: string; _type: string}): boolean {
  if (role === null || role === 'viewer') return false
  return role !== 'contributor' || _id.startsWith('drafts.') || ASSET_TYPES.includes(_type)
}

const ASSET_TYPES = ['sanity.imageAsset', 'sanity.fileAsset']

const ALL = '_id in path("**")'
const READ = ['read', 'history']
const WRITE = ['read', 'create', 'update', 'history', 'editHistory', 'manage']

/** What a role may do with documents, in the terms in which the Studio evaluates it. */
export function grantsFor({role}: Session): {filter: string; permissions: string[]}[] {
  switch (role) {
    case 'administrator':
    case 'developer':
    case 'editor':
      return [{filter: ALL, permissions: WRITE}]
    case 'contributor':
      return [
        {filter: ALL, permissions: READ},
        {filter: `_id in path("drafts.**") || _type in ${JSON.stringify(ASSET_TYPES)}`, permissions: WRITE},
      ]
    case 'viewer':
      return [{filter: ALL, permissions: READ}]
    case null:
      return [{filter: '_id in path("*")', permissions: ['read']}]
  }
}
