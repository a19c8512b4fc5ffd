import {requireSession} from '../auth/permissions.ts'
import {type Role, SYSTEM, type User} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'
import type {Lake} from '../lake.ts'
import {readJson} from './body.ts'
import {splitIds} from './doc.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

export const userRoutes: Route[] = [
  {method: 'GET', path: '/users/me', handle: me},
  {method: 'GET', path: '/users/me/keyvalue/:keys', handle: getValues},
  {method: 'PUT', path: '/users/me/keyvalue', handle: setValues},
  {method: 'GET', path: '/users/:ids', handle: profiles},
  {method: 'GET', path: '/projects/:project/users/:ids', handle: profiles},
  {method: 'GET', path: '/projects/:project/roles', handle: () => json(ROLE_NAMES.map(describeRole))},
]

const ROLE_NAMES: Role[] = ['administrator', 'editor', 'viewer']

/** The Studio takes an empty object for "nobody is signed in". */
function me({session}: RequestContext): Response {
  const {user, role} = session
  if (!user || !role) return json({})
  return json({
    id: user.id,
    name: user.name,
    email: user.email,
    profileImage: '',
    role,
    roles: [describeRole(role)],
    // With a provider it knows, the Studio would offer that provider's account pages.
    provider: 'local',
    sanityUserId: user.id,
  })
}

function describeRole(name: Role) {
  const description = {
    administrator: 'Reads and writes everything, and manages datasets',
    editor: 'Reads and writes documents',
    viewer: 'Reads documents, drafts included',
  }[name]
  return {name, title: `${name[0]?.toUpperCase()}${name.slice(1)}`, description, isRootRole: true, isCustom: false}
}

function profiles({lake, params, session}: RequestContext): Response {
  requireSession(session)
  const ids = splitIds(params.ids)
  const found = ids.flatMap((id) => findUser(lake, id) ?? [])
  if (ids.length > 1) return json(found.map(profile))
  if (!found[0]) throw new LakeError(404, 'User not found')
  return json(profile(found[0]))
}

/** Programs write as well; history shows them by the label of their token. */
function findUser({store}: Lake, id: string): User | null {
  if (id === SYSTEM.user?.id) return SYSTEM.user
  const token = id.startsWith('robot-') && store.tokens.list().find((candidate) => `robot-${candidate.id}` === id)
  return token ? {id, name: token.label, email: '', role: token.role} : store.tokens.user(id)
}

function profile({id, name, email}: User) {
  const [givenName, ...rest] = name.split(' ')
  return {id, sanityUserId: id, displayName: name, givenName, familyName: rest.join(' '), imageUrl: null, email}
}

function getValues({lake, params, session}: RequestContext): Response {
  requireSession(session)
  const user = session.user?.id ?? ''
  return json(splitIds(params.keys).map((key) => ({key, value: lake.store.keyvalue.get(user, key)})))
}

async function setValues({lake, request, session}: RequestContext): Promise<Response> {
  requireSession(session)
  const body = await readJson(request)
  const pairs = (Array.isArray(body) ? body : [body]).filter(isRecord)
  lake.store.write(() => {
    for (const {key, value} of pairs) lake.store.keyvalue.set(session.user?.id ?? '', String(key), value)
  })
  return json(pairs.map(({key, value}) => ({key, value})))
}
