import type {SanityClient} from '@sanity/client'
import {causeOf} from '../save-watch/causes.ts'
import {picturesKept} from './pictures-kept.ts'

export type DeleteResult =
  | 'deleted'
  /** A page, a draft, a document in the bin or an open link shows it; it was kept. */
  | 'used'

/**
 * Deletes a picture that nobody uses. The Content Lake is asked once more right before, since the list may be some seconds
 * old; it refuses by itself what a page or a draft refers to, and knows nothing of documents that are kept as text.
 */
export async function deletePicture(client: SanityClient, id: string): Promise<DeleteResult> {
  const [references, kept] = await Promise.all([
    client
      .withConfig({perspective: 'raw', useCdn: false})
      .fetch<number>('count(*[references($id)])', {id}, {tag: 'clinic.pictures.uses'}),
    picturesKept(client),
  ])
  if (references > 0 || kept.has(id)) return 'used'
  try {
    await client.delete(id, {tag: 'clinic.pictures.delete'})
    return 'deleted'
  } catch (error) {
    if (causeOf(error) === 'conflict') return 'used'
    throw error
  }
}
