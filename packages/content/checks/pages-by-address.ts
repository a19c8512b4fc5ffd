import {pathOf} from '../route.ts'
import type {DatasetFacts} from './dataset-facts.ts'
import type {ContentDocument} from './finding.ts'
import {once} from './once.ts'
import {objectOf, textOf} from './values.ts'

/** The published pages of a dataset by their paths. */
export const pagesByAddress = once((published: DatasetFacts['published']) => {
  const pages = new Map<string, ContentDocument>()
  for (const document of published.values()) {
    const path = pathOf(document._type, textOf(objectOf(document.slug).current))
    if (path) pages.set(path, document)
  }
  return pages
})
