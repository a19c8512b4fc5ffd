import type {Store} from '../store/store.ts'

/** How far a reader has come: through a transaction, or through some documents of one. */
export interface Position {
  sequence: number
  /** The last document it heard of, when there may be more in that transaction. */
  document: string | null
}

/** What a reader has seen who hears of everything from now on, as the id of an event. */
export function positionNow(store: Store, dataset: string): string {
  return store.history.lastTransaction(dataset) ?? BEGINNING
}

const BEGINNING = '#'

/** What an event id, `<transaction>` or `<transaction>#<document>`, says. Null when this lake never gave it, or forgot. */
export function positionOf(store: Store, dataset: string, eventId: string): Position | null {
  if (eventId === BEGINNING) return {sequence: 0, document: null}
  const [transactionId = '', document] = eventId.split('#')
  const transaction = store.history.transaction(dataset, transactionId)
  return transaction && {sequence: transaction.sequence, document: document || null}
}
