import {applyPatch} from 'mendoza'
import type {Commit, CommittedChange} from '../mutate/commit.ts'
import type {Revision, TransactionRecord} from '../store/history.ts'
import type {StoredDocument} from '../store/reader.ts'
import type {Store} from '../store/store.ts'

/** Somebody who missed more is better off fetching everything again. */
const MOST_CHANGES = 1000
const LONGEST_MS = 500

/**
 * The commits after a sequence number, made again out of history and oldest first, as whoever was there heard of them.
 * Null when they cannot be told in full: there are too many, or some of what happened has been pruned or purged. With
 * `ids`, only the changes of those documents are made again.
 */
export function missedCommits(
  store: Store,
  dataset: string,
  since: number,
  ids?: ReadonlySet<string>,
): Commit[] | null {
  const deadline = performance.now() + LONGEST_MS
  const head = store.history.sequence(dataset)
  if (since > head || since < store.history.forgottenUntil(dataset)) return null
  const missed: {transaction: TransactionRecord; revisions: Revision[]}[] = []
  let count = 0
  for (const transaction of store.history.transactions(dataset, {from: since + 1})) {
    // A gap in the numbers is a transaction that history no longer knows.
    if (transaction.sequence !== since + missed.length + 1) return null
    const revisions = store.history.revisionsAt(dataset, transaction.sequence)
    count += 1 + revisions.length
    if (count > MOST_CHANGES || performance.now() > deadline) return null
    missed.push({transaction, revisions: revisions.filter(({document}) => !ids || ids.has(document))})
  }
  if (since + missed.length !== head) return null

  // From the present state of each document back to the one that was known, undoing one revision after another.
  const states = new Map<string, StoredDocument | null>()
  const commits: Commit[] = []
  for (const {transaction, revisions} of missed.reverse()) {
    if (performance.now() > deadline) return null
    const changes = revisions.map((revision) => changeOf(store, dataset, transaction, revision, states))
    const {sequence, id, timestamp, author} = transaction
    commits.push({dataset, sequence, transactionId: id, timestamp, author, changes})
  }
  return commits.reverse()
}

function changeOf(
  store: Store,
  dataset: string,
  {mutations}: TransactionRecord,
  {document: id, previousRev, effects}: Revision,
  states: Map<string, StoredDocument | null>,
): CommittedChange {
  const after = states.has(id) ? (states.get(id) ?? null) : store.documents.get(dataset, id)
  const undone = applyPatch(withoutRevision(after), effects.revert) as StoredDocument | null
  const before = undone && previousRev !== null ? {...undone, _rev: previousRev} : null
  states.set(id, before)
  return {id, before, after, effects, mutations: mutations.filter((mutation) => targetOf(mutation) === id)}
}

function withoutRevision(document: StoredDocument | null): object | null {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}

/** The id of the document that a mutation is about. */
function targetOf(mutation: unknown): unknown {
  const [body] = Object.values(mutation as Record<string, {id?: unknown; _id?: unknown}>)
  return body?.id ?? body?._id
}
