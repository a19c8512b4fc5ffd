import {releaseNameOf} from '../ids.ts'
import {ActionConflictError, type ActionContext} from './action.ts'

export type ReleaseState = 'active' | 'scheduled' | 'archived' | 'published'

export const releaseIdOf = (name: string): string => `_.releases.${name}`

/** From each state, where an action may lead. Publishing is one step here; hosted it passes through `publishing`. */
const TRANSITIONS: Record<ReleaseState, ReleaseState[]> = {
  active: ['scheduled', 'archived', 'published'],
  scheduled: ['active', 'published'],
  archived: ['active'],
  published: [],
}

/** The state is whatever the document says: an administrator may have written it by hand. */
export function checkTransition(from: unknown, to: ReleaseState): void {
  if (isReleaseState(from) && TRANSITIONS[from].includes(to)) return
  throw notPermitted(from, to)
}

export function notPermitted(from: unknown, to: string): ActionConflictError {
  return new ActionConflictError(`not permitted to transition from state ${String(from)} to ${to}`, 'releaseStateError')
}

function isReleaseState(state: unknown): state is ReleaseState {
  return typeof state === 'string' && Object.hasOwn(TRANSITIONS, state)
}

/** What is in a scheduled, archived or published release stays as it is. */
export function checkReleaseIsOpen({transaction}: ActionContext, versionId: string): void {
  const name = releaseNameOf(versionId)
  if (name === null) return
  const release = transaction.get(releaseIdOf(name))
  if (!release || release.state === 'active') return
  throw new ActionConflictError(
    `Release ${JSON.stringify(name)} is ${String(release.state)}; its documents cannot be changed`,
    'releaseStateError',
  )
}
