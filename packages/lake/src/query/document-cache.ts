import type {StoredDocument} from '../store/reader.ts'

/**
 * Documents in memory up to a total length of their JSON text. There are two halves: what is used goes to the young one,
 * and when that is full it becomes the old one, and what nobody asked for since is let go. Keeping the exact order of use
 * would cost more than most lookups take.
 */
export class DocumentCache {
  readonly #half: number
  #young = new Map<string, Entry>()
  #old = new Map<string, Entry>()
  #youngSize = 0

  constructor(limit: number) {
    this.#half = limit / 2
  }

  get(id: string): StoredDocument | undefined {
    const entry = this.#young.get(id)
    if (entry) return entry.document
    const old = this.#old.get(id)
    if (!old) return undefined
    this.set(id, old.document, old.size)
    return old.document
  }

  set(id: string, document: StoredDocument, size: number): void {
    this.delete(id)
    this.#young.set(id, {document, size})
    this.#youngSize += size
    if (this.#youngSize <= this.#half) return
    this.#old = this.#young
    this.#young = new Map()
    this.#youngSize = 0
  }

  /** Whether a document of this size fits without another having to go. */
  hasRoomFor(size: number): boolean {
    return this.#youngSize + size <= this.#half || this.#old.size === 0
  }

  delete(id: string): void {
    this.#old.delete(id)
    const entry = this.#young.get(id)
    if (!entry) return
    this.#young.delete(id)
    this.#youngSize -= entry.size
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
    this.#youngSize = 0
  }
}

interface Entry {
  document: StoredDocument
  size: number
}
