import {LakeError} from '../errors.ts'
import type {Audience} from '../listen/mutation-events.ts'
import {createFilter, type DocumentFilter} from '../query/filter.ts'
import {flag} from './body.ts'
import {queryParameters} from './query-parameters.ts'
import type {RequestContext, Route} from './route.ts'
import {openStream, redirectToOwnHost} from './streams.ts'

/** https://www.sanity.io/docs/http-reference/listen */
export const listenRoutes: Route[] = [{method: 'GET', path: '/data/listen/:dataset', handle: listen}]

/** From this version on a listener hears of drafts and release versions only when it asks for all versions. */
const PUBLISHED_BY_DEFAULT_SINCE = '2025-02-19'

function listen(context: RequestContext): Response {
  const elsewhere = redirectToOwnHost(context)
  if (elsewhere) return elsewhere
  const {lake, url, params} = context
  const stream = openStream(context, () => remove())
  let remove = (): void => {}
  const query = url.searchParams.get('query') ?? '*'
  const parsed = parseFilter(query, url)
  if ('error' in parsed) {
    // The hosted lake answers 200 and tells the mistake in the stream; clients expect it there.
    stream.send({event: 'channelError', data: JSON.stringify(parsed.error)})
    stream.close()
    return stream.response
  }
  remove = lake.listeners.add({
    dataset: params.dataset ?? '',
    filter: parsed.filter,
    filterKey: JSON.stringify([query, parsed.params]),
    audience: audienceOf(context),
    options: {
      includeResult: flag(url, 'includeResult'),
      includePreviousRevision: flag(url, 'includePreviousRevision'),
      includeMutations: flag(url, 'includeMutations', true),
      effects: url.searchParams.get('effectFormat') === 'mendoza',
    },
    send: stream.send,
  })
  // A resumable listener may be answered with a plain welcome; it then fetches instead of catching up.
  stream.send({event: 'welcome', data: JSON.stringify({listenerName: stream.name})})
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
    if (error instanceof LakeError) return {error: error.toBody()}
    throw error
  }
}
