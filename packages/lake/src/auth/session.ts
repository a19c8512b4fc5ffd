export type Role = 'administrator' | 'developer' | 'editor' | 'contributor' | 'viewer'

export const ROLES: readonly Role[] = ['administrator', 'developer', 'editor', 'contributor', 'viewer']

export interface User {
  id: string
  name: string
  email: string
  role: Role
}

/** Who is asking. An anonymous reader has neither user nor role. */
export interface Session {
  user: User | null
  role: Role | null
  token?: {id: string; label: string}
}

export const ANONYMOUS: Session = {user: null, role: null}

/** For work the program itself does: seeding, maintenance. */
export const SYSTEM: Session = {
  user: {id: '<system>', name: 'Lake', email: '', role: 'administrator'},
  role: 'administrator',
}

export function isRole(value: unknown): value is Role {
  return ROLES.includes(value as Role)
}

/** Without a token only ids at the root path are public: a dot makes an id private (drafts, versions, system). */
export function canReadId(session: Session, id: string): boolean {
  return session.role !== null || !id.includes('.')
}

/** Whether a session may change some documents. Which ones is asked of each change, by `mayChange`. */
export function canWrite({role}: Session): boolean {
  return role !== null && role !== 'viewer'
}

export function canPublish(session: Session): boolean {
  return canWrite(session) && session.role !== 'contributor'
}

/** The id that history and listeners name as the author. */
export function identityOf(session: Session): string {
  return session.user?.id ?? '<anonymous>'
}
