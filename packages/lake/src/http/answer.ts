import {authenticate} from '../auth/authenticate.ts'
import {isKnownHost} from '../auth/origins.ts'
import {ANONYMOUS, type Session} from '../auth/session.ts'
import {LakeError, UnsupportedEndpointError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import {diskError} from '../store/sqlite-errors.ts'
import {withBodyLimit} from './body.ts'
import {corsHeaders, preflight, refuseCrossSiteWrite} from './cors.ts'
import {type Address, addressOf} from './paths.ts'
import {json} from './respond.ts'
import {matchRoute} from './routes.ts'

/** The answer to any request, errors and cross-origin headers included. */
export async function answer(lake: Lake, request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (!isKnownHost(url.hostname, lake.options.hostNames ?? [])) {
    return errorResponse(lake, request, new LakeError(421, 'This lake does not go by that host name.'))
  }
  const cors = corsHeaders(lake, request, url)
  if (request.method === 'OPTIONS') return preflight(request, cors)
  const response = await dispatch(lake, request, url).catch((error) => errorResponse(lake, request, error))
  for (const [name, value] of cors) {
    // A picture may vary by what the browser accepts as well.
    if (name === 'vary') response.headers.append(name, value)
    else response.headers.set(name, value)
  }
  response.headers.set('x-content-type-options', 'nosniff')
  return response
}

async function dispatch(lake: Lake, request: Request, url: URL): Promise<Response> {
  refuseCrossSiteWrite(lake, request, url)
  const address = addressOf(url)
  const match = matchRoute(request.method, address)
  if (!match) {
    lake.log(`No answer for ${request.method} ${url.pathname}`)
    throw new UnsupportedEndpointError(request.method, url.pathname)
  }
  const session = match.route.unversioned ? ANONYMOUS : sessionOf(lake, request, url)
  checkAddress(lake, request, address, match.params)
  // Uploads have limits of their own.
  const limited = address.path.startsWith('/assets/') ? request : withBodyLimit(request)
  return match.route.handle({
    lake,
    request: limited,
    url,
    apiVersion: address.apiVersion,
    params: match.params,
    session,
  })
}

function sessionOf(lake: Lake, request: Request, url: URL): Session {
  const ticket = url.searchParams.get('__ticket')
  const redeemed = ticket === null ? null : lake.tickets.redeem(ticket)
  return redeemed ?? authenticate(lake.store, request.headers.get('authorization'), lake.clock())
}

/** A lake serves one project: another project's name, wherever it is written, is a mistake worth hearing of. */
function checkAddress(lake: Lake, request: Request, {project}: Address, params: Record<string, string>): void {
  const {projectId} = lake.options
  for (const named of [project, params.project, request.headers.get('x-sanity-project-id')]) {
    if (named === undefined || named === null || named === projectId) continue
    throw new LakeError(404, `Project not found: this lake serves ${JSON.stringify(projectId)}`)
  }
  const {dataset} = params
  if (dataset === undefined || lake.store.datasets().includes(dataset)) return
  throw new LakeError(404, `Dataset ${JSON.stringify(dataset)} not found for project ID ${JSON.stringify(projectId)}`)
}

function errorResponse(lake: Lake, request: Request, error: unknown): Response {
  if (error instanceof LakeError) return json(error.toBody(), {status: error.status})
  if (isStackOverflow(error)) {
    return errorResponse(lake, request, new LakeError(400, 'The request is nested too deep to be handled.'))
  }
  if (request.signal.aborted) return new Response(null, {status: 499})
  // What went wrong inside is for the operator's log, not for the answer.
  lake.log(
    `${request.method} ${new URL(request.url).pathname} failed: ${error instanceof Error ? error.stack : String(error)}`,
  )
  const known = diskError(error) ?? new LakeError(500, 'The lake failed to answer. Its log says why.')
  return json(known.toBody(), {status: known.status})
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}
