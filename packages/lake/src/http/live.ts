import {requireSession} from '../auth/permissions.ts'
import {frameOf, MAX_BUFFERED_BYTES, type ServerSentEvent} from '../listen/event-stream.ts'
import {liveEvent} from '../listen/live.ts'
import {missedCommits} from '../listen/missed.ts'
import {positionNow, positionOf} from '../listen/position.ts'
import {flag} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'
import {lastEventId, openStream, redirectToOwnHost, refuseTooMany} from './streams.ts'

/** Live content events: which sync tags have changed. */
export const liveRoutes: Route[] = [
  {method: 'GET', path: '/data/live/events/:dataset', handle: liveEvents},
  {method: 'GET', path: '/check/cors', handle: checkCors},
]

function liveEvents(context: RequestContext): Response {
  const {lake, url, params, session} = context
  const includeDrafts = flag(url, 'includeDrafts')
  if (includeDrafts) requireSession(session)
  const elsewhere = redirectToOwnHost(context)
  if (elsewhere) return elsewhere
  refuseTooMany(context, lake.live.size())
  const dataset = params.dataset ?? ''
  const stream = openStream(context, () => remove())
  const since = lake.store.history.sequence(dataset)
  const remove = lake.live.add({dataset, includeDrafts, since, send: stream.send})
  stream.send(frameOf(...greeting(context, dataset, includeDrafts, stream.name)))
  return stream.response
}

/** Somebody who was away hears of what changed meanwhile, or else has to fetch everything again. */
function greeting(context: RequestContext, dataset: string, includeDrafts: boolean, name: string): ServerSentEvent[] {
  const {store, options} = context.lake
  const now = positionNow(store, dataset)
  const data = JSON.stringify({id: name})
  const last = lastEventId(context)
  if (last === null) return [{event: 'welcome', id: now, data}]
  const position = positionOf(store, dataset, last)
  const events =
    position &&
    missedCommits(store, dataset, position.sequence)
      ?.map((commit) => liveEvent(commit, options.projectId, includeDrafts))
      .filter((event) => event !== null)
  if (!events || frameOf(...events).byteLength > MAX_BUFFERED_BYTES / 2) {
    return [
      {event: 'restart', id: now, data: '{}'},
      {event: 'welcome', id: now, data},
    ]
  }
  return [{event: 'welcome', id: last, data}, ...events]
}

/** The client asks this when a stream fails, to tell a refused origin from a lake that is off. */
function checkCors({lake, request, url}: RequestContext): Response {
  const origin = request.headers.get('origin')
  const allowed = origin === null || lake.isAllowedOrigin(origin) || origin === url.origin
  return json({result: {allowed, withCredentials: allowed}})
}
