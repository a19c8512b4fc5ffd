/** Something that costs much to make, kept until what it was made from has changed. */
export interface Kept<Value> {
  get(): Promise<Value>
  /** What it was made from has changed: the next one who asks gets a new one. */
  invalidate(): void
}

interface Source<Value> {
  make(): Promise<Value>
  /** A text that changes whenever the source does. */
  revision(): Promise<string>
  now?: () => number
}

interface Made<Value> {
  value: Promise<Value>
  revision: Promise<string>
  checkedAt: number
}

const CHECK_AFTER_MS = 30_000

/**
 * Makes a value when it is first asked for, once for all who ask meanwhile. News of a change can be lost, so it also
 * looks by itself, at most every half minute. While the source does not answer, what is there stays: nobody said that
 * it is outdated.
 */
export function kept<Value>({make, revision, now = Date.now}: Source<Value>): Kept<Value> {
  let current: Made<Value> | null = null

  function begin(): Made<Value> {
    // Read before the content: a change between the two makes a value that is found outdated, never one that passes for new.
    const before = revision()
    const made: Made<Value> = {value: before.then(make), revision: before, checkedAt: now()}
    made.value.catch(() => {
      if (current === made) current = null
    })
    return made
  }

  async function check(made: Made<Value>): Promise<void> {
    made.checkedAt = now()
    const [before, latest] = await Promise.all([made.revision, revision()]).catch(() => ['', ''])
    if (before !== latest && current === made) current = null
  }

  return {
    async get() {
      if (current && now() - current.checkedAt >= CHECK_AFTER_MS) await check(current)
      current ??= begin()
      return await current.value
    },
    invalidate() {
      current = null
    },
  }
}
