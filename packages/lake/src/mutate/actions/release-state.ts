import {SYSTEM} from '../../auth/session.ts'
import {DocumentNotFoundError} from '../errors.ts'
import {releaseNameOf} from '../ids.ts'
import {ActionConflictError, type ActionContext} from './action.ts'

export type ReleaseState = 'active' | 'scheduled' | 'archived' | 'published'

export const releaseIdOf = (name: string): string => `_.releases.${name}`

/** From each state, where an action may lead. Only the lake itself publishes what is scheduled, when its time has come. */
const TRANSITIONS: Record<ReleaseState, ReleaseState[]> = {
  active: ['scheduled', 'archived', 'published'],
  scheduled: ['active'],
  archived: ['active'],
  published: [],
}

/** The state is whatever the document says: an administrator may have written it by hand. */
export function checkTransition(from: unknown, to: ReleaseState, {session}: ActionContext): void {
  if (isReleaseState(from) && TRANSITIONS[from].includes(to)) return
  if (from === 'scheduled' && to === 'published' && session === SYSTEM) return
  const passing = to === 'active' && from !== 'scheduled' ? 'unarchiving' : (PASSING[to] ?? to)
  throw notPermitted(from, passing)
}

/** Hosted, these take a while and are states of their own. Here each is one step; a refusal names them all the same. */
const PASSING: Partial<Record<ReleaseState, string>> = {archived: 'archiving', published: 'publishing'}

export function notPermitted(from: unknown, to: string): ActionConflictError {
  return new ActionConflictError(`not permitted to transition from state ${String(from)} to ${to}`, 'releaseStateError')
}

export function isReleaseState(state: unknown): state is ReleaseState {
  return typeof state === 'string' && Object.hasOwn(TRANSITIONS, state)
}

/**
 * What is in a scheduled, archived or published release stays as it is. Mutations may still change it: an import first
 * brings the release in its state, and then writes its documents and mends their references.
 */
export function checkReleaseIsOpen({transaction}: ActionContext, versionId: string): void {
  const name = releaseNameOf(versionId)
  const release = name === null ? null : transaction.get(releaseIdOf(name))
  if (!release || release.state === 'active') return
  throw new ActionConflictError(
    `Release ${JSON.stringify(name)} is ${String(release.state)}; its documents cannot be changed`,
    'releaseStateError',
  )
}

export function checkReleaseExists({transaction}: ActionContext, versionId: string): void {
  const name = releaseNameOf(versionId)
  if (name !== null && !transaction.get(releaseIdOf(name))) throw new DocumentNotFoundError(releaseIdOf(name))
}
