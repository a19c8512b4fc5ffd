import {TakeDownError} from '@clinic/content/moves'
import {messageOf} from './message-of.ts'

/**
 * Why the content server will never take a change as it is, in words for the editor; null for what passes by itself or
 * stops everything: a connection that dropped, a token that does not count, too many requests.
 */
export function refusedByServer(error: unknown): string | null {
  if (error instanceof TakeDownError) return error.message
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 0
  if (status < 400 || status >= 500 || [401, 403, 408, 429].includes(status)) return null
  return `The content server refused it: “${messageOf(error)}”. Tell whoever looks after this site.`
}
