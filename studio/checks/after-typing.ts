/** When work that nobody waits for may run, in milliseconds. */
export interface Pace {
  /** After this long without a change. */
  pause: number
  /** While changes go on, at least this often. */
  atLeastEvery: number
}

/**
 * Runs only the newest of the works it is given, when the browser has nothing to do: after a pause, or now and then while
 * somebody types on. A key that is pressed meanwhile is answered first.
 */
export function afterTyping({pause, atLeastEvery}: Pace) {
  let newest: (() => void) | undefined
  let waitingSince: number | undefined
  let cancel = () => {}

  function run() {
    const work = newest
    newest = undefined
    waitingSince = undefined
    work?.()
  }

  return {
    schedule(work: () => void) {
      newest = work
      waitingSince ??= performance.now()
      cancel()
      const left = Math.max(0, atLeastEvery - (performance.now() - waitingSince))
      const timer = setTimeout(
        () => {
          cancel = whenIdle(run)
        },
        Math.min(pause, left),
      )
      cancel = () => clearTimeout(timer)
    },
    cancel() {
      cancel()
      newest = undefined
      waitingSince = undefined
    },
  }
}

/** Safari has no idle callback. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 30)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(work, {timeout: 2000})
  return () => cancelIdleCallback(request)
}
