import {TakeDownError} from '@clinic/content/moves'

/**
 * Why the content server will never take a change as it is, in words for the editor; null for what passes by itself or
 * stops everything: a connection that dropped, a token that does not count, too many requests.
 */
export function refusedByServer(error: unknown): string | null {
  if (error instanceof TakeDownError) return error.message
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 0
  if (status < 400 || status >= 500 || [401, 403, 408, 429].includes(status)) return null
  const words = error instanceof Error ? error.message.split('\n')[0] : ''
  return `The content server refused it: “${words}”. Tell whoever looks after this site.`
}
