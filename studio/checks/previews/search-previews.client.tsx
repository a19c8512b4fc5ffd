import type {ContentDocument} from '@clinic/content/checks'

export function SearchPreviews(_: {document: ContentDocument}) {
  return null
}
