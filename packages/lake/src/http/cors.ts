import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'

/** Headers that let the page which asked read the answer, when its origin is on the list. */
export function corsHeaders(lake: Lake, request: Request, url: URL): [string, string][] {
  const origin = request.headers.get('origin')
  const vary: [string, string] = ['vary', 'origin']
  if (origin === null || !mayRead(lake, origin, url)) return [vary]
  return [
    vary,
    ['access-control-allow-origin', origin],
    ['access-control-allow-credentials', 'true'],
    // The client puts the trace id into its error messages.
    ['access-control-expose-headers', 'traceparent, server-timing, retry-after'],
  ]
}

function mayRead(lake: Lake, origin: string, url: URL): boolean {
  // After a redirect to another host the browser calls itself `null`; the ticket proves where it came from.
  if (origin === 'null') return lake.tickets.has(url.searchParams.get('__ticket') ?? '')
  return lake.isAllowedOrigin(origin) || origin === url.origin
}

export function preflight(request: Request, cors: [string, string][]): Response {
  const headers = new Headers(cors)
  headers.set('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE')
  headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? '')
  headers.set('access-control-max-age', '86400')
  headers.append('vary', 'access-control-request-headers')
  return new Response(null, {status: 204, headers})
}

/** A page of another origin cannot read answers, but without this it could still send what changes something. */
export function refuseCrossSiteWrite(lake: Lake, request: Request, url: URL): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const origin = request.headers.get('origin')
  // Some requests of old browsers carry no origin. This header cannot be set by a page.
  if (origin === null && request.headers.get('sec-fetch-site') === 'cross-site') {
    throw new LakeError(403, 'Requests from pages of other sites are not allowed.')
  }
  if (origin === null || lake.isAllowedOrigin(origin) || origin === url.origin) return
  throw new LakeError(
    403,
    `Requests from ${origin} are not allowed. Start the lake with --allow-origin ${origin} to allow them.`,
  )
}
