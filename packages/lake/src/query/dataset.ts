import type {Lookups, Reader, StoredDocument} from '../store/reader.ts'
import {DocumentCache} from './document-cache.ts'
import {IdList} from './id-list.ts'
import {StoredView} from './stored-view.ts'
import {isLayered, rulesOf, type ViewRequest} from './view.ts'

/** What decides how a query is answered, and never what the answer is. */
export interface Limits {
  /** Of the JSON text of the documents a thread keeps in memory. As objects they take about three times as much. */
  cacheCharacters: number
  /** Up to here, documents found by an index are put in order; beyond, another index may give fewer. */
  few: number
  /** When no index gives few: up to here, what one gives is still better than reading all. */
  many: number
}

const LIMITS: Limits = {cacheCharacters: 32_000_000, few: 1000, many: 20_000}
const MOST_LISTS = 200
const MOST_CHANGES = 5000
const PAGE = 200

/**
 * The documents of one dataset as one thread reads them. What was read stays in memory until it changes or the memory is
 * needed; lists of ids stay until anything changes.
 */
export class Dataset {
  readonly lookups: Lookups
  readonly name: string
  /** Paths without an index of values that a query would have used one for. */
  readonly wantedPaths = new Set<string>()
  readonly limits: Limits
  readonly #reader: Reader
  readonly #cache: DocumentCache
  readonly #lists = new Map<string, unknown>()
  #sequence = 0
  /** The ids of all drafts and versions, once somebody asked. */
  #layered: Set<string> | undefined

  constructor(reader: Reader, name: string, limits = LIMITS) {
    this.limits = limits
    this.#reader = reader
    this.#cache = new DocumentCache(limits.cacheCharacters)
    this.name = name
    this.lookups = reader.lookups
  }

  /** What a request sees now: every commit acknowledged before this call is in it. Belongs to the current snapshot. */
  view(request: ViewRequest): StoredView {
    this.#refresh()
    return new StoredView(this, rulesOf(request))
  }

  get(id: string): StoredDocument | undefined {
    const kept = this.#cache.get(id)
    if (kept) return kept
    const read = this.#reader.get(this.name, id)
    if (!read) return undefined
    this.#cache.set(id, read.document, read.size)
    return read.document
  }

  has(id: string): boolean {
    return isLayered(id) ? this.layered.has(id) : this.get(id) !== undefined
  }

  get layered(): ReadonlySet<string> {
    this.#layered ??= new Set([
      ...this.#reader.idsUnder(this.name, 'drafts'),
      ...this.#reader.idsUnder(this.name, 'versions'),
    ])
    return this.#layered
  }

  /** All documents by `_id`. They are kept in memory when all of them fit. */
  each(after = ''): Iterable<StoredDocument> {
    const all = after === '' ? (this.#lists.get(ALL) as StoredDocument[] | undefined) : undefined
    return all ?? this.#read(after)
  }

  /** A list that belongs to the present state of the dataset, made once. */
  list<List>(key: string, make: () => List): List {
    const known = this.#lists.get(key)
    if (known !== undefined) return known as List
    const list = make()
    this.#lists.set(key, list)
    return list
  }

  idList(key: string, read: ConstructorParameters<typeof IdList>[0]): IdList {
    return this.list(`ids ${key}`, () => new IdList(read))
  }

  /** The ids of all documents of a type, behind `after`; with 'published' in the order of their published ids. */
  idsOfType(type: string, order: 'id' | 'published', after = ''): IdList {
    const key = JSON.stringify([type, order, after])
    return this.idList(key, (page) => this.lookups.ofType(this.name, type, order, after, page))
  }

  *#read(after: string): Generator<StoredDocument> {
    const all: StoredDocument[] = []
    let doAllFit = after === ''
    for (let last = after; ; ) {
      const page = this.#reader.page(this.name, last, PAGE)
      for (const {document, size} of page) {
        last = document._id
        // The one in memory, where there is one: what is known of it (its words, say) is kept with the object.
        const kept = this.#cache.get(last) ?? document
        if (kept === document && this.#cache.hasRoomFor(size)) this.#cache.set(last, document, size)
        else if (kept === document) doAllFit = false
        if (doAllFit) all.push(kept)
        yield kept
      }
      if (page.length < PAGE) break
    }
    if (doAllFit) this.#lists.set(ALL, all)
  }

  #refresh(): void {
    const sequence = this.#reader.sequence(this.name)
    if (this.#lists.size > MOST_LISTS) this.#lists.clear()
    if (sequence === this.#sequence) return
    const changed = sequence < this.#sequence ? [] : this.#reader.changedSince(this.name, this.#sequence)
    if (sequence < this.#sequence || changed.length > MOST_CHANGES) {
      this.#cache.clear()
      this.#layered = undefined
    }
    for (const id of changed) {
      this.#cache.delete(id)
      if (!this.#layered || !isLayered(id)) continue
      if (this.get(id)) this.#layered.add(id)
      else this.#layered.delete(id)
    }
    this.#lists.clear()
    this.#sequence = sequence
  }
}

const ALL = 'all'
