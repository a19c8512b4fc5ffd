import {requireSession} from '../auth/permissions.ts'
import {flag} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'
import {openStream, redirectToOwnHost} from './streams.ts'

/** Live content events: which sync tags have changed. */
export const liveRoutes: Route[] = [
  {method: 'GET', path: '/data/live/events/:dataset', handle: liveEvents},
  {method: 'GET', path: '/check/cors', handle: checkCors},
]

function liveEvents(context: RequestContext): Response {
  const {lake, request, url, params, session} = context
  const includeDrafts = flag(url, 'includeDrafts')
  if (includeDrafts) requireSession(session)
  const elsewhere = redirectToOwnHost(context)
  if (elsewhere) return elsewhere
  const dataset = params.dataset ?? ''
  const stream = openStream(context, () => remove())
  const remove = lake.live.add({dataset, includeDrafts, send: stream.send})
  const now = lake.store.history.sequence(dataset)
  const last = request.headers.get('last-event-id')
  // Somebody who was away missed the tags of what changed meanwhile, and has to fetch everything again.
  if (last !== null && Number(last) !== now) stream.send({event: 'restart', id: String(now), data: '{}'})
  stream.send({event: 'welcome', id: String(now), data: JSON.stringify({id: stream.name})})
  return stream.response
}

/** The client asks this when a stream fails, to tell a refused origin from a lake that is off. */
function checkCors({lake, request, url}: RequestContext): Response {
  const origin = request.headers.get('origin')
  const allowed = origin === null || lake.isAllowedOrigin(origin) || origin === url.origin
  return json({result: {allowed, withCredentials: allowed}})
}
