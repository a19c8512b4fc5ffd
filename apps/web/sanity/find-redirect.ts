import {REDIRECT_QUERY} from '@clinic/content/queries'
import {pathOf} from '@clinic/content/route'
import {sharedPath} from '@clinic/content/share'
import type {REDIRECT_QUERY_RESULT} from '@clinic/content/types'
import type {SanityClient} from '@sanity/client'
import {ask} from './read-pages.ts'

/** Where an old path leads today, or `null`. The redirect names a document, so its answer is never a second redirect. */
export async function findRedirect(client: SanityClient, from: string): Promise<string | null> {
  // Whoever adds `.md` to a share link must not have it written into the dataset's log of requests.
  if (from.startsWith(sharedPath(''))) return null
  const redirect = await ask<REDIRECT_QUERY_RESULT>(client, REDIRECT_QUERY, {from})
  const to = redirect?.to ? pathOf(redirect.to._type, redirect.to.slug) : null
  return to === from ? null : to
}
