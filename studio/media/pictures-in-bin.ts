import type {SanityClient} from '@sanity/client'
import {picturesNamedIn} from './pictures-named.ts'

/** Ids of the pictures that documents in the bin show. */
export async function picturesInBin(client: SanityClient): Promise<ReadonlySet<string>> {
  const binned = await client
    .withConfig({perspective: 'raw', useCdn: false})
    .fetch<object[]>('*[_type == "binnedDocument"]', {}, {tag: 'clinic.pictures.bin'})
  return new Set(binned.flatMap((document) => [...picturesNamedIn(document)]))
}
