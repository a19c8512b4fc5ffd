let last: Promise<unknown> = Promise.resolve()

/**
 * Runs one task after the other. Next lets two renderings of one path share the first one's result; when that one
 * began before a correction was published, the correction would not be on the page. So the second one waits.
 */
export function inOrder<Result>(task: () => Promise<Result>): Promise<Result> {
  const result = last.then(task, task)
  last = result.catch(() => {})
  return result
}
