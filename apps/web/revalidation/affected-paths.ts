import {pathOf} from '@clinic/content/route'
import type {WebhookBody} from '@clinic/content/webhook'
import {indexPaths} from '../page/index-paths.ts'

/** What the dataset says, after the change, about the document that changed and those around it. */
export interface Surroundings {
  /** The document as it is now, which may be newer than the change we were told of. */
  current: {_type: string; slug: string | null; from: string | null} | null
  /** Ids of the documents that refer to it. */
  referrers: string[]
  /** Ids of the documents that the foot of every page links to. */
  footer: string[]
  /** Old addresses that lead to it. The answer of each names the address the document has. */
  oldAddresses: string[]
  /** Every document that has a page of its own. */
  pages: {_id: string; _type: string; slug: string | null}[]
}

/** Pages that list the documents which refer to them. A reference taken away leaves no trace, so all of these are rendered. */
const listsReferrers: Record<string, string[]> = {
  condition: ['treatment', 'person', 'citation'],
  treatment: ['person', 'citation'],
  article: ['person', 'citation'],
}

/** The addresses whose pages show a document that changed, or showed it before. Sorted, each once. */
export function affectedPaths(change: WebhookBody, surroundings: Surroundings): string[] {
  const {referrers, footer, pages} = surroundings
  const {_id, _type} = change
  if (_id.includes('.')) return []
  if (_type === 'clinic' || _type === 'siteSettings' || _type === 'legalNotice')
    return everyPath(pages, ownPaths(change, surroundings))
  if (_type === 'sanity.imageAsset' && referrers.some((id) => showsPicturesElsewhere(id, pages)))
    return everyPath(pages)
  // A name in the foot stands on every page, also on the one page that has it there alone.
  const changesFoot = footer.includes(_id)
  if (changesFoot) return everyPath(pages, ownPaths(change, surroundings))

  const showing = pages.filter(
    (page) => referrers.includes(page._id) || (listsReferrers[_type] ?? []).includes(page._type),
  )
  const isOnHome = referrers.some((id) => !pages.some((page) => page._id === id))
  return sorted([
    ...ownPaths(change, surroundings),
    indexPaths[_type],
    ...showing.map((page) => pathOf(page._type, page.slug)),
    isOnHome ? '/' : null,
  ])
}

/** Faces stand in lists and under texts; the picture for shared links is a setting of the whole site. */
function showsPicturesElsewhere(id: string, pages: Surroundings['pages']): boolean {
  const page = pages.find(({_id}) => _id === id)
  return page ? page._type === 'person' : true
}

function ownPaths({_type, slug, previousSlug, from, previousFrom}: WebhookBody, {current, oldAddresses}: Surroundings) {
  return [
    ...[slug, previousSlug, current?.slug].map((one) => (one ? pathOf(_type, one) : null)),
    ...[from, previousFrom, current?.from],
    ...oldAddresses,
  ]
}

function everyPath(pages: Surroundings['pages'], more: (string | null | undefined)[] = []): string[] {
  return sorted([
    '/',
    '/clinic',
    '/404',
    '/500',
    ...Object.values(indexPaths),
    ...pages.map(({_type, slug}) => pathOf(_type, slug)),
    ...more,
  ])
}

function sorted(paths: (string | null | undefined)[]): string[] {
  return [...new Set(paths.filter((path) => path?.startsWith('/') === true))].toSorted() as string[]
}
