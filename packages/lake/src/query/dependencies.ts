const MOST_IDS = 200

/** Which documents an answer was read from, so that it is asked for again only when one of those changes. */
export class Dependencies {
  #everything = false
  readonly types = new Set<string>()
  readonly ids = new Set<string>()

  /** The answer may change with any document. */
  onEverything(): void {
    this.#everything = true
  }

  /** The answer was read from all documents of these types. */
  onTypes(types: string[]): void {
    for (const type of types) this.types.add(type)
  }

  /** The answer was read from these documents, or from their absence. */
  onIds(ids: string[]): void {
    for (const id of ids) this.ids.add(id)
  }

  get isEverything(): boolean {
    return this.#everything || this.ids.size > MOST_IDS
  }
}
