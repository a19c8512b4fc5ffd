import type {StoredDocument} from '../store/reader.ts'

/** Documents in memory up to a total length of their JSON text; the one used longest ago goes first. */
export class DocumentCache {
  readonly #limit: number
  readonly #entries = new Map<string, {document: StoredDocument; size: number}>()
  #size = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get(id: string): StoredDocument | undefined {
    const entry = this.#entries.get(id)
    if (!entry) return undefined
    // Taken out and put back, so that the first of the map is always the one used longest ago. Not needed while all fit.
    if (this.#size > this.#limit / 2) {
      this.#entries.delete(id)
      this.#entries.set(id, entry)
    }
    return entry.document
  }

  set(id: string, document: StoredDocument, size: number): void {
    this.delete(id)
    this.#entries.set(id, {document, size})
    this.#size += size
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#limit) return
      this.delete(oldest)
    }
  }

  /** Whether a document of this size fits beside those that are there. */
  hasRoomFor(size: number): boolean {
    return this.#size + size <= this.#limit
  }

  delete(id: string): void {
    const entry = this.#entries.get(id)
    if (!entry) return
    this.#entries.delete(id)
    this.#size -= entry.size
  }

  clear(): void {
    this.#entries.clear()
    this.#size = 0
  }
}
