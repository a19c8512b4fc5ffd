import {applyPatch} from 'mendoza'
import {documentAtRevision, documentBefore} from '../history/past.ts'
import type {Lake} from '../lake.ts'
import {isPublishedId} from '../mutate/ids.ts'
import {deltaMatches, deltaProject} from '../query/filter.ts'
import type {NewDelivery} from '../store/deliveries.ts'
import type {Revision} from '../store/history.ts'
import type {StoredDocument} from '../store/reader.ts'
import type {WebhookOptions} from './webhooks.ts'

/** How many uninteresting transactions may be read again after a crash. */
const UNSAVED_TRANSACTIONS = 200

/**
 * Reads the transactions that a webhook has not seen, from after `position`, keeps what it must be told of, and returns
 * the new position. That is written down only where it matters, since each write waits for the disk and most
 * transactions are keystrokes in drafts; reading them twice does no harm.
 */
export async function collectDeliveries(lake: Lake, webhook: WebhookOptions, position: number): Promise<number> {
  const {store} = lake
  const {dataset, id} = webhook
  let saved = position
  for (const transaction of store.history.transactions(dataset, {from: position + 1})) {
    const deliveries: NewDelivery[] = []
    for (const revision of store.history.revisionsAt(dataset, transaction.sequence)) {
      const delivery = await deliveryFor(lake, webhook, revision)
      if (delivery) deliveries.push(delivery)
    }
    position = transaction.sequence
    if (deliveries.length === 0 && position - saved < UNSAVED_TRANSACTIONS) continue
    store.write(() => {
      for (const delivery of deliveries) store.deliveries.enqueue(delivery, lake.clock())
      store.deliveries.moveCursor(id, dataset, position)
    })
    saved = position
  }
  return position
}

async function deliveryFor(lake: Lake, webhook: WebhookOptions, revision: Revision): Promise<NewDelivery | null> {
  const {id, dataset, filter, projection, includeDrafts = false} = webhook
  const {document, transactionId, timestamp, existed, existsAfter} = revision
  if (document.startsWith('_.') || (!includeDrafts && !isPublishedId(document))) return null
  const {before, after} = statesAround(lake, dataset, revision)
  try {
    if (!(await deltaMatches(filter ?? '', before, after))) return null
    return {
      webhook: id,
      dataset,
      idempotencyKey: `${id}-${transactionId}-${document}`,
      transactionId,
      transactionTime: timestamp,
      document,
      operation: existsAfter ? (existed ? 'update' : 'create') : 'delete',
      body: JSON.stringify(await deltaProject(projection, before, after)),
    }
  } catch (error) {
    // A mistake in the configuration must not stop the deliveries behind it.
    lake.log(`Webhook ${webhook.name} cannot judge ${document}: ${(error as Error).message}`)
    return null
  }
}

function statesAround({store}: Lake, dataset: string, revision: Revision) {
  const {document, transactionId, previousRev, existsAfter, effects} = revision
  const before = documentBefore(store, dataset, document, transactionId)
  if (!existsAfter) return {before, after: null}
  const after = documentAtRevision(store, dataset, document, transactionId)
  if (before || previousRev === null || !after) return {before, after}
  // The history before this revision has been pruned, but the revision itself knows what it replaced.
  const {_rev, ...state} = after
  const undone = applyPatch(state, effects.revert) as StoredDocument | null
  return {before: undone && {...undone, _rev: previousRev}, after}
}
