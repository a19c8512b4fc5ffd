import type {Reader, StoredDocument} from '../store/reader.ts'
import {type DocumentView, inNaturalOrder} from './evaluate/document-view.ts'
import {type ViewRequest, viewKey, viewOf} from './view.ts'

/** The documents of one dataset in memory, brought up to date before each query. */
export class Dataset {
  readonly #reader: Reader
  readonly #name: string
  #sequence = 0
  #byId = new Map<string, StoredDocument>()
  #ordered: StoredDocument[] | undefined
  readonly #views = new Map<string, DocumentView>()

  constructor(reader: Reader, name: string) {
    this.#reader = reader
    this.#name = name
  }

  /** What a request sees now: every commit acknowledged before this call is in it. */
  view(request: ViewRequest): DocumentView {
    this.#refresh()
    const key = viewKey(request)
    let view = this.#views.get(key)
    if (!view) {
      view = viewOf(this.#documents(), request)
      // Views of release stacks can be many; the usual ones are built again in milliseconds.
      if (this.#views.size >= MOST_VIEWS) this.#views.clear()
      this.#views.set(key, view)
    }
    return view
  }

  #refresh(): void {
    if (this.#reader.sequence(this.#name) === this.#sequence) return
    const changes = this.#reader.changedSince(this.#name, this.#sequence)
    // A document deleted and created again may be in both lists.
    for (const id of changes.deleted) this.#byId.delete(id)
    for (const document of changes.documents) this.#byId.set(document._id, document)
    this.#sequence = changes.sequence
    this.#ordered = undefined
    this.#views.clear()
  }

  #documents(): StoredDocument[] {
    this.#ordered ??= inNaturalOrder(this.#byId.values())
    return this.#ordered
  }
}

const MOST_VIEWS = 12
