import {requireAdministrator, requireSession} from '../auth/permissions.ts'
import {isRole, ROLES, type Role} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'
import {newSecret, type TokenRecord} from '../store/tokens.ts'
import {readJson} from './body.ts'
import {json} from './respond.ts'
import {describeRole} from './roles.ts'
import type {RequestContext, Route} from './route.ts'

/** Tokens for programs, as `sanity tokens` manages them (robots), and as the older API did. For administrators. */
export const tokenRoutes: Route[] = [
  {method: 'GET', path: '/access/project/:project/robots', handle: listRobots},
  {method: 'POST', path: '/access/project/:project/robots', handle: createRobot},
  {method: 'DELETE', path: '/access/project/:project/robots/:id', handle: revoke},
  {method: 'POST', path: '/access/robots/me/rotate', handle: rotate},
  {method: 'GET', path: '/projects/:project/tokens', handle: listTokens},
  {method: 'POST', path: '/projects/:project/tokens', handle: createToken},
  {method: 'DELETE', path: '/projects/:project/tokens/:id', handle: revoke},
]

const MOST_TOKENS = 1000

function listRobots(context: RequestContext): Response {
  requireAdministrator(context.session)
  const data = robots(context).map((token) => describeRobot(context, token))
  return json({data, nextCursor: null, totalCount: data.length})
}

async function createRobot(context: RequestContext): Promise<Response> {
  requireAdministrator(context.session)
  const {label, memberships, expiresAt} = await readBody(context.request)
  const [membership] = Array.isArray(memberships) ? memberships : []
  const roles: unknown = isRecord(membership) ? membership.roleNames : undefined
  if (!Array.isArray(roles) || roles.length !== 1) {
    throw new LakeError(400, 'A token needs "memberships" with one role: [{"roleNames": ["viewer"]}].')
  }
  const {token, secret} = add(context, label, roles[0], expiresAt)
  return json({...describeRobot(context, token), token: secret})
}

function listTokens(context: RequestContext): Response {
  requireAdministrator(context.session)
  return json(robots(context).map(describeToken))
}

async function createToken(context: RequestContext): Promise<Response> {
  requireAdministrator(context.session)
  const {label, roleName} = await readBody(context.request)
  const {token, secret} = add(context, label, roleName, undefined)
  return json({...describeToken(token), key: secret})
}

function revoke(context: RequestContext): Response {
  requireAdministrator(context.session)
  const token = robots(context).find(({id}) => id === context.params.id)
  if (!token) throw new LakeError(404, 'There is no token of this id')
  context.lake.store.tokens.revoke(token.id)
  return json({id: token.id, deleted: true})
}

/** A program changes its own secret. The one it came with opens nothing any more. */
function rotate(context: RequestContext): Response {
  const {lake, session} = context
  requireSession(session)
  const token = robots(context).find(({id}) => id === session.token?.id)
  if (!token) throw new LakeError(403, 'Only the token of a program can be rotated')
  const secret = newSecret()
  lake.store.tokens.rotate(token.id, secret)
  return json({...describeRobot(context, token), token: secret})
}

/** Tokens made to last. Those of the command line and of people who signed in are managed elsewhere. */
function robots({lake}: RequestContext): TokenRecord[] {
  return lake.store.tokens.list().filter(({kind}) => kind === 'robot')
}

function add(context: RequestContext, label: unknown, role: unknown, expiresAt: unknown) {
  const {lake} = context
  if (typeof label !== 'string' || label.trim() === '' || label.length > 200) {
    throw new LakeError(400, 'A token needs a "label" of up to 200 characters.')
  }
  if (!isRole(role)) throw new LakeError(400, `The role of a token is one of ${ROLES.join(', ')}.`)
  if (robots(context).length >= MOST_TOKENS) throw new LakeError(400, `There are ${MOST_TOKENS} tokens already.`)
  const secret = newSecret()
  const expires = parseExpiry(expiresAt, lake.clock())
  const token = lake.store.tokens.add(secret, {label, kind: 'robot', role, user: null, expires}, lake.clock())
  return {token, secret}
}

function parseExpiry(value: unknown, now: string): string | null {
  if (value === undefined || value === null) return null
  const date = new Date(typeof value === 'string' ? value : Number.NaN)
  if (Number.isNaN(date.getTime()) || date.toISOString() <= now) {
    throw new LakeError(400, '"expiresAt" is a time in the future, such as 2030-01-01T00:00:00Z.')
  }
  return date.toISOString()
}

async function readBody(request: Request): Promise<Record<string, unknown>> {
  const body = await readJson(request)
  if (!isRecord(body)) throw new LakeError(400, 'The body must be a JSON object')
  return body
}

function describeRobot({lake}: RequestContext, {id, label, role, created, expires}: TokenRecord) {
  const {projectId} = lake.options
  return {
    id,
    label,
    createdAt: created,
    expiresAt: expires,
    memberships: [{resourceType: 'project', resourceId: projectId, roleNames: [role]}],
  }
}

function describeToken({id, label, role, created}: TokenRecord) {
  const {name, title} = describeRole(role satisfies Role)
  return {id, label, createdAt: created, projectUserId: `robot-${id}`, roles: [{name, title}]}
}
