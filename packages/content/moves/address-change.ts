import type {ContentDocument} from '../checks/finding.ts'
import {objectOf, textOf} from '../checks/values.ts'
import {pathOf} from '../route.ts'
import type {AddressChange} from './plan.ts'

/** The path a document has on the site; null for one without a page or without a slug. */
export function addressOf({_type, slug}: ContentDocument): string | null {
  return pathOf(_type, textOf(objectOf(slug).current))
}

/** How publishing the draft moves the page; null when it stays, has no address, or is published for the first time. */
export function addressChange(draft: ContentDocument, published: ContentDocument | null): AddressChange | null {
  const from = published ? addressOf(published) : null
  const to = addressOf(draft)
  return from === null || to === null || from === to ? null : {from, to}
}
