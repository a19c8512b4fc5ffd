import {PHASE_PRODUCTION_BUILD} from 'next/constants.js'

const answers = new Map<string, Promise<unknown>>()

/** Whether `next build` is running, rather than the site. */
export function isBuilding(): boolean {
  return process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD
}

/**
 * Reads once in a process and remembers the answer. Only for a build, where a hundred pages ask for the same
 * thing within seconds; a running site always reads again.
 */
export function readOnce<Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> {
  const known = answers.get(key) as Promise<Answer> | undefined
  if (known) return known
  const answer = read()
  answers.set(key, answer)
  return answer
}
