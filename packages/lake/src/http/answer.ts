import {randomBytes} from 'node:crypto'
import {authenticate} from '../auth/authenticate.ts'
import {isKnownHost} from '../auth/origins.ts'
import {ANONYMOUS, type Session} from '../auth/session.ts'
import {DatasetNotFoundError} from '../datasets.ts'
import {LakeError, MethodNotAllowedError, NoSuchEndpointError, UnsupportedEndpointError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import type {DatasetRecord} from '../store/catalog.ts'
import {diskError} from '../store/sqlite-errors.ts'
import {refuseEncodedBody, withBodyLimit} from './body.ts'
import {corsHeaders, preflight, refuseCrossSiteWrite} from './cors.ts'
import {requireReadable} from './datasets.ts'
import {type Address, addressOf} from './paths.ts'
import {json} from './respond.ts'
import {isHostedOnly, matchRoute, methodsOf} from './routes.ts'

/** The answer to any request, errors and cross-origin headers included. */
export async function answer(lake: Lake, request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (!isKnownHost(url.hostname, lake.options.hostNames ?? [])) {
    return refusal(new LakeError(421, 'This lake does not go by that host name.'))
  }
  const cors = corsHeaders(lake, request, url)
  if (request.method === 'OPTIONS') return preflight(request, cors)
  const started = performance.now()
  const traceId = traceIdOf(request)
  const response = await dispatch(lake, request, url).catch((error) => errorResponse(lake, request, error, traceId))
  for (const [name, value] of cors) {
    // A picture may vary by what the browser accepts as well.
    if (name === 'vary') response.headers.append(name, value)
    else response.headers.set(name, value)
  }
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('traceparent', `00-${traceId}-${randomBytes(8).toString('hex')}-01`)
  response.headers.set('server-timing', `api;dur=${Math.round(performance.now() - started)}`)
  return response
}

async function dispatch(lake: Lake, request: Request, url: URL): Promise<Response> {
  refuseCrossSiteWrite(lake, request, url)
  const address = addressOf(url)
  const match = matchRoute(request.method, address)
  if (!match) throw unanswered(lake, request.method, url, address)
  const session = match.route.unversioned ? ANONYMOUS : sessionOf(lake, request, url)
  const dataset = checkAddress(lake, request, address, match.params)
  // The bytes of assets are for everybody who knows their names, as the export tool needs.
  if (dataset && !match.route.unversioned) requireReadable({session}, dataset)
  refuseEncodedBody(request)
  const {params, route} = match
  const {apiVersion} = address
  // Uploads have limits of their own.
  const limited = address.path.startsWith('/assets/') ? {request, release() {}} : withBodyLimit(request)
  try {
    return await route.handle({lake, request: limited.request, url, apiVersion, params, session})
  } catch (error) {
    // Whatever went wrong, it did so because the dataset was deleted meanwhile.
    if (dataset && lake.store.catalog.get(dataset.name)?.created !== dataset.created) {
      throw new DatasetNotFoundError(dataset.name, lake.options.projectId)
    }
    throw error
  } finally {
    limited.release()
  }
}

/** An error for a request that nothing answers; the log shows what a new Studio asks for. */
function unanswered(lake: Lake, method: string, url: URL, address: Address): LakeError {
  const path = url.pathname.slice(0, 200)
  lake.log(`No answer for ${method} ${path}`)
  const methods = methodsOf(address)
  if (methods.length > 0) return new MethodNotAllowedError(method, path, methods)
  return isHostedOnly(address) ? new UnsupportedEndpointError(method, path) : new NoSuchEndpointError(method, path)
}

function sessionOf(lake: Lake, request: Request, url: URL): Session {
  const ticket = url.searchParams.get('__ticket')
  const redeemed = ticket === null ? null : lake.tickets.redeem(ticket)
  return redeemed ?? authenticate(lake.store, request.headers.get('authorization'), lake.clock())
}

/**
 * The dataset that a request names, if it names one. A lake serves one project: another project's name, wherever it is
 * written, is a mistake worth hearing of.
 */
function checkAddress(
  lake: Lake,
  request: Request,
  {project}: Address,
  params: Record<string, string>,
): DatasetRecord | null {
  const {projectId} = lake.options
  for (const named of [project, params.project, request.headers.get('x-sanity-project-id')]) {
    if (named === undefined || named === null || named === projectId) continue
    throw new LakeError(404, `Project not found: this lake serves ${JSON.stringify(projectId)}`)
  }
  if (params.dataset === undefined) return null
  const dataset = lake.store.catalog.get(params.dataset)
  if (!dataset) throw new DatasetNotFoundError(params.dataset, projectId)
  return dataset
}

function errorResponse(lake: Lake, request: Request, error: unknown, traceId: string): Response {
  if (error instanceof LakeError) return refusal(error)
  if (isStackOverflow(error)) return refusal(new LakeError(400, 'The request is nested too deep to be handled.'))
  if (request.signal.aborted) return new Response(null, {status: 499})
  // What went wrong inside is for the operator's log, not for the answer.
  lake.log(
    `${request.method} ${new URL(request.url).pathname.slice(0, 200)} failed (trace ${traceId}): ${error instanceof Error ? error.stack : String(error)}`,
  )
  return refusal(diskError(error) ?? new LakeError(500, 'The lake failed to answer. Its log says why.'))
}

function refusal(error: LakeError): Response {
  const response = json(error.toBody(), {status: error.status})
  if (error.status === 429 || error.status === 503) response.headers.set('retry-after', '1')
  if (error instanceof MethodNotAllowedError) response.headers.set('allow', error.methods.join(', '))
  return response
}

/** The trace a client has begun, so that its own log and ours name it alike. https://www.w3.org/TR/trace-context/ */
function traceIdOf(request: Request): string {
  const [, given] = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-/.exec(request.headers.get('traceparent') ?? '') ?? []
  return given ?? randomBytes(16).toString('hex')
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}
