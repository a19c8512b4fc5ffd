import {applyPatch} from 'mendoza'
import {documentAtRevision, documentBefore} from '../history/past.ts'
import type {Lake} from '../lake.ts'
import {isDraftId, isVersionId} from '../mutate/ids.ts'
import {deltaMatches, deltaProject} from '../query/filter.ts'
import type {NewDelivery} from '../store/deliveries.ts'
import type {Revision, TransactionRecord} from '../store/history.ts'
import type {StoredDocument} from '../store/reader.ts'
import type {Operation, Webhook} from './webhook.ts'

/** How many uninteresting transactions may be read again after a crash. */
const UNSAVED_TRANSACTIONS = 200

/**
 * Reads the transactions of a dataset that a webhook has not seen, from after `position`, keeps what it must be told of,
 * and returns the new position. That is written down only where it matters, since each write waits for the disk and most
 * transactions are keystrokes in drafts; reading them twice does no harm.
 */
export async function collectDeliveries(
  lake: Lake,
  webhook: Webhook,
  dataset: string,
  position: number,
): Promise<number> {
  const {store} = lake
  let saved = position
  for (const transaction of store.history.transactions(dataset, {from: position + 1})) {
    const deliveries = await deliveriesFor(lake, webhook, dataset, transaction)
    position = transaction.sequence
    if (deliveries.length === 0 && position - saved < UNSAVED_TRANSACTIONS) continue
    store.write(() => {
      // It may have been removed while its filter was at work.
      if (store.deliveries.cursor(webhook.id, dataset) === null) return
      for (const delivery of deliveries) store.deliveries.enqueue(delivery, lake.clock())
      store.deliveries.moveCursor(webhook.id, dataset, position)
    })
    saved = position
  }
  return position
}

async function deliveriesFor(
  lake: Lake,
  webhook: Webhook,
  dataset: string,
  transaction: TransactionRecord,
): Promise<NewDelivery[]> {
  const revisions = lake.store.history
    .revisionsAt(dataset, transaction.sequence)
    .filter(({document}) => mayTell(webhook, document))
  const common = {
    webhook: webhook.id,
    dataset,
    transactionId: transaction.id,
    transactionTime: transaction.timestamp,
  }
  if (webhook.type === 'transaction') {
    if (revisions.length === 0) return []
    const body = JSON.stringify(transactionBody(lake.options.projectId, dataset, transaction.id, revisions))
    const idempotencyKey = [webhook.id, dataset, transaction.id].join('-')
    return [{...common, idempotencyKey, document: '', operation: 'transaction', body}]
  }
  const deliveries: NewDelivery[] = []
  for (const revision of revisions) {
    const body = await documentBody(lake, webhook, dataset, revision)
    if (body === null) continue
    const {document} = revision
    const idempotencyKey = [webhook.id, dataset, transaction.id, document].join('-')
    deliveries.push({...common, idempotencyKey, document, operation: operationOf(revision), body})
  }
  return deliveries
}

function mayTell({includeDrafts, includeAllVersions}: Webhook, id: string): boolean {
  if (id.startsWith('_.')) return false
  if (isDraftId(id)) return includeDrafts || includeAllVersions
  return !isVersionId(id) || includeAllVersions
}

function operationOf({existed, existsAfter}: Revision): Operation {
  return existsAfter ? (existed ? 'update' : 'create') : 'delete'
}

/** What a transaction webhook sends: which documents were touched, and nothing of what is in them. */
function transactionBody(projectId: string, dataset: string, transactionId: string, revisions: Revision[]) {
  const idsOf = (operation: Operation) =>
    revisions.filter((revision) => operationOf(revision) === operation).map(({document}) => document)
  return {
    transactionId,
    projectId,
    dataset,
    ids: {
      created: idsOf('create'),
      updated: idsOf('update'),
      deleted: idsOf('delete'),
      all: revisions.map(({document}) => document),
    },
  }
}

/** What a document webhook sends of a change; null when it need not hear of it. */
async function documentBody(lake: Lake, webhook: Webhook, dataset: string, revision: Revision): Promise<string | null> {
  const {name, rule} = webhook
  if (!rule.on.includes(operationOf(revision))) return null
  const {before, after} = statesAround(lake, dataset, revision)
  const place = {projectId: lake.options.projectId, dataset}
  try {
    if (!(await deltaMatches(rule.filter ?? '', before, after, place))) return null
    return JSON.stringify(await deltaProject(rule.projection ?? undefined, before, after, place))
  } catch (error) {
    // A mistake in the configuration must not stop the deliveries behind it.
    lake.log(`Webhook ${name} cannot judge ${revision.document}: ${(error as Error).message}`)
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
