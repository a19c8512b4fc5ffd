import {requireSession} from '../auth/permissions.ts'
import {canPublish, identityOf, type Session} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'
import {isDocumentId, isVersionId} from '../mutate/ids.ts'
import {actOn, runSchedule} from '../mutate/run-schedule.ts'
import {newTransactionId} from '../mutate/transaction-id.ts'
import type {Schedule} from '../store/schedules.ts'
import {readJson} from './body.ts'
import {splitIds} from './doc.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** https://www.sanity.io/docs/http-reference/scheduling */
export const scheduleRoutes: Route[] = [
  {method: 'GET', path: '/schedules/:project/:dataset', handle: list},
  {method: 'POST', path: '/schedules/:project/:dataset', handle: create},
  {method: 'GET', path: '/schedules/:project/:dataset/:id', handle: show},
  {method: 'PATCH', path: '/schedules/:project/:dataset/:id', handle: update},
  {method: 'DELETE', path: '/schedules/:project/:dataset/:id', handle: remove},
  {method: 'POST', path: '/schedules/:project/:dataset/:ids/publish', handle: run},
  {method: 'POST', path: '/publish/:project/:dataset', handle: (context) => actNow(context, 'publish')},
  {method: 'POST', path: '/unpublish/:project/:dataset', handle: (context) => actNow(context, 'unpublish')},
]

const STATES = ['scheduled', 'succeeded', 'cancelled']
const MOST_LISTED = 1000
const MOST_DOCUMENTS = 100

function list(context: RequestContext): Response {
  const {lake, url, params, session} = context
  requireSession(session)
  const {searchParams} = url
  const state = searchParams.get('state') ?? undefined
  if (state !== undefined && !STATES.includes(state)) throw new LakeError(400, `state is one of ${STATES.join(', ')}`)
  const limit = Number(searchParams.get('limit') ?? MOST_LISTED)
  if (!Number.isInteger(limit) || limit < 1) throw new LakeError(400, 'limit is a whole number above 0')
  const documentIds = searchParams.has('documentIds') ? splitIds(searchParams.get('documentIds') ?? '') : undefined
  const filter = {state, documentIds, limit: Math.min(limit, MOST_LISTED)}
  const schedules = lake.store.schedules.list(params.dataset ?? '', filter)
  return json({schedules: schedules.map((schedule) => described(schedule, context))})
}

async function create(context: RequestContext): Promise<Response> {
  const {lake, request, params, session} = context
  requireWriter(session)
  const body = await readJson(request)
  if (!isRecord(body)) throw new LakeError(400, 'The body must be an object')
  const given = {name: '', description: '', executeAt: null, action: 'publish' as const, ...parse(body)}
  const {documents} = given
  if (!documents) throw new LakeError(400, 'A schedule needs "documents", a list of objects with a "documentId"')
  const schedule: Schedule = {
    ...given,
    documents,
    id: `sch-${newTransactionId()}`,
    author: identityOf(session),
    createdAt: lake.clock(),
    state: 'scheduled',
    stateReason: '',
  }
  lake.store.schedules.put(params.dataset ?? '', schedule)
  return json(described(schedule, context))
}

function show(context: RequestContext): Response {
  requireSession(context.session)
  return json(described(find(context, context.params.id), context))
}

async function update(context: RequestContext): Promise<Response> {
  const {lake, request, params, session} = context
  requireWriter(session)
  const body = await readJson(request)
  if (!isRecord(body)) throw new LakeError(400, 'The body must be an object')
  const changes = parse(body)
  const schedule = find(context, params.id)
  requireScheduled(schedule)
  const changed: Schedule = {...schedule, ...changes}
  lake.store.schedules.put(params.dataset ?? '', changed)
  return json(described(changed, context))
}

function remove(context: RequestContext): Response {
  const {lake, params, session} = context
  requireWriter(session)
  const {id} = find(context, params.id)
  lake.store.schedules.remove(params.dataset ?? '', id)
  return json({id})
}

/** Runs schedules before their time. What cannot be done is answered with the reason, and the schedule stays. */
function run(context: RequestContext): Response {
  const {lake, params, session} = context
  requireWriter(session)
  const schedules = splitIds(params.ids).map((id) => find(context, id))
  for (const schedule of schedules) requireScheduled(schedule)
  const answers = schedules.map((schedule) => runSchedule(lake, params.dataset ?? '', schedule))
  return json(answers.length === 1 ? answers[0] : {transactionIds: answers.map(({transactionId}) => transactionId)})
}

async function actNow({lake, request, params, session}: RequestContext, action: Schedule['action']): Promise<Response> {
  requireWriter(session)
  const body = await readJson(request)
  const documents = parseDocuments(isRecord(body) ? body.documents : body)
  return json(actOn(lake, params.dataset ?? '', {action, documents}, {session}))
}

function find({lake, params}: RequestContext, id = ''): Schedule {
  const schedule = lake.store.schedules.get(params.dataset ?? '', id)
  if (!schedule) throw new LakeError(404, `There is no schedule ${JSON.stringify(id)}`)
  return schedule
}

function requireWriter(session: Session): void {
  requireSession(session)
  if (!canPublish(session)) throw new LakeError(403, 'Insufficient permissions; permission "update" required')
}

function requireScheduled({id, state}: Schedule): void {
  if (state !== 'scheduled') throw new LakeError(409, `The schedule ${id} is ${state}; it can only be deleted`)
}

function described(schedule: Schedule, {lake, params}: RequestContext): object {
  return {...schedule, projectId: lake.options.projectId, dataset: params.dataset}
}

type Changes = Partial<Pick<Schedule, 'name' | 'description' | 'action' | 'executeAt' | 'documents' | 'state'>>

/** What a body says of a schedule; attributes that it leaves out are left out. */
function parse({name, description, action, executeAt, documents, state}: Record<string, unknown>): Changes {
  const changes: Changes = {}
  if (name !== undefined) changes.name = text(name, 'name')
  if (description !== undefined) changes.description = text(description, 'description')
  if (executeAt !== undefined) changes.executeAt = executeAt === null ? null : time(executeAt)
  if (documents !== undefined) changes.documents = parseDocuments(documents)
  if (action === 'publish' || action === 'unpublish') changes.action = action
  else if (action !== undefined) throw new LakeError(400, 'action is "publish" or "unpublish"')
  if (state === 'cancelled' || state === 'scheduled') changes.state = state
  else if (state !== undefined) throw new LakeError(400, 'state can be set to "cancelled" and to nothing else')
  return changes
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string' && value.length <= 10_000) return value
  throw new LakeError(400, `${name} must be a text of at most 10,000 characters`)
}

function time(value: unknown): string {
  const date = new Date(typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) ? value : '')
  if (Number.isNaN(date.getTime()))
    throw new LakeError(400, 'executeAt must be a time such as 2077-12-25T07:45:00.000Z')
  return date.toISOString()
}

function parseDocuments(documents: unknown): Schedule['documents'] {
  if (!Array.isArray(documents) || documents.length === 0 || documents.length > MOST_DOCUMENTS) {
    throw new LakeError(400, `documents must be a list of one to ${MOST_DOCUMENTS} objects with a "documentId"`)
  }
  return documents.map((document) => {
    const {documentId, documentType} = isRecord(document) ? document : {}
    if (!isDocumentId(documentId) || isVersionId(documentId) || documentId.startsWith('_.')) {
      throw new LakeError(400, `${JSON.stringify(documentId)} is not the ID of a document that can be published`)
    }
    return {documentId, ...(typeof documentType === 'string' ? {documentType} : {})}
  })
}
