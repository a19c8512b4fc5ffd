import {randomBytes} from 'node:crypto'
import {isLocalHostname} from '../auth/origins.ts'
import {type EventStream, eventStream} from '../listen/event-stream.ts'
import {isStreamHost} from './paths.ts'
import type {RequestContext} from './route.ts'

/**
 * Sends a browser's event stream to a host name of its own. HTTP/1.1 gives a page six connections a host, and the
 * Studio opens five to seven streams: with six open, a save would wait for ever. Browsers resolve every name under
 * localhost to this machine. They drop the token on the way to another host, so a one-time ticket stands for it.
 */
export function redirectToOwnHost({lake, request, url, session}: RequestContext): Response | null {
  if (request.headers.get('origin') === null || !isLocalHostname(url.hostname) || isStreamHost(url.hostname))
    return null
  const target = new URL(url)
  target.hostname = `s${randomBytes(6).toString('hex')}.localhost`
  target.searchParams.set('__ticket', lake.tickets.issue(session))
  return new Response(null, {status: 307, headers: {location: target.href, 'cache-control': 'no-store'}})
}

/** An event stream that ends with the request, or with the lake. */
export function openStream({lake, request}: RequestContext, onClose: () => void): EventStream & {name: string} {
  const stream = eventStream({
    heartbeatMs: lake.options.heartbeatMs ?? 15_000,
    onClose() {
      request.signal.removeEventListener('abort', stream.close)
      lake.closing.removeEventListener('abort', stream.close)
      onClose()
    },
  })
  request.signal.addEventListener('abort', stream.close)
  lake.closing.addEventListener('abort', stream.close)
  return {...stream, name: randomBytes(9).toString('base64url')}
}
