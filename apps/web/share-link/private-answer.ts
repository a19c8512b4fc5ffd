import type {ServerResponse} from 'node:http'
import type {Env} from '../env.ts'
import {readerPolicy} from '../page/security-headers.ts'

/** The route of shared drafts. Its pages send no script, not even to an editor who has the draft cookie as well. */
export const SHARED_DRAFT_ROUTE = '/draft/[token]'

/** Nobody keeps the answer, finds it, or is told the address it came from. */
export function answerPrivately(res: ServerResponse, env: Env): void {
  res.setHeader('Cache-Control', 'private, no-store')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive')
  res.setHeader('Referrer-Policy', 'no-referrer')
  if (process.env.NODE_ENV === 'production') res.setHeader('Content-Security-Policy', readerPolicy(env))
}
