import type {Commit} from '../mutate/commit.ts'

/**
 * Passes commits on in their order, a moment after they are made: whoever wrote gets the answer before a thousand
 * listeners hear of it. Somebody who arrives in that moment has to skip what was committed before, by its sequence.
 */
export function createFeed(
  receivers: ((commit: Commit) => void)[],
  onError: (error: unknown) => void,
): (commit: Commit) => void {
  const waiting: Commit[] = []

  function flush(): void {
    for (const commit of waiting.splice(0)) {
      for (const receive of receivers) {
        try {
          receive(commit)
        } catch (error) {
          onError(error)
        }
      }
    }
  }

  return (commit) => {
    if (waiting.push(commit) === 1) setImmediate(flush)
  }
}
