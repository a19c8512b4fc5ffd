import {randomBytes} from 'node:crypto'

/** Keys that open once, within a short time: login codes, and tickets for redirected streams. */
export interface OneTimeKeys<Value> {
  issue(value: Value): string
  has(key: string): boolean
  redeem(key: string): Value | null
}

export function oneTimeKeys<Value>(lifetimeMs: number, now: () => number = Date.now): OneTimeKeys<Value> {
  const entries = new Map<string, {value: Value; expires: number}>()

  function live(key: string): {value: Value} | null {
    const entry = entries.get(key)
    return entry && entry.expires > now() ? entry : null
  }

  return {
    issue(value) {
      // Insertion order is expiry order, so the stale ones are at the front.
      for (const [key, {expires}] of entries) {
        if (expires > now()) break
        entries.delete(key)
      }
      const key = randomBytes(24).toString('base64url')
      entries.set(key, {value, expires: now() + lifetimeMs})
      return key
    },
    has: (key) => live(key) !== null,
    redeem(key) {
      const entry = live(key)
      entries.delete(key)
      return entry?.value ?? null
    },
  }
}
