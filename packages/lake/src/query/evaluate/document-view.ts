import type {StoredDocument} from '../../store/reader.ts'
import {referencesOf} from './references.ts'
import {compareText} from './values.ts'

/** The documents one query sees, in natural order (by `_id`), with indexes that are built when first asked for. */
export class DocumentView {
  readonly documents: StoredDocument[]
  #byId: Map<string, StoredDocument> | undefined
  #byType: Map<string, StoredDocument[]> | undefined
  #bySlug: Map<string, StoredDocument[]> | undefined
  #byReference: Map<string, StoredDocument[]> | undefined

  /** `documents` must be ordered by `_id` and must not be changed afterwards. */
  constructor(documents: StoredDocument[]) {
    this.documents = documents
  }

  get(id: string): StoredDocument | undefined {
    this.#byId ??= new Map(this.documents.map((document) => [document._id, document]))
    return this.#byId.get(id)
  }

  ofType(type: string): StoredDocument[] {
    this.#byType ??= groupBy(this.documents, (document) => [document._type])
    return this.#byType.get(type) ?? []
  }

  withSlug(slug: string): StoredDocument[] {
    this.#bySlug ??= groupBy(this.documents, (document) => {
      const value = document.slug
      const current = typeof value === 'object' && value !== null ? (value as {current?: unknown}).current : undefined
      return typeof current === 'string' ? [current] : []
    })
    return this.#bySlug.get(slug) ?? []
  }

  referencing(id: string): StoredDocument[] {
    this.#byReference ??= groupBy(this.documents, referencesOf)
    return this.#byReference.get(id) ?? []
  }
}

/** Each document once, in natural order. */
export function union(lists: StoredDocument[][]): StoredDocument[] {
  const [only] = lists
  if (lists.length === 1 && only) return only
  return inNaturalOrder(new Set(lists.flat()))
}

export function inNaturalOrder(documents: Iterable<StoredDocument>): StoredDocument[] {
  return [...documents].sort((a, b) => compareText(a._id, b._id))
}

function groupBy(
  documents: StoredDocument[],
  keysOf: (document: StoredDocument) => Iterable<string>,
): Map<string, StoredDocument[]> {
  const groups = new Map<string, StoredDocument[]>()
  for (const document of documents) {
    for (const key of keysOf(document)) {
      const group = groups.get(key)
      if (group) group.push(document)
      else groups.set(key, [document])
    }
  }
  return groups
}
