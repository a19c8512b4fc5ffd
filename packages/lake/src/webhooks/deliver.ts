import type {Lake} from '../lake.ts'
import type {Delivery} from '../store/deliveries.ts'
import {signatureHeader} from './signature.ts'
import type {WebhookOptions} from './webhooks.ts'

const TIMEOUT_MS = 30_000
/** A receiver that is down for a night still hears of everything: one try a minute, for most of a day. */
const LONGEST_WAIT_MS = 60_000
const MAX_ATTEMPTS = 1000

/** Sends what is due, and returns after how many milliseconds there may be more to do. */
export async function deliver(lake: Lake, webhook: WebhookOptions, stopping: AbortSignal): Promise<number> {
  const {deliveries} = lake.store
  for (const delivery of deliveries.due(webhook.id, Date.now())) {
    const outcome = await attempt(lake, webhook, delivery, stopping)
    // A delivery that was cut off by our own shutdown has not failed; it is tried again after the start.
    if (stopping.aborted && outcome.lastStatus === null) return 0
    deliveries.record(delivery.id, outcome, lake.clock())
    report(lake, webhook, delivery, outcome)
  }
  return Math.max(0, (deliveries.nextDue(webhook.id) ?? Date.now() + LONGEST_WAIT_MS) - Date.now())
}

/** Says when trouble starts and when it is final, and not at each of the tries in between. */
function report(
  {log}: Lake,
  {name}: WebhookOptions,
  {document}: Delivery,
  {state, attempts, lastError}: Outcome,
): void {
  if (state === 'failed') log(`Webhook ${name} gave up on ${document}: ${lastError}`)
  else if (state === 'pending' && attempts === 1) log(`Webhook ${name} will try ${document} again: ${lastError}`)
}

type Outcome = Pick<Delivery, 'state' | 'attempts' | 'nextAttempt' | 'lastStatus' | 'lastError'>

async function attempt(
  lake: Lake,
  webhook: WebhookOptions,
  delivery: Delivery,
  stopping: AbortSignal,
): Promise<Outcome> {
  const attempts = delivery.attempts + 1
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([stopping, AbortSignal.timeout(TIMEOUT_MS)]),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Sanity.io webhook delivery (local lake)',
        'sanity-webhook-signature': signatureHeader(delivery.body, webhook.secret, Date.now()),
        'sanity-webhook-id': webhook.id,
        'sanity-project-id': lake.options.projectId,
        'sanity-dataset': delivery.dataset,
        'sanity-document-id': delivery.document,
        'sanity-operation': delivery.operation,
        'sanity-transaction-id': delivery.transactionId,
        'sanity-transaction-time': delivery.transactionTime,
        'idempotency-key': delivery.idempotencyKey,
      },
      body: delivery.body,
    })
    await response.body?.cancel()
    if (response.ok) {
      return {state: 'delivered', attempts, nextAttempt: 0, lastStatus: response.status, lastError: null}
    }
    return failure(attempts, response.status, `The receiver answered ${response.status}`)
  } catch (error) {
    const cause = (error as Error).cause
    return failure(attempts, null, cause instanceof Error ? cause.message : (error as Error).message)
  }
}

/** Tries again after 1 s, 2 s, 4 s and so on. A receiver that refuses (4xx) is asked again too: it may be mid-deploy. */
function failure(attempts: number, lastStatus: number | null, lastError: string): Outcome {
  const wait = Math.min(1000 * 2 ** (attempts - 1), LONGEST_WAIT_MS)
  const state = attempts >= MAX_ATTEMPTS ? 'failed' : 'pending'
  return {state, attempts, nextAttempt: Date.now() + wait, lastStatus, lastError}
}
