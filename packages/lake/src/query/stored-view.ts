import {publishedId} from '../store/published-id.ts'
import type {StoredDocument} from '../store/reader.ts'
import {isIndexablePath} from '../store/value-index.ts'
import type {Dataset} from './dataset.ts'
import {type Found, inNaturalOrder, type View} from './evaluate/document-view.ts'
import type {Lookup} from './evaluate/lookup.ts'
import {compareText, compareTotally} from './evaluate/values.ts'
import {candidateIds} from './find.ts'
import {merge} from './merge.ts'
import {asPublished, idsInLayers, isLayered, type ViewRules} from './view.ts'

/** With more types than this, orders across all types are left to a sort. */
const MOST_TYPES = 50

/** The documents of a dataset as one query sees them, read as far as the query needs. */
export class StoredView implements View {
  readonly #dataset: Dataset
  readonly #rules: ViewRules

  constructor(dataset: Dataset, rules: ViewRules) {
    this.#dataset = dataset
    this.#rules = rules
  }

  get documents(): StoredDocument[] {
    return [...this.each()]
  }

  each(): Iterable<StoredDocument> {
    return this.#rules.layers ? this.#eachOverlaid() : this.#eachPlain('')
  }

  get(id: string): StoredDocument | undefined {
    const {layers, shows} = this.#rules
    if (!layers) return shows(id) ? this.#dataset.get(id) : undefined
    if (isLayered(id)) return undefined
    const document = this.#dataset.get(this.#winnerOf(id, layers))
    return document && shows(document._id) ? asPublished(document) : undefined
  }

  ofType(type: string): Iterable<StoredDocument> {
    return this.#ofType(type, '')
  }

  count(types = this.#types()): number {
    let count = 0
    for (const type of new Set(types)) {
      for (const id of this.#dataset.idsOfType(type, this.#order())) {
        // A version may say that its document is gone; every other document counts without being read.
        if (this.#isShown(id) && (!id.startsWith('versions.') || this.#shownAs(id))) count++
      }
    }
    return count
  }

  find(lookups: Lookup[]): Found {
    const byId = lookups.find((lookup) => lookup.by === 'id')
    if (byId) {
      const documents = new Set(byId.ids.flatMap((id) => this.get(id) ?? []))
      return {documents: inNaturalOrder(documents), isFew: true}
    }
    const ids = candidateIds(this.#dataset, lookups, this.#rules.layers === null)
    if (ids) return {documents: this.#shown(ids), isFew: true}
    const types = typesOf(lookups)
    const after = this.#startOf(lookups)
    if (types) return {documents: this.#ofTypes(types, after), isFew: false}
    return {documents: after === '' ? this.each() : this.#eachPlain(after), isFew: false}
  }

  inOrderOf(lookups: Lookup[], path: string, direction: 'asc' | 'desc'): Iterable<StoredDocument> | undefined {
    const types = typesOf(lookups) ?? this.#types()
    if (types.length > MOST_TYPES) return undefined
    if (path === '_id' && direction === 'asc') return this.#ofTypes(types, this.#startOf(lookups))
    const {lookups: indexes, name} = this.#dataset
    const index = indexes.valueIndex(path)
    if (index === undefined) {
      if (isIndexablePath(path)) this.#dataset.wantedPaths.add(path)
      return undefined
    }
    const order = this.#order()
    const lists = types.map((type) => {
      const key = JSON.stringify([type, path, direction, order])
      return this.#visible(
        this.#dataset.idList(key, (page) => indexes.byValue(name, index, type, direction, order, page)),
      )
    })
    const sign = direction === 'desc' ? -1 : 1
    const keyOf = valueAt(path.split('.'))
    return merge(lists, (a, b) => sign * compareTotally(keyOf(a), keyOf(b)) || compareText(a._id, b._id))
  }

  /** What a view without layers shows behind an id, in natural order. */
  *#eachPlain(after: string): Generator<StoredDocument> {
    const {shows} = this.#rules
    for (const document of this.#dataset.each(after)) if (shows(document._id)) yield document
  }

  *#eachOverlaid(): Generator<StoredDocument> {
    const {key, shows} = this.#rules
    const ids = this.#dataset.list(`each ${key}`, () => {
      const published = new Set<string>()
      for (const {_id} of this.#dataset.each()) if (shows(_id)) published.add(publishedId(_id))
      return [...published].sort(compareText)
    })
    for (const id of ids) {
      const document = this.get(id)
      if (document) yield document
    }
  }

  #ofTypes(types: string[], after: string): Iterable<StoredDocument> {
    return merge(
      types.map((type) => this.#ofType(type, after)),
      (a, b) => compareText(a._id, b._id),
    )
  }

  #ofType(type: string, after: string): Iterable<StoredDocument> {
    return this.#visible(this.#dataset.idsOfType(type, this.#order(), after))
  }

  /** The documents of a list of ids in the dataset, as this view shows them and where it shows them. */
  *#visible(ids: Iterable<string>): Generator<StoredDocument> {
    for (const id of ids) {
      const shown = this.#isShown(id) ? this.#shownAs(id) : undefined
      if (shown) yield shown
    }
  }

  /** Whether a document of the dataset is the one this view shows, and not hidden by another. */
  #isShown(id: string): boolean {
    const {layers, shows} = this.#rules
    return shows(id) && (!layers || this.#winnerOf(publishedId(id), layers) === id)
  }

  #shownAs(id: string): StoredDocument | undefined {
    const document = this.#dataset.get(id)
    return document && this.#rules.layers ? asPublished(document) : document
  }

  #shown(ids: string[]): StoredDocument[] {
    const {layers} = this.#rules
    const own = layers ? new Set(ids.map(publishedId)) : new Set(ids)
    return inNaturalOrder([...own].flatMap((id) => this.get(id) ?? []))
  }

  /** The id in the dataset of the document that a view of layers shows under an id. */
  #winnerOf(id: string, layers: string[]): string {
    const {layered} = this.#dataset
    if (layered.size === 0) return id
    return idsInLayers(id, layers).find((candidate) => layered.has(candidate) && this.#rules.shows(candidate)) ?? id
  }

  /** Behind which id the documents begin, for who reads a dataset page by page. */
  #startOf(lookups: Lookup[]): string {
    for (const lookup of lookups) {
      if (lookup.by === 'range' && lookup.path === '_id' && lookup.operator === '>' && !this.#rules.layers) {
        return String(lookup.value)
      }
    }
    return ''
  }

  #order(): 'id' | 'published' {
    return this.#rules.layers ? 'published' : 'id'
  }

  #types(): string[] {
    const {lookups, name} = this.#dataset
    return this.#dataset.list('types', () => lookups.types(name))
  }
}

function typesOf(lookups: Lookup[]): string[] | undefined {
  return lookups.find((lookup) => lookup.by === 'type')?.types
}

function valueAt(names: string[]): (document: StoredDocument) => unknown {
  return (document) =>
    names.reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
          ? (value as Record<string, unknown>)[name]
          : undefined,
      document,
    )
}
