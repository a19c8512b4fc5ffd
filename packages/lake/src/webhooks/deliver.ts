import type {Lake} from '../lake.ts'
import type {Delivery} from '../store/deliveries.ts'
import {signatureHeader} from './signature.ts'
import type {WebhookOptions} from './webhooks.ts'

const TIMEOUT_MS = 30_000
const MAX_ATTEMPTS = 12
const LONGEST_WAIT_MS = 10 * 60_000

/** Sends what is due, and returns after how many milliseconds there may be more to do. */
export async function deliver(lake: Lake, webhook: WebhookOptions, stopping: AbortSignal): Promise<number> {
  const {deliveries} = lake.store
  let earliest = Date.now() + 60_000
  for (const delivery of deliveries.pending(webhook.id)) {
    if (stopping.aborted) break
    if (delivery.nextAttempt > Date.now()) {
      earliest = Math.min(earliest, delivery.nextAttempt)
      continue
    }
    const outcome = await attempt(lake, webhook, delivery, stopping)
    // A delivery that was cut off by our own shutdown has not failed; it is tried again after the start.
    if (stopping.aborted && outcome.lastStatus === null) break
    deliveries.record(delivery.id, outcome, lake.clock())
    if (outcome.state === 'pending') earliest = Math.min(earliest, outcome.nextAttempt)
    if (outcome.state === 'failed')
      lake.log(`Webhook ${webhook.name} gave up on ${delivery.document}: ${outcome.lastError}`)
  }
  return Math.max(0, earliest - Date.now())
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
