import type {DatasetFacts} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {once} from '../checks/once.ts'
import {referenceOf, textOf} from '../checks/values.ts'

/** Published redirects by the address they answer. More than one at an address is a mistake, and happens. */
export const redirectsByAddress = once((published: DatasetFacts['published']) => byAddress(published))

/** Published redirects that lead to a document. */
export function redirectsTo(id: string, {published}: Pick<DatasetFacts, 'published'>): ContentDocument[] {
  return redirectsByTarget(published).get(id) ?? []
}

const redirectsByTarget = once((published: DatasetFacts['published']) =>
  Map.groupBy(
    [...published.values()].filter((document) => document._type === 'redirect' && document.isGone !== true),
    ({to}) => referenceOf(to),
  ),
)

/** Redirects at an address: those that are published, and drafts that would answer it once they are. */
export function redirectsAt(address: string, {published, drafts}: Pick<DatasetFacts, 'published' | 'drafts'>) {
  return {
    published: redirectsByAddress(published).get(address) ?? [],
    drafts: byAddress(drafts).get(address) ?? [],
  }
}

/**
 * Id of the redirect at an address, the same whoever makes it: two who rename a page at once meet in one document. Without
 * a dot, which would keep it from the public. An id that a redirect at another address has is left to that one.
 */
export function redirectId(address: string, {published, drafts}: Pick<DatasetFacts, 'published' | 'drafts'>): string {
  const id = `redirect${address.replace(/[^a-z0-9_-]/gi, '-')}`.slice(0, LONGEST_ID)
  const isFree = (candidate: string) =>
    [published.get(candidate), drafts.get(candidate)].every((document) => !document || addressIn(document) === address)
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`
    if (isFree(candidate)) return candidate
  }
}

/** Hosted Sanity allows 128 characters; a draft's prefix and a number need some. */
const LONGEST_ID = 110

function byAddress(documents: ReadonlyMap<string, ContentDocument>): Map<string, ContentDocument[]> {
  return Map.groupBy(
    [...documents.values()].filter(({_type}) => _type === 'redirect'),
    addressIn,
  )
}

function addressIn({from}: ContentDocument): string {
  return textOf(from)
}
