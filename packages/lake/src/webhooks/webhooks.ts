import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import {newTransactionId} from '../mutate/transaction-id.ts'
import {type Alarm, createAlarm} from './alarm.ts'
import {collectDeliveries} from './collect.ts'
import {deliver} from './deliver.ts'
import {fromOptions, readWebhook, type Webhook, type WebhookOptions} from './webhook.ts'

const MOST_WEBHOOKS = 100

/** A webhook with where it comes from. */
export interface KnownWebhook extends Webhook {
  created: string
  /** Given on the command line, and changed only there. */
  isConfigured: boolean
}

export interface Webhooks {
  list(): KnownWebhook[]
  get(id: string): KnownWebhook | undefined
  create(body: unknown): KnownWebhook
  update(id: string, body: unknown): KnownWebhook
  remove(id: string): void
  stop(): Promise<void>
}

interface Run {
  webhook: KnownWebhook
  alarm: Alarm
  stopping: AbortController
  /** How far it has read each dataset. */
  positions: Map<string, number>
  /** Nothing is sent before, since the receiver could not be reached. */
  restUntil: number
  done: Promise<void>
}

/**
 * Delivers changes to webhooks after they are committed. What is to be delivered is kept in the database until it
 * has been, so a webhook may hear of a change late or twice, and never not at all.
 */
export function startWebhooks(lake: Lake, configured: Webhook[]): Webhooks {
  const {store} = lake
  const runs = new Map<string, Run>()

  function onCommit({dataset}: {dataset: string}): void {
    for (const {webhook, alarm} of runs.values()) {
      if (webhook.dataset === '*' || webhook.dataset === dataset) alarm.ring()
    }
  }
  lake.commitListeners.add(onCommit)

  function datasetsOf({dataset}: Webhook): string[] {
    return dataset === '*' ? store.datasets() : [dataset]
  }

  function start(webhook: KnownWebhook): void {
    // A new webhook hears of what happens from now on.
    if (!store.deliveries.hasCursor(webhook.id)) forgetPast(webhook)
    const run: Run = {
      webhook,
      alarm: createAlarm(),
      stopping: new AbortController(),
      positions: new Map(),
      restUntil: 0,
      done: Promise.resolve(),
    }
    runs.set(webhook.id, run)
    run.done = loop(run)
  }

  function forgetPast(webhook: Webhook): void {
    for (const dataset of datasetsOf(webhook)) {
      store.deliveries.moveCursor(webhook.id, dataset, store.history.sequence(dataset))
    }
  }

  /** One loop a webhook: it keeps the order of changes as long as deliveries succeed, and one slow receiver delays no other. */
  async function loop(run: Run): Promise<void> {
    const {alarm, stopping} = run
    while (!stopping.signal.aborted) {
      let waitMs = 1000
      const {webhook} = run
      try {
        if (webhook.isDisabledByUser) waitMs = 3_600_000
        else {
          for (const dataset of datasetsOf(webhook)) await collect(run, dataset)
          // A commit rings the alarm, and yet a receiver that was not there a moment ago is left alone for its time.
          waitMs = run.restUntil - Date.now()
          if (waitMs <= 0) {
            const delivered = await deliver(lake, webhook, stopping.signal)
            waitMs = delivered.waitMs
            if (delivered.isUnreachable) run.restUntil = Date.now() + waitMs
          }
        }
      } catch (error) {
        if (!stopping.signal.aborted) lake.log(`Webhook ${webhook.name}: ${(error as Error).message}`)
      }
      await alarm.sleep(waitMs)
    }
  }

  async function collect({webhook, positions, stopping}: Run, dataset: string): Promise<void> {
    if (stopping.signal.aborted) return
    const saved = store.deliveries.cursor(webhook.id, dataset)
    // A dataset that was added later is read from its beginning; one that was deleted and made again goes on counting.
    const position = Math.max(saved ?? 0, positions.get(dataset) ?? 0)
    if (saved === null) store.deliveries.moveCursor(webhook.id, dataset, position)
    positions.set(dataset, await collectDeliveries(lake, webhook, dataset, position))
  }

  function changeable(id: string): Run {
    const run = runs.get(id)
    if (!run) throw new LakeError(404, `There is no webhook ${JSON.stringify(id)}.`)
    if (!run.webhook.isConfigured) return run
    throw new LakeError(403, 'This webhook was given on the command line, and is changed there.')
  }

  const started = lake.clock()
  for (const webhook of configured) start({...webhook, created: started, isConfigured: true})
  for (const {webhook, created} of store.webhooks.list()) {
    // The operator's word counts where both say something of one id.
    if (!runs.has(webhook.id)) start({...webhook, created, isConfigured: false})
  }

  return {
    list: () => [...runs.values()].map(({webhook}) => webhook),
    get: (id) => runs.get(id)?.webhook,
    create(body) {
      if (runs.size >= MOST_WEBHOOKS) throw new LakeError(400, `There are ${MOST_WEBHOOKS} webhooks already.`)
      const webhook = readWebhook(newTransactionId().slice(0, 16), body, store.datasets())
      const created = lake.clock()
      store.write(() => {
        store.webhooks.put(webhook, created)
        forgetPast(webhook)
      })
      const known = {...webhook, created, isConfigured: false}
      start(known)
      return known
    },
    update(id, body) {
      const run = changeable(id)
      const old = run.webhook
      const webhook = readWebhook(id, body, store.datasets())
      const startsAnew = webhook.dataset !== old.dataset || (old.isDisabledByUser && !webhook.isDisabledByUser)
      store.write(() => {
        store.webhooks.put(webhook, old.created)
        if (startsAnew) forgetPast(webhook)
      })
      if (startsAnew) run.positions.clear()
      run.webhook = {...webhook, created: old.created, isConfigured: false}
      run.restUntil = 0
      run.alarm.ring()
      return run.webhook
    },
    remove(id) {
      const {stopping, alarm} = changeable(id)
      store.write(() => {
        store.webhooks.remove(id)
        store.deliveries.forget(id)
      })
      runs.delete(id)
      stopping.abort()
      alarm.ring()
    },
    async stop() {
      lake.commitListeners.delete(onCommit)
      for (const {stopping, alarm} of runs.values()) {
        stopping.abort()
        alarm.ring()
      }
      await Promise.all([...runs.values()].map(({done}) => done))
    },
  }
}

/** The configuration as given, or a refusal that says what is wrong with it. */
export function checkWebhooks(webhooks: WebhookOptions[], datasets: string[]): Webhook[] {
  const checked = webhooks.map((options) => fromOptions(options, datasets))
  if (new Set(checked.map(({id}) => id)).size < checked.length) {
    throw new LakeError(400, 'Two webhooks have the same id')
  }
  return checked
}
