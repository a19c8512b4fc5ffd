import type {ShareLink} from './share-link.ts'

/** Days for which a link that has ended stays in the list: long enough to see to whom a page was shown. */
const KEPT_DAYS = 90

type Times = Pick<ShareLink, '_id' | 'expiresAt' | 'endedAt'>

/** Ids of links that ended long ago. A pinned one holds a whole page, so they are deleted when the next link is made. */
export function forgotten(links: readonly Times[], now: string): string[] {
  const since = Date.parse(now) - KEPT_DAYS * 86_400_000
  return links.filter(({expiresAt, endedAt}) => Date.parse(endedAt ?? expiresAt) < since).map(({_id}) => _id)
}
