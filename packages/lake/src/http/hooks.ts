import {requireAdministrator} from '../auth/permissions.ts'
import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'
import type {Attempt, Delivery} from '../store/deliveries.ts'
import type {KnownWebhook} from '../webhooks/webhooks.ts'
import {readJson} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** https://www.sanity.io/docs/http-reference/webhooks. Addresses to call are the business of administrators alone. */
export const hookRoutes: Route[] = [
  hookRoute('GET', '/hooks/projects/:project', ({lake}) =>
    json(lake.webhooks.list().map((hook) => describe(lake, hook))),
  ),
  hookRoute('POST', '/hooks/projects/:project', async ({lake, request}) =>
    json(describe(lake, lake.webhooks.create(await readJson(request))), {status: 201}),
  ),
  hookRoute('GET', '/hooks/projects/:project/attempts/:attempt', oneAttempt),
  hookRoute('GET', '/hooks/projects/:project/:id', (context) => json(describe(context.lake, named(context)))),
  hookRoute('PATCH', '/hooks/projects/:project/:id', update),
  hookRoute('DELETE', '/hooks/projects/:project/:id', remove),
  hookRoute('GET', '/hooks/projects/:project/:id/attempts', listAttempts),
  hookRoute('GET', '/hooks/projects/:project/:id/messages', listMessages),
  hookRoute('GET', '/hooks/:id/messages', listMessages),
]

/** How much of the log one request shows, newest first. */
const LOG_LINES = 100

function hookRoute(method: Route['method'], path: string, handle: Route['handle']): Route {
  return {
    method,
    path,
    handle(context) {
      requireAdministrator(context.session)
      return handle(context)
    },
  }
}

async function update(context: RequestContext): Promise<Response> {
  const {lake, request} = context
  const change = await readJson(request)
  if (!isRecord(change)) throw new LakeError(400, 'The body must be a JSON object.')
  if (change.type !== undefined) throw new LakeError(400, 'The "type" of a webhook cannot be changed.')
  const old = named(context)
  const rule = isRecord(change.rule) ? {...old.rule, ...change.rule} : (change.rule ?? old.rule)
  return json(describe(lake, lake.webhooks.update(old.id, {...old, ...change, rule})))
}

function remove(context: RequestContext): Response {
  context.lake.webhooks.remove(named(context).id)
  return new Response(null, {status: 204})
}

function listAttempts(context: RequestContext): Response {
  const {lake} = context
  return json(
    lake.store.deliveries.attempts(named(context).id, LOG_LINES).map((attempt) => toAttempt(context, attempt)),
  )
}

function oneAttempt(context: RequestContext): Response {
  const {lake, params} = context
  const attempt = lake.store.deliveries.attempt(Number(params.attempt))
  if (!attempt) throw new LakeError(404, `There is no attempt ${JSON.stringify(params.attempt)}.`)
  return json(toAttempt(context, attempt))
}

function listMessages(context: RequestContext): Response {
  const {lake} = context
  return json(lake.store.deliveries.of(named(context).id, LOG_LINES).map((delivery) => toMessage(context, delivery)))
}

function named({lake, params}: RequestContext): KnownWebhook {
  const webhook = lake.webhooks.get(params.id ?? '')
  if (webhook) return webhook
  throw new LakeError(404, `There is no webhook ${JSON.stringify(params.id)}.`)
}

function describe({options}: RequestContext['lake'], {created, isConfigured, ...webhook}: KnownWebhook) {
  const {rule, apiVersion, httpMethod, headers, secret, includeDrafts, includeAllVersions, ...common} = webhook
  const document = {
    rule,
    apiVersion,
    httpMethod,
    headers,
    // What the operator keeps in a file is not shown to others.
    secret: isConfigured ? null : secret,
    includeDrafts,
    includeAllVersions,
  }
  return {
    ...common,
    ...(webhook.type === 'document' ? document : {}),
    projectId: options.projectId,
    createdAt: created,
    createdByUserId: null,
    isDisabled: false,
    deletedAt: null,
  }
}

const STATUS = {pending: 'queued', delivered: 'success', failed: 'failure'} as const

function toMessage({lake}: RequestContext, delivery: Delivery) {
  const {id, webhook, dataset, document, created, updated, body, state, attempts, lastStatus} = delivery
  return {
    id: String(id),
    projectId: lake.options.projectId,
    dataset,
    hookId: webhook,
    documentId: document || null,
    createdAt: created,
    updatedAt: updated,
    deletedAt: null,
    payload: body,
    status: STATUS[state],
    failureCount: state === 'delivered' ? attempts - 1 : attempts,
    resultCode: lastStatus,
  }
}

function toAttempt({lake}: RequestContext, attempt: Attempt) {
  const {id, delivery, webhook, created, duration, status, failure, answer} = attempt
  return {
    id: String(id),
    projectId: lake.options.projectId,
    hookId: webhook,
    messageId: String(delivery),
    createdAt: created,
    updatedAt: null,
    inProgress: false,
    duration,
    isFailure: failure !== null,
    failureReason: failure,
    resultCode: status,
    resultBody: answer,
  }
}
