import {type FoundShareLink, SHARE_LINK, tokenHashOf} from '@clinic/content/share'
import type {SanityClient} from '@sanity/client'
import {ask} from '../sanity/read-pages.ts'

const SHARE_LINK_QUERY = `*[_type == $type && tokenHash == $hash][0]{
  subject, mode, snapshot, createdAt, expiresAt, endedAt, "storedAt": _createdAt,
  "draft": *[_id == "drafts." + ^.subject][0],
  "published": *[_id == ^.subject][0]
}`

/**
 * The link that a token opens, with the document it is about; null when there is none. Any text is looked up the same
 * way, by its hash, so neither the answer's time nor a log says how near a guess was.
 */
export async function findShareLink(client: SanityClient, token: string): Promise<FoundShareLink | null> {
  return await ask<FoundShareLink | null>(client, SHARE_LINK_QUERY, {type: SHARE_LINK, hash: tokenHashOf(token)})
}
