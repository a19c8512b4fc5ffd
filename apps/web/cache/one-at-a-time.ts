const last = new Map<string, Promise<unknown>>()

/** Runs the tasks of one key one after the other, in the order in which they came. */
export async function oneAtATime<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
  const result = (last.get(key) ?? Promise.resolve()).then(task)
  const settled = result.catch(() => {})
  last.set(key, settled)
  try {
    return await result
  } finally {
    if (last.get(key) === settled) last.delete(key)
  }
}
