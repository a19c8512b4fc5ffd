import type {ContentDocument} from '@clinic/content/checks'
import type {SanityClient} from '@sanity/client'

/** Writes the draft and what is told about it, both or neither. An id that is taken is refused, never replaced. */
export async function createDraft(
  client: SanityClient,
  draft: ContentDocument,
  report: ContentDocument,
): Promise<void> {
  await client
    .transaction([{create: draft}, {create: report}])
    .commit({visibility: 'sync', tag: 'clinic.import.create'})
}
