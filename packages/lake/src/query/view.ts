import {publishedId} from '../store/published-id.ts'
import type {StoredDocument} from '../store/reader.ts'
import {DocumentView, inNaturalOrder} from './evaluate/document-view.ts'

export interface ViewRequest {
  /** `['raw']`, `['published']`, or what overlays the published documents, leftmost first: `['rX', 'drafts']`. */
  perspective: string[]
  canReadDrafts: boolean
  apiVersion: string
}

/** What a request sees of a dataset. */
export interface ViewRules {
  /** What lies over the published documents, leftmost first; null where each document stands for itself. */
  layers: string[] | null
  /** Whether a document takes part, by its id in the dataset. */
  shows(id: string): boolean
  /** Two requests with the same key see the same. */
  key: string
}

/** Versions of documents belong to releases, and requests from before releases never see them. */
const RELEASES_SINCE = '2025-02-19'

export function rulesOf({perspective, canReadDrafts, apiVersion}: ViewRequest): ViewRules {
  const isVisible = canReadDrafts ? () => true : (id: string) => !id.includes('.')
  if (perspective[0] === 'raw') {
    const hidesVersions = !knowsReleases(apiVersion)
    return {
      layers: null,
      shows: (id) => isVisible(id) && !(hidesVersions && isVersion(id)),
      key: JSON.stringify(['raw', canReadDrafts, hidesVersions]),
    }
  }
  const layers = perspective.filter((name) => name !== 'published')
  return {
    layers: layers.length > 0 ? layers : null,
    shows: (id) => isVisible(id) && rankOf(id, layers) !== -1,
    key: JSON.stringify([layers, canReadDrafts]),
  }
}

/** The documents a request sees, out of all documents of a dataset ordered by `_id`. */
export function viewOf(documents: StoredDocument[], request: ViewRequest): DocumentView {
  const rules = rulesOf(request)
  const visible = documents.filter(({_id}) => rules.shows(_id))
  return new DocumentView(rules.layers ? overlay(visible, rules.layers) : visible)
}

/** The ids under which a layer and those below it may hold a document, the winner first. */
export function idsInLayers(id: string, layers: string[]): string[] {
  return [...layers.map((layer) => (layer === 'drafts' ? `drafts.${id}` : `versions.${layer}.${id}`)), id]
}

function overlay(documents: StoredDocument[], layers: string[]): StoredDocument[] {
  const chosen = new Map<string, {document: StoredDocument; rank: number}>()
  for (const document of documents) {
    const rank = rankOf(document._id, layers)
    const id = publishedId(document._id)
    const other = chosen.get(id)
    if (!other || rank < other.rank) chosen.set(id, {document, rank})
  }
  return inNaturalOrder([...chosen.values()].flatMap(({document}) => asPublished(document) ?? []))
}

/** Which layer a document is in, the published ones last; -1 when in none. */
function rankOf(id: string, layers: string[]): number {
  if (id.startsWith('drafts.')) return layers.indexOf('drafts')
  if (isVersion(id)) return layers.indexOf(id.split('.')[1] ?? '')
  return layers.length
}

// Kept with the stored document, so that what is looked at again is not made again.
const shown = new WeakMap<StoredDocument, StoredDocument>()

/** How a view of layers shows a document; undefined for one that says: when this release is out, I am gone. */
export function asPublished(document: StoredDocument): StoredDocument | undefined {
  if (isUnpublishing(document)) return undefined
  let copy = shown.get(document)
  if (!copy) {
    copy = {...document, _id: publishedId(document._id), _originalId: document._id}
    shown.set(document, copy)
  }
  return copy
}

function isUnpublishing({_id, _system: system}: StoredDocument): boolean {
  if (!isVersion(_id)) return false
  return typeof system === 'object' && system !== null && (system as {delete?: unknown}).delete === true
}

export function isLayered(id: string): boolean {
  return id.startsWith('drafts.') || isVersion(id)
}

function isVersion(id: string): boolean {
  return id.startsWith('versions.')
}

function knowsReleases(apiVersion: string): boolean {
  return apiVersion === 'X' || apiVersion >= RELEASES_SINCE
}
