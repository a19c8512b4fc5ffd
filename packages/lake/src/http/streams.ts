import {randomBytes} from 'node:crypto'
import {isLocalHostname} from '../auth/origins.ts'
import {LakeError} from '../errors.ts'
import {type EventStream, eventStream} from '../listen/event-stream.ts'
import {isStreamHost} from './paths.ts'
import type {RequestContext} from './route.ts'

/** What the hosted lake allows a dataset on its smallest plan. */
const MAX_LISTENERS = 1000

/**
 * Sends a browser's event stream to a host name of its own. HTTP/1.1 gives a page six connections a host, and the
 * Studio opens five to seven streams: with six open, a save would wait for ever. Browsers resolve every name under
 * localhost to this machine. They drop the token on the way to another host, so a one-time ticket stands for it.
 */
export function redirectToOwnHost(context: RequestContext): Response | null {
  const {lake, request, url, session} = context
  if (request.headers.get('origin') === null || !isLocalHostname(url.hostname) || isStreamHost(url.hostname))
    return null
  const target = new URL(url)
  target.hostname = `s${randomBytes(6).toString('hex')}.localhost`
  target.searchParams.set('__ticket', lake.tickets.issue(session))
  const last = lastEventId(context)
  if (last !== null) target.searchParams.set('lastEventId', last)
  return new Response(null, {status: 307, headers: {location: target.href, 'cache-control': 'no-store'}})
}

/** The event that a reader heard last, which a reconnecting browser says in a header and others may say in the URL. */
export function lastEventId({request, url}: RequestContext): string | null {
  return request.headers.get('last-event-id') || url.searchParams.get('lastEventId') || null
}

/** Clients try again after a 429, and take any other refusal as final. */
export function refuseTooMany({lake}: RequestContext, open: number): void {
  const {maxListeners = MAX_LISTENERS} = lake.options
  if (open >= maxListeners) throw new LakeError(429, `Max listener limit exceeded at ${maxListeners}`)
}

/** An event stream that ends with the request, or with the lake. */
export function openStream(
  {lake, request, params, session}: RequestContext,
  onClose: () => void,
): EventStream & {name: string} {
  const endings = [request.signal, lake.closing, lake.datasetSignals.of(params.dataset ?? '')]
  const {heartbeatMs = 15_000} = lake.options
  const stream = eventStream({
    heartbeatMs,
    onClose() {
      clearInterval(watch)
      for (const signal of endings) signal.removeEventListener('abort', stream.close)
      onClose()
    },
  })
  // Tokens are also revoked by another process, so the database is asked from time to time.
  const watch = setInterval(() => {
    if (session.token && !lake.store.tokens.isLive(session.token.id, lake.clock())) stream.close()
  }, heartbeatMs)
  watch.unref()
  for (const signal of endings) signal.addEventListener('abort', stream.close)
  return {...stream, name: randomBytes(9).toString('base64url')}
}
