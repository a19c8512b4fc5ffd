import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import {type Alarm, createAlarm} from './alarm.ts'
import {collectDeliveries} from './collect.ts'
import {deliver} from './deliver.ts'

/** A webhook comes from the operator's configuration. No address found in content is ever called. */
export interface WebhookOptions {
  id: string
  name: string
  url: string
  dataset: string
  /** GROQ, such as `_type == "page" && delta::changedAny(slug)`. Without it every document counts. */
  filter?: string
  /** GROQ for the body. Without it the body is the whole document. */
  projection?: string
  secret: string
  /** Drafts and release versions are left out unless asked for. */
  includeDrafts?: boolean
}

/**
 * Delivers changes to webhooks after they are committed. What is to be delivered is kept in the database until it
 * has been, so a webhook may hear of a change late or twice, and never not at all.
 */
export function startWebhooks(lake: Lake, webhooks: WebhookOptions[]): {stop(): Promise<void>} {
  const stopping = new AbortController()
  const runs = webhooks.map((webhook) => ({webhook, alarm: createAlarm()}))
  const loops = runs.map(run)

  function onCommit({dataset}: {dataset: string}): void {
    for (const {webhook, alarm} of runs) if (webhook.dataset === dataset) alarm.ring()
  }
  lake.commitListeners.add(onCommit)

  /** One loop a webhook: it keeps the order of changes as long as deliveries succeed, and one slow receiver delays no other. */
  async function run({webhook, alarm}: {webhook: WebhookOptions; alarm: Alarm}): Promise<void> {
    let position = startOf(webhook)
    while (!stopping.signal.aborted) {
      let waitMs = 1000
      try {
        position = await collectDeliveries(lake, webhook, position)
        waitMs = await deliver(lake, webhook, stopping.signal)
      } catch (error) {
        if (!stopping.signal.aborted) lake.log(`Webhook ${webhook.name}: ${(error as Error).message}`)
      }
      await alarm.sleep(waitMs)
    }
  }

  function startOf({id, dataset}: WebhookOptions): number {
    const {deliveries, history} = lake.store
    const cursor = deliveries.cursor(id, dataset)
    if (cursor !== null) return cursor
    // A new webhook hears of what happens from now on.
    const now = history.sequence(dataset)
    deliveries.moveCursor(id, dataset, now)
    return now
  }

  return {
    async stop() {
      lake.commitListeners.delete(onCommit)
      stopping.abort()
      for (const {alarm} of runs) alarm.ring()
      await Promise.all(loops)
    },
  }
}

/** The configuration as given, or a refusal that says what is wrong with it. */
export function checkWebhooks(webhooks: WebhookOptions[], datasets: string[]): WebhookOptions[] {
  for (const {id, name, url, dataset, secret} of webhooks) {
    for (const [key, value] of Object.entries({id, name, url, dataset, secret})) {
      if (typeof value !== 'string' || value === '') throw new LakeError(400, `A webhook needs ${JSON.stringify(key)}`)
    }
    const protocol = URL.canParse(url) ? new URL(url).protocol : ''
    if (protocol !== 'http:' && protocol !== 'https:') {
      throw new LakeError(400, `Webhook ${JSON.stringify(name)}: ${JSON.stringify(url)} is not an http address`)
    }
    if (!datasets.includes(dataset)) {
      throw new LakeError(400, `Webhook ${JSON.stringify(name)}: there is no dataset ${JSON.stringify(dataset)}`)
    }
  }
  if (new Set(webhooks.map(({id}) => id)).size < webhooks.length)
    throw new LakeError(400, 'Two webhooks have the same id')
  return webhooks
}
