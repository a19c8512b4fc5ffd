import {LakeError} from '../errors.ts'
import {missedEvents} from '../listen/catch-up.ts'
import {frameOf, type ServerSentEvent} from '../listen/event-stream.ts'
import type {Listener} from '../listen/hub.ts'
import type {Audience} from '../listen/mutation-events.ts'
import {positionNow} from '../listen/position.ts'
import {createFilter, type DocumentFilter} from '../query/filter.ts'
import {flag} from './body.ts'
import {queryParameters} from './query-parameters.ts'
import type {RequestContext, Route} from './route.ts'
import {lastEventId, openStream, redirectToOwnHost, refuseTooMany} from './streams.ts'

/** https://www.sanity.io/docs/http-reference/listen */
export const listenRoutes: Route[] = [{method: 'GET', path: '/data/listen/:dataset', handle: listen}]

/** From this version on a listener hears of drafts and release versions only when it asks for all versions. */
const PUBLISHED_BY_DEFAULT_SINCE = '2025-02-19'

function listen(context: RequestContext): Response {
  const elsewhere = redirectToOwnHost(context)
  if (elsewhere) return elsewhere
  const {lake, url, params} = context
  const query = url.searchParams.get('query') ?? '*'
  const parsed = parseFilter(query, url)
  if ('error' in parsed) return refuse(context, parsed.error)
  refuseTooMany(context, lake.listeners.size())
  const dataset = params.dataset ?? ''
  const stream = openStream(context, () => remove())
  const listener: Listener = {
    dataset,
    filter: parsed.filter,
    filterKey: JSON.stringify([query, parsed.params]),
    audience: audienceOf(context),
    options: {
      includeResult: flag(url, 'includeResult'),
      includePreviousRevision: flag(url, 'includePreviousRevision'),
      includeMutations: flag(url, 'includeMutations', true),
      effects: url.searchParams.get('effectFormat') === 'mendoza',
    },
    since: lake.store.history.sequence(dataset),
    send: stream.send,
    close: stream.close,
  }
  const remove = lake.listeners.add(listener)
  stream.send(frameOf(...greeting(context, stream.name, listener)))
  return stream.response
}

/** What a listener is told first. One that can resume is given its position at once: it may be cut off before any event. */
function greeting(context: RequestContext, listenerName: string, listener: Listener): ServerSentEvent[] {
  const {store} = context.lake
  const data = JSON.stringify({listenerName})
  if (!flag(context.url, 'enableResume')) return [{event: 'welcome', data}]
  const id = positionNow(store, listener.dataset)
  const last = lastEventId(context)
  if (last === null) return [{event: 'welcome', id, data}]
  const missed = missedEvents(store, last, listener)
  return missed ? [{event: 'welcomeback', id: last, data}, ...missed] : [{event: 'reset', id, data}]
}

/** The hosted lake answers 200 and tells the mistake in the stream; clients expect it there. */
function refuse(context: RequestContext, error: unknown): Response {
  const stream = openStream(context, () => {})
  stream.send(frameOf({event: 'channelError', data: JSON.stringify(error)}))
  stream.close()
  return stream.response
}

function audienceOf({url, apiVersion, session}: RequestContext): Audience {
  const isNewer = apiVersion === 'X' || apiVersion >= PUBLISHED_BY_DEFAULT_SINCE
  const versions = flag(url, 'includeAllVersions') ? 'all' : isNewer ? 'published' : 'drafts'
  return {privateIds: session.role !== null, versions}
}

type Parsed = {filter: DocumentFilter; params: Record<string, unknown>} | {error: unknown}

function parseFilter(query: string, url: URL): Parsed {
  try {
    const params = queryParameters(url)
    return {params, filter: createFilter(query, params)}
  } catch (error) {
    if (error instanceof LakeError) return {error: channelError(error)}
    throw error
  }
}

/** The client shows the description of an `error` that is an object, and nothing of one that is a word. */
function channelError(error: LakeError): unknown {
  const body = error.toBody() as {error?: unknown}
  return typeof body.error === 'object' ? body : {...body, error: {type: 'httpBadRequest', description: error.message}}
}
