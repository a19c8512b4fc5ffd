import {requireSession} from '../auth/permissions.ts'
import {SYSTEM, type User} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'
import type {Lake} from '../lake.ts'
import {readJson} from './body.ts'
import {splitIds} from './doc.ts'
import {json} from './respond.ts'
import {describeRole} from './roles.ts'
import type {RequestContext, Route} from './route.ts'

export const userRoutes: Route[] = [
  {method: 'GET', path: '/users/me', handle: me},
  {method: 'GET', path: '/users/me/keyvalue/:keys', handle: getValues},
  {method: 'PUT', path: '/users/me/keyvalue', handle: setValues},
  {method: 'GET', path: '/users/:ids', handle: profiles},
  {method: 'GET', path: '/projects/:project/users/:ids', handle: profiles},
  {method: 'GET', path: '/projects/:project/users', handle: members},
  {method: 'GET', path: '/projects/:project/members', handle: members},
]

/** What a person may keep in all, and in one place. */
const MOST_KEYS = 1000
const MOST_KEY_CHARACTERS = 200
const MOST_VALUE_CHARACTERS = 100_000
const MOST_IDS = 200

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

function members(context: RequestContext): Response {
  const {lake, session} = context
  requireSession(session)
  return json(lake.store.tokens.users().map((user) => ({...profile(context, user), role: user.role, isRobot: false})))
}

function profiles(context: RequestContext): Response {
  const {lake, params, session} = context
  requireSession(session)
  const ids = splitIds(params.ids)
  if (ids.length > MOST_IDS) throw new LakeError(400, `Ask for at most ${MOST_IDS} users at once`)
  const found = ids.flatMap((id) => findUser(lake, id) ?? [])
  if (ids.length > 1) return json(found.map((user) => profile(context, user)))
  if (!found[0]) throw new LakeError(404, 'User not found')
  return json(profile(context, found[0]))
}

/** Programs write as well; history shows them by the label of their token. */
function findUser({store}: Lake, id: string): User | null {
  if (id === SYSTEM.user?.id) return SYSTEM.user
  const token = id.startsWith('robot-') && store.tokens.list().find((candidate) => `robot-${candidate.id}` === id)
  return token ? {id, name: token.label, email: '', role: token.role} : store.tokens.user(id)
}

function profile({lake, session}: RequestContext, {id, name, email}: User) {
  const [givenName, ...rest] = name.split(' ')
  return {
    id,
    sanityUserId: id,
    projectId: lake.options.projectId,
    displayName: name,
    givenName: givenName ?? null,
    middleName: null,
    familyName: rest.join(' ') || null,
    imageUrl: null,
    email,
    isCurrentUser: id === session.user?.id,
  }
}

function getValues({lake, params, session}: RequestContext): Response {
  requireSession(session)
  const user = session.user?.id ?? ''
  return json(splitIds(params.keys).map((key) => ({key, value: lake.store.keyvalue.get(user, key)})))
}

async function setValues({lake, request, session}: RequestContext): Promise<Response> {
  requireSession(session)
  const body = await readJson(request)
  const pairs = (Array.isArray(body) ? body : [body]).map(parsePair)
  const user = session.user?.id ?? ''
  lake.store.write(() => {
    for (const {key, value} of pairs) lake.store.keyvalue.set(user, key, value)
    if (lake.store.keyvalue.count(user) > MOST_KEYS) throw new LakeError(400, `There may be ${MOST_KEYS} keys.`)
  })
  return json(pairs)
}

function parsePair(pair: unknown): {key: string; value: unknown} {
  const {key, value = null} = isRecord(pair) ? pair : {}
  if (typeof key !== 'string' || key === '' || key.length > MOST_KEY_CHARACTERS) {
    throw new LakeError(400, `A "key" is a text of up to ${MOST_KEY_CHARACTERS} characters.`)
  }
  if (JSON.stringify(value).length > MOST_VALUE_CHARACTERS) {
    throw new LakeError(
      400,
      `The "value" of ${JSON.stringify(key)} is longer than ${MOST_VALUE_CHARACTERS} characters.`,
    )
  }
  return {key, value}
}
