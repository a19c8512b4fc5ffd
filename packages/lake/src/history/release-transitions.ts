import {applyPatch} from 'mendoza'
import {releaseIdOf} from '../mutate/actions/release-state.ts'
import type {Revision} from '../store/history.ts'
import type {Store} from '../store/store.ts'

/** A transaction that moved a release to another state. `null` is the state of one that is not there. */
export interface ReleaseTransition {
  revision: Revision
  from: string | null
  to: string | null
  publishAt: unknown
}

type State = {state?: unknown; publishAt?: unknown} | null

/** How a release came to where it is, newest first. */
export function* releaseTransitions(store: Store, dataset: string, name: string): Generator<ReleaseTransition> {
  const id = releaseIdOf(name)
  const {_rev, ...present} = store.documents.get(dataset, id) ?? {_rev: null}
  let after: State = _rev === null ? null : present
  for (const revision of store.history.revisionsOf(dataset, id)) {
    const before: State = applyPatch(after, revision.effects.revert)
    const [from, to] = [stateOf(before), stateOf(after)]
    if (from !== to) yield {revision, from, to, publishAt: after?.publishAt}
    after = before
  }
}

function stateOf(release: State): string | null {
  return release === null || release === undefined ? null : String(release.state)
}
