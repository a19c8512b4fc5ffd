import type {Clock} from './dataset-store.ts'

/** Safari has no idle callback; a short wait lets the Studio go first there too. */
const WITHOUT_IDLE = 30

export const browserClock: Clock = {
  now: () => Date.now(),

  later(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
  whenIdle(callback) {
    if (typeof requestIdleCallback !== 'function') return browserClock.later(callback, WITHOUT_IDLE)
    const handle = requestIdleCallback(callback, {timeout: 2000})
    return () => cancelIdleCallback(handle)
  },
}
