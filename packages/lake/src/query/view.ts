import type {StoredDocument} from '../store/reader.ts'
import {DocumentView, inNaturalOrder} from './evaluate/document-view.ts'

export interface ViewRequest {
  /** `['raw']`, `['published']`, or what overlays the published documents, leftmost first: `['rX', 'drafts']`. */
  perspective: string[]
  canReadDrafts: boolean
  apiVersion: string
}

/** Versions of documents belong to releases, and requests from before releases never see them. */
const RELEASES_SINCE = '2025-02-19'

/** The documents a request sees, out of all documents of a dataset ordered by `_id`. */
export function viewOf(documents: StoredDocument[], request: ViewRequest): DocumentView {
  const visible = request.canReadDrafts ? documents : documents.filter(({_id}) => !_id.includes('.'))
  const [first] = request.perspective
  if (first === 'raw') {
    return new DocumentView(knowsReleases(request.apiVersion) ? visible : visible.filter(isNoVersion))
  }
  const layers = request.perspective.filter((name) => name !== 'published')
  if (layers.length === 0)
    return new DocumentView(visible.filter((document) => !isDraft(document) && isNoVersion(document)))
  return new DocumentView(overlay(visible, layers))
}

/** Two requests with the same key have the same view. */
export function viewKey({perspective, canReadDrafts, apiVersion}: ViewRequest): string {
  return JSON.stringify([perspective, canReadDrafts, perspective[0] === 'raw' && knowsReleases(apiVersion)])
}

/** The id a document has, or will have, once published. */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.')
  return id
}

function overlay(documents: StoredDocument[], layers: string[]): StoredDocument[] {
  const chosen = new Map<string, {document: StoredDocument; rank: number}>()
  for (const document of documents) {
    const rank = rankOf(document._id, layers)
    if (rank === -1) continue
    const id = publishedId(document._id)
    const other = chosen.get(id)
    if (!other || rank < other.rank) chosen.set(id, {document, rank})
  }
  const top = [...chosen.values()].map(({document}) => document)
  return inNaturalOrder(top.filter((document) => !isUnpublishing(document)).map(asPublished))
}

/** Which layer a document is in, the published ones last; -1 when in none. */
function rankOf(id: string, layers: string[]): number {
  if (id.startsWith('drafts.')) return layers.indexOf('drafts')
  if (id.startsWith('versions.')) return layers.indexOf(id.split('.')[1] ?? '')
  return layers.length
}

/** A version that says: when this release is out, the document is gone. */
function isUnpublishing(document: StoredDocument): boolean {
  const system = document._system
  const isVersion = document._id.startsWith('versions.')
  return isVersion && typeof system === 'object' && system !== null && (system as {delete?: unknown}).delete === true
}

// Kept with the stored document, so that a view built again after a change shares all objects that did not change.
const shown = new WeakMap<StoredDocument, StoredDocument>()

function asPublished(document: StoredDocument): StoredDocument {
  let copy = shown.get(document)
  if (!copy) {
    copy = {...document, _id: publishedId(document._id), _originalId: document._id}
    shown.set(document, copy)
  }
  return copy
}

function isDraft({_id}: StoredDocument): boolean {
  return _id.startsWith('drafts.')
}

function isNoVersion({_id}: StoredDocument): boolean {
  return !_id.startsWith('versions.')
}

function knowsReleases(apiVersion: string): boolean {
  return apiVersion === 'X' || apiVersion >= RELEASES_SINCE
}
