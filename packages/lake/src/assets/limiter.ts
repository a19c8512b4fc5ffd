import {LakeError} from '../errors.ts'

/** Runs at most `size` tasks at a time. More than `mostWaiting` in line are turned away. */
export function createLimiter(size: number, mostWaiting: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (task) => {
    if (running >= size) {
      if (waiting.length >= mostWaiting) throw new LakeError(429, 'Too many pictures at once. Try again in a moment.')
      // Whoever finishes hands its place on, so `running` stays as it is.
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else {
      running++
    }
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
