import {originCheck} from '../auth/origins.ts'
import {requireAdministrator} from '../auth/permissions.ts'
import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'
import type {AllowedOrigin} from '../store/allowed-origins.ts'
import {readJson} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** Origins of pages that may use the lake, as `sanity cors` manages them, beside those it was started with. */
export const allowedOriginRoutes: Route[] = [
  {method: 'GET', path: '/projects/:project/cors', handle: list},
  {method: 'POST', path: '/projects/:project/cors', handle: add},
  {method: 'DELETE', path: '/projects/:project/cors/:id', handle: remove},
]

const MOST_ORIGINS = 200

function list(context: RequestContext): Response {
  requireAdministrator(context.session)
  return json(context.lake.store.allowedOrigins.list().map((added) => describe(context, added)))
}

async function add(context: RequestContext): Promise<Response> {
  const {lake, request, session} = context
  requireAdministrator(session)
  const body = await readJson(request)
  const {origin, allowCredentials = false} = isRecord(body) ? body : {}
  if (typeof origin !== 'string' || origin.length > 300) {
    throw new LakeError(400, 'The body needs an "origin" such as http://localhost:3333')
  }
  if (typeof allowCredentials !== 'boolean') throw new LakeError(400, '"allowCredentials" is true or false')
  // Throws for what is no origin.
  originCheck([origin])
  const {allowedOrigins} = lake.store
  if (allowedOrigins.list().length >= MOST_ORIGINS) {
    throw new LakeError(400, `There are ${MOST_ORIGINS} origins already.`)
  }
  const added = allowedOrigins.add(origin, allowCredentials, lake.clock())
  if (!added) throw new LakeError(409, `The origin ${origin} is on the list already`)
  return json(describe(context, added))
}

function remove({lake, params, session}: RequestContext): Response {
  requireAdministrator(session)
  const id = Number(params.id)
  if (!Number.isSafeInteger(id) || !lake.store.allowedOrigins.remove(id)) {
    throw new LakeError(404, 'There is no origin of this id')
  }
  return json({id, deleted: true})
}

function describe({lake}: RequestContext, {id, origin, allowCredentials, created}: AllowedOrigin) {
  const {projectId} = lake.options
  return {id, origin, allowCredentials, projectId, createdAt: created, updatedAt: created, deletedAt: null}
}
