import type {Lake} from '../lake.ts'
import type {Attempt, Delivery} from '../store/deliveries.ts'
import {send} from './send.ts'
import {signatureHeader} from './signature.ts'
import type {Webhook} from './webhook.ts'

const TIMEOUT_MS = 30_000
/** A receiver that is down for a night still hears of everything: one try a minute, for most of a day. */
const LONGEST_WAIT_MS = 60_000
const MAX_ATTEMPTS = 1000

export interface Delivered {
  /** After how many milliseconds there may be more to do. */
  waitMs: number
  /** Until then there is no use in trying anything, whatever is committed meanwhile. */
  isUnreachable: boolean
}

/** Sends what is due. */
export async function deliver(lake: Lake, webhook: Webhook, stopping: AbortSignal): Promise<Delivered> {
  const {deliveries} = lake.store
  for (const delivery of deliveries.due(webhook.id, Date.now())) {
    const result = await attempt(lake, webhook, delivery, stopping)
    // A delivery that was cut off by our own shutdown has not failed; it is tried again after the start.
    if (stopping.aborted && result.status === null) break
    const outcome = outcomeOf(delivery, result)
    lake.store.write(() => deliveries.record(delivery, outcome, result, lake.clock()))
    report(lake, webhook, delivery, outcome)
    if (stopping.aborted) break
    // A receiver that cannot be reached is not asked for each of a thousand documents in turn.
    if (result.failure === 'network' || result.failure === 'timeout') {
      return {waitMs: outcome.nextAttempt - Date.now(), isUnreachable: true}
    }
  }
  const next = deliveries.nextDue(webhook.id) ?? Date.now() + LONGEST_WAIT_MS
  return {waitMs: Math.max(0, next - Date.now()), isUnreachable: false}
}

/** Says when trouble starts and when it is final, and not at each of the tries in between. */
function report({log}: Lake, {name}: Webhook, {document, transactionId}: Delivery, outcome: Outcome): void {
  const {state, attempts, lastError} = outcome
  const what = document || transactionId
  if (state === 'failed') log(`Webhook ${name} gave up on ${what}: ${lastError}`)
  else if (state === 'pending' && attempts === 1) log(`Webhook ${name} will try ${what} again: ${lastError}`)
}

type Outcome = Pick<Delivery, 'state' | 'attempts' | 'nextAttempt' | 'lastStatus' | 'lastError'>
type Result = Omit<Attempt, 'id' | 'delivery' | 'webhook'>

async function attempt(lake: Lake, webhook: Webhook, delivery: Delivery, stopping: AbortSignal): Promise<Result> {
  const created = new Date().toISOString()
  const started = performance.now()
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const {status, body} = await send(webhook.url, delivery.body, {
      method: webhook.httpMethod,
      headers: headersFor(lake, webhook, delivery),
      signal: AbortSignal.any([stopping, timeout]),
    })
    const failure = status >= 200 && status < 300 ? null : 'http'
    return {created, duration: Math.round(performance.now() - started), status, failure, answer: body}
  } catch (error) {
    const failure = timeout.aborted ? 'timeout' : 'network'
    const answer = timeout.aborted ? `No answer in ${TIMEOUT_MS / 1000} seconds` : (error as Error).message
    return {created, duration: Math.round(performance.now() - started), status: null, failure, answer}
  }
}

function headersFor(lake: Lake, webhook: Webhook, delivery: Delivery): Record<string, string | number> {
  const {body, document, operation} = delivery
  const own = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Sanity.io webhook delivery (local lake)',
    ...(webhook.secret ? {'sanity-webhook-signature': signatureHeader(body, webhook.secret, Date.now())} : {}),
    'sanity-webhook-id': webhook.id,
    'sanity-project-id': lake.options.projectId,
    'sanity-dataset': delivery.dataset,
    ...(document ? {'sanity-document-id': document, 'sanity-operation': operation} : {}),
    'sanity-transaction-id': delivery.transactionId,
    'sanity-transaction-time': delivery.transactionTime,
    'idempotency-key': delivery.idempotencyKey,
  }
  // What the lake says of a delivery cannot be said otherwise by a configured header, however it is written.
  const configured = Object.entries(webhook.headers).filter(([name]) => !RESERVED.test(name))
  return {...Object.fromEntries(configured), ...own}
}

const RESERVED =
  /^(content-type|content-length|user-agent|sanity-.*|idempotency-key|host|connection|transfer-encoding|expect|upgrade)$/i

/** Tries again after 1 s, 2 s, 4 s and so on. A receiver that refuses (4xx) is asked again too: it may be mid-deploy. */
function outcomeOf(delivery: Delivery, {status, failure, answer}: Result): Outcome {
  const attempts = delivery.attempts + 1
  if (failure === null) return {state: 'delivered', attempts, nextAttempt: 0, lastStatus: status, lastError: null}
  const wait = Math.min(1000 * 2 ** (attempts - 1), LONGEST_WAIT_MS)
  return {
    state: attempts >= MAX_ATTEMPTS ? 'failed' : 'pending',
    attempts,
    nextAttempt: Date.now() + wait,
    lastStatus: status,
    lastError: failure === 'http' ? `The receiver answered ${status}` : answer,
  }
}
