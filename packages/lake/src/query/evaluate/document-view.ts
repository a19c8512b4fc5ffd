import type {StoredDocument} from '../../store/reader.ts'
import type {Lookup} from './lookup.ts'
import {compareText} from './values.ts'

/** The documents one query sees. */
export interface View {
  /** All of them in natural order, which is by `_id`. */
  readonly documents: StoredDocument[]
  /** The same one after the other, for those who may not need them all. */
  each(): Iterable<StoredDocument>
  get(id: string): StoredDocument | undefined
  ofType(type: string): Iterable<StoredDocument>
  /** How many documents there are of these types, or of all; undefined when that takes reading them. */
  count(types: string[] | undefined): number | undefined
  /** What indexes give for conditions that all hold: no document is missing, some may be too many. */
  find(lookups: Lookup[]): Found
  /** The documents `find` gives, in the order of the values at a path; undefined when no index has that order. */
  inOrderOf(lookups: Lookup[], path: string, direction: 'asc' | 'desc'): Iterable<StoredDocument> | undefined
}

export interface Found {
  /** In natural order. */
  documents: Iterable<StoredDocument>
  /** Whether it is so few that putting them in order costs nothing. */
  isFew: boolean
}

/** A view of documents at hand, without indexes. */
export class DocumentView implements View {
  readonly documents: StoredDocument[]
  #byId: Map<string, StoredDocument> | undefined

  /** `documents` must be ordered by `_id` and must not be changed afterwards. */
  constructor(documents: StoredDocument[]) {
    this.documents = documents
  }

  each(): Iterable<StoredDocument> {
    return this.documents
  }

  get(id: string): StoredDocument | undefined {
    this.#byId ??= new Map(this.documents.map((document) => [document._id, document]))
    return this.#byId.get(id)
  }

  ofType(type: string): Iterable<StoredDocument> {
    return this.documents.filter(({_type}) => _type === type)
  }

  count(): undefined {
    return undefined
  }

  find(): Found {
    return {documents: this.documents, isFew: true}
  }

  inOrderOf(): undefined {
    return undefined
  }
}

export function inNaturalOrder(documents: Iterable<StoredDocument>): StoredDocument[] {
  return [...documents].sort((a, b) => compareText(a._id, b._id))
}
