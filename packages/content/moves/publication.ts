import {type DatasetFacts, publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {titleOf} from '../checks/references.ts'
import {referenceOf, textOf} from '../checks/values.ts'
import {addressChange, addressOf} from './address-change.ts'
import type {Mutation} from './mutation.ts'
import type {AddressChange, PublicationPlan} from './plan.ts'
import {redirectId, redirectsAt, redirectsTo} from './redirects.ts'
import {removal} from './unchanged.ts'

/**
 * What publishing the draft does to redirects. A redirect names a document and not an address, so the older ones follow by
 * themselves and no chain can form; what is left is one redirect at the old address, and none at the new one.
 */
export function publicationPlan(
  draft: ContentDocument,
  published: ContentDocument | null,
  dataset: DatasetFacts,
): PublicationPlan {
  const to = addressOf(draft)
  if (to === null || (published && addressOf(published) === to)) return nothingMoves
  const id = publishedIdOf(draft._id)
  const change = addressChange(draft, published)
  const arrival = clearAddress(to, id, dataset)
  const departure = change ? leaveRedirect(change, id, dataset) : nothing
  return {
    addressChange: change,
    mutations: [...[...new Set([...arrival.removed, ...departure.removed])].flatMap(removal), ...departure.mutations],
    sentences: [
      ...(change ? [moves(change), ...linksFollow(id, dataset), ...redirectsFollow(change, id, dataset)] : []),
      ...arrival.sentences,
      ...departure.sentences,
    ],
  }
}

interface Part extends Pick<PublicationPlan, 'mutations' | 'sentences'> {
  /** Redirects and drafts of redirects. One can be in the way at both addresses. */
  removed: ContentDocument[]
}

const nothing: Part = {removed: [], mutations: [], sentences: []}
const nothingMoves: PublicationPlan = {addressChange: null, mutations: [], sentences: []}

function moves({from, to}: AddressChange): string {
  return `The page moves from ${from} to ${to}. Readers and search engines who have ${from} are sent on at once.`
}

function linksFollow(id: string, {usedBy, published}: DatasetFacts): string[] {
  const pages = [...(usedBy.get(id) ?? [])].filter((user) => {
    const page = published.get(user)
    return user !== id && page && addressOf(page) !== null
  })
  if (pages.length === 0) return []
  if (pages.length === 1) return ['One page of this site links here; its links follow by themselves.']
  return [`${pages.length} pages of this site link here; their links follow by themselves.`]
}

function redirectsFollow({from, to}: AddressChange, id: string, dataset: DatasetFacts): string[] {
  const older = redirectsTo(id, dataset)
    .map((redirect) => textOf(redirect.from))
    .filter((address) => address !== from && address !== to)
  if (older.length === 0) return []
  if (older.length === 1) return [`Its older address ${older[0]} leads to the new one, too.`]
  return [`Its ${older.length} older addresses lead to the new one, too.`]
}

/** A page lives at the address from now on: whatever sent its readers elsewhere goes. */
function clearAddress(address: string, id: string, dataset: DatasetFacts): Part {
  const found = redirectsAt(address, dataset)
  const removed = new Set(found.published.map(({_id}) => _id))
  const unpublished = found.drafts.filter((draft) => !removed.has(publishedIdOf(draft._id)))
  return {
    removed: [...found.published, ...found.drafts],
    mutations: [],
    sentences: [
      ...found.published.map((redirect) => removedAt(address, redirect, id, dataset)),
      ...unpublished.map(
        () => `An unpublished redirect at ${address} is removed as well, because the page lives there now.`,
      ),
    ],
  }
}

function removedAt(address: string, redirect: ContentDocument, id: string, {published}: DatasetFacts): string {
  if (redirect.isGone === true)
    return `The note that ${address} is gone for good is removed, because a page lives there again.`
  const removed = `The redirect at ${address} is removed, because the page lives there now.`
  const other = referenceOf(redirect.to)
  const target = published.get(other)
  if (other === id || !target) return removed
  return `${removed} Careful: it led to “${titleOf(target)}”. Readers who look for that page at ${address} will find this one.`
}

/** The old address leads to the document, whatever stood there, and no draft is left that would lead it elsewhere. */
function leaveRedirect({from}: AddressChange, id: string, dataset: DatasetFacts): Part {
  const found = redirectsAt(from, dataset)
  const [kept, ...others] = found.published
  const redirect = kept ?? {
    _id: redirectId(from, dataset),
    _type: 'redirect',
    from,
    to: {_type: 'reference', _ref: id},
  }
  const draftOfRedirect = dataset.drafts.get(redirect._id)
  const drafts = [...new Set([...(draftOfRedirect ? [draftOfRedirect] : []), ...found.drafts])]
  return {
    removed: [...others, ...drafts],
    mutations: kept ? leadTo(id, kept) : [{create: redirect}],
    sentences: drafts.map(
      () => `An unpublished change to the redirects at ${from} is removed: it is not needed any more.`,
    ),
  }
}

function leadTo(id: string, redirect: ContentDocument): Mutation[] {
  if (redirect.isGone !== true && referenceOf(redirect.to) === id) return []
  const revision = textOf(redirect._rev)
  const set = {isGone: false, to: {_type: 'reference', _ref: id}}
  return [{patch: {id: redirect._id, ...(revision && {ifRevisionID: revision}), set}}]
}
