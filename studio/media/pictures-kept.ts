import {SHARE_LINK} from '@clinic/content/share'
import type {SanityClient} from '@sanity/client'
import {picturesNamedIn} from './pictures-named.ts'

/** Who needs a picture although no page and no draft shows it: a document in the bin, or an open link to an older version. */
export type Keeper = 'bin' | 'link'

/** Both keep a document as text, in which the Content Lake sees no reference. */
const KEPT_AS_TEXT = `*[
  _type == "binnedDocument" ||
  (_type == $shareLink && defined(snapshot) && !defined(endedAt) && expiresAt > now())
]`

/** Ids of the pictures that documents kept as text show. */
export async function picturesKept(client: SanityClient): Promise<ReadonlyMap<string, Keeper>> {
  const keeping = await client
    .withConfig({perspective: 'raw', useCdn: false})
    .fetch<{_type: string}[]>(KEPT_AS_TEXT, {shareLink: SHARE_LINK}, {tag: 'clinic.pictures.kept'})
  const kept = new Map<string, Keeper>()
  for (const document of keeping) {
    const keeper = document._type === SHARE_LINK ? 'link' : 'bin'
    // Of the two the bin is told: a link ends by itself.
    for (const picture of picturesNamedIn(document)) if (kept.get(picture) !== 'bin') kept.set(picture, keeper)
  }
  return kept
}
