import type {ContentDocument, DatasetFacts} from '@clinic/content/checks'
import {titleOf} from '@clinic/content/checks'
import {type Lack, lacksOf, type PictureDetails, pictureDetails} from '@clinic/content/picture-details'
import type {Keeper} from './pictures-kept.ts'
import {picturesNamedIn} from './pictures-named.ts'

/** A file of the picture library with everything an editor is told about it. */
export interface Picture {
  id: string
  /** What people call it: its title, or else the name of the file. */
  name: string
  url: string
  fileName: string
  width: number
  height: number
  /** Bytes. */
  size: number
  uploadedAt: string
  details: PictureDetails
  lacks: Lack[]
  /** Documents that show it now or will when their draft is published. */
  uses: Use[]
  /** What is kept as text and shows it: there it would be missing. */
  keptBy: Keeper | null
}

export interface Use {
  id: string
  type: string
  title: string
  /** Only the draft shows it. */
  isDraft: boolean
}

/** The pictures of a dataset, the newest first. `kept`: ids of the pictures that documents kept as text show. */
export function picturesOf(facts: DatasetFacts, kept: ReadonlyMap<string, Keeper>): Picture[] {
  const uses = usesByPicture(facts)
  return [...facts.published.values()]
    .filter(({_type}) => _type === 'sanity.imageAsset')
    .map((asset) => asPicture(asset, uses.get(asset._id) ?? [], kept.get(asset._id) ?? null))
    .toSorted((a, b) => b.uploadedAt.localeCompare(a.uploadedAt) || a.name.localeCompare(b.name))
}

function asPicture(asset: ContentDocument, uses: Use[], keptBy: Keeper | null): Picture {
  const details = pictureDetails(asset)
  const {width, height} = dimensionsOf(asset)
  return {
    id: asset._id,
    name: titleOf(asset),
    url: textOf(asset.url),
    fileName: textOf(asset.originalFilename),
    width,
    height,
    size: typeof asset.size === 'number' ? asset.size : 0,
    uploadedAt: textOf(asset._createdAt),
    details,
    lacks: lacksOf(details),
    uses,
    keptBy,
  }
}

function usesByPicture({published, drafts}: DatasetFacts): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  const note = (id: string, document: ContentDocument, isDraft: boolean) => {
    for (const picture of picturesNamedIn(document)) {
      const known = uses.get(picture) ?? []
      if (known.some((use) => use.id === id)) continue
      uses.set(picture, [...known, {id, type: document._type, title: titleOf(document), isDraft}])
    }
  }
  for (const [id, document] of published) if (!document._type.startsWith('sanity.')) note(id, document, false)
  for (const [id, document] of drafts) note(id, document, true)
  return uses
}

function dimensionsOf({metadata}: ContentDocument): {width: number; height: number} {
  const {dimensions} = (metadata ?? {}) as {dimensions?: {width?: number; height?: number}}
  return {width: dimensions?.width ?? 0, height: dimensions?.height ?? 0}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
