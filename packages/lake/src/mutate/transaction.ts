import type {StoredDocument} from '../store/reader.ts'
import {Effort} from './json-match/effort.ts'

/** What one transaction did to one document. */
export interface Change {
  id: string
  before: StoredDocument | null
  after: StoredDocument | null
  /** As the client sent them, for listeners and history. */
  mutations: unknown[]
  /** The last mutation or action that touched it, to be named if it turns out to be impossible. */
  operation: number
}

export interface NewDocument {
  _id: string
  _type: string
  [key: string]: unknown
}

/**
 * The documents as one transaction sees and leaves them. Everything happens in memory; the store takes the changes
 * in one piece or not at all.
 */
export class Transaction {
  readonly id: string
  readonly timestamp: string
  /** What the patches of this transaction may still look at. */
  readonly effort = new Effort()
  /** Which of the request's mutations or actions is being done. */
  operation = 0
  /** Documents whose history goes with them. */
  readonly purged = new Set<string>()
  readonly #load: (id: string) => StoredDocument | null
  /** Each document is read once; nobody else can change it until the transaction has ended. */
  readonly #stored = new Map<string, StoredDocument | null>()
  readonly #changes = new Map<string, Change>()
  readonly #log: {id: string; mutation: unknown}[] = []

  constructor(id: string, timestamp: string, load: (id: string) => StoredDocument | null) {
    this.id = id
    this.timestamp = timestamp
    this.#load = load
  }

  get(id: string): StoredDocument | null {
    const change = this.#changes.get(id)
    return change ? change.after : this.#read(id)
  }

  /** Stores a document under this transaction's revision, keeping the time of its creation. */
  put(document: NewDocument, mutation: unknown): StoredDocument {
    const {_id, _type, _rev, _createdAt, _updatedAt, ...attributes} = document
    const created = [_createdAt, this.get(_id)?._createdAt].find(isTimestamp) ?? this.timestamp
    const stored: StoredDocument = {
      _id,
      _type,
      _createdAt: created,
      _updatedAt: this.timestamp,
      _rev: this.id,
      ...attributes,
    }
    this.#record(_id, mutation).after = stored
    return stored
  }

  delete(id: string, mutation: unknown): boolean {
    if (this.get(id) === null) return false
    this.#record(id, mutation).after = null
    return true
  }

  /** Every document that was there or is there now; one created and deleted on the way leaves no trace. */
  changes(): Change[] {
    return [...this.#changes.values()].filter(({before, after}) => before !== null || after !== null)
  }

  /** All that was done to `changes`, in order. */
  mutations(): unknown[] {
    const changed = new Set(this.changes().map(({id}) => id))
    return this.#log.filter(({id}) => changed.has(id)).map(({mutation}) => mutation)
  }

  #read(id: string): StoredDocument | null {
    const known = this.#stored.get(id)
    if (known !== undefined) return known
    const document = this.#load(id)
    this.#stored.set(id, document)
    return document
  }

  #record(id: string, mutation: unknown): Change {
    const change = this.#changes.get(id) ?? {id, before: this.#read(id), after: null, mutations: [], operation: 0}
    change.mutations.push(mutation)
    change.operation = this.operation
    this.#log.push({id, mutation})
    this.#changes.set(id, change)
    return change
  }
}

function isTimestamp(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
