import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'
import type {QueryRequest} from '../query/engine.ts'
import {perspectiveOf} from '../query/perspective.ts'
import {readJson} from './body.ts'
import {queryParameters} from './query-parameters.ts'
import type {RequestContext, Route} from './route.ts'

/** `/data/query`: GROQ in, JSON out. */
export const queryRoutes: Route[] = [
  {method: 'GET', path: '/data/query/:dataset', handle: (context) => respond(context, fromUrl(context.url))},
  {method: 'POST', path: '/data/query/:dataset', handle: async (context) => respond(context, await fromBody(context))},
]

interface Asked {
  query: string
  params: Record<string, unknown>
}

async function respond(context: RequestContext, {query, params}: Asked): Promise<Response> {
  const {lake, url, apiVersion} = context
  const started = performance.now()
  refuseVariants(url)
  refuseTag(url.searchParams.get('tag'))
  const {result, syncTags, sourceMap} = await lake.queries.runText({
    projectId: lake.options.projectId,
    dataset: context.params.dataset ?? '',
    query,
    params,
    perspective: perspectiveOf(url.searchParams.getAll('perspective'), apiVersion),
    apiVersion,
    canReadDrafts: context.session.role !== null,
    sourceMap: sourceMapOption(url.searchParams.get('resultSourceMap')),
    identity: context.session.user?.id,
  })
  // The engine's answer is JSON already. Parsing it to write it again would cost more than most queries.
  const parts = [
    ...(url.searchParams.get('returnQuery') === 'false' ? [] : [`"query":${JSON.stringify(query)}`]),
    `"result":${result}`,
    `"syncTags":${JSON.stringify(syncTags)}`,
    ...(sourceMap === undefined ? [] : [`"resultSourceMap":${sourceMap}`]),
    `"ms":${Math.round(performance.now() - started)}`,
  ]
  return new Response(`{${parts.join(',')}}`, {
    headers: {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache'},
  })
}

function fromUrl(url: URL): Asked {
  const query = url.searchParams.get('query')
  if (query === null) throw new LakeError(400, 'The request has no query. Send it as ?query=…')
  return {query, params: queryParameters(url)}
}

async function fromBody({request, url}: RequestContext): Promise<Asked> {
  const body = await readJson(request)
  if (!isRecord(body) || typeof body.query !== 'string') {
    throw new LakeError(400, 'The body must be a JSON object with a "query".')
  }
  const params = body.params ?? {}
  if (!isRecord(params)) throw new LakeError(400, 'The "params" of the body must be an object.')
  return {query: body.query, params: {...queryParameters(url), ...params}}
}

function sourceMapOption(value: string | null): QueryRequest['sourceMap'] {
  if (value === 'withKeyArraySelector') return value
  return value === 'true' || value === ''
}

function refuseVariants(url: URL): void {
  for (const name of ['variant', 'variantCondition']) {
    if (url.searchParams.has(name))
      throw new LakeError(400, `The local lake keeps no variants: it cannot answer ?${name}=.`)
  }
}

function refuseTag(tag: string | null): void {
  if (tag !== null && !/^[a-z0-9._-]{1,75}$/i.test(tag)) {
    throw new LakeError(400, 'A tag holds 1 to 75 letters, digits, dots, dashes or underscores.')
  }
}
