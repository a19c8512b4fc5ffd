import type {ContentDocument} from '@clinic/content/checks'

/** Reads a dataset and follows it. The store knows no more of a Content Lake than this. */
export interface DatasetReader {
  /** Every document as it is now, drafts included. */
  read(): Promise<ContentDocument[]>
  /** Tells what happens from now on; returns how to stop. */
  follow(handlers: FollowHandlers): () => void
}

export interface FollowHandlers {
  /** The connection stands, for the first time or again: what came before may have been missed. */
  onConnected(): void
  onDisconnected(): void
  onChange(change: Change): void
  /** The connection has ended for good. */
  onError(error: unknown): void
}

/** A document after a change; without one, the document is gone. */
export interface Change {
  id: string
  document?: ContentDocument
}
