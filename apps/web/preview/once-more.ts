/**
 * Calls of the result run `task` one at a time. Calls made while it runs become one more run after it, so that the
 * last run always begins after the last call.
 */
export function onceMore(task: () => Promise<unknown>): () => void {
  let isRunning = false
  let isWanted = false
  const run = async () => {
    if (isRunning) return
    isRunning = true
    while (isWanted) {
      isWanted = false
      await task().catch(() => {})
    }
    isRunning = false
  }
  return () => {
    isWanted = true
    void run()
  }
}
