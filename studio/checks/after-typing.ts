import {browserClock} from '../dataset/browser-clock.ts'

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
          cancel = browserClock.whenIdle(run)
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
