import type {Mutation} from '@clinic/content/moves'
import type {SanityClient} from '@sanity/client'

/** All of these mutations, or none. */
export async function commit(client: SanityClient, mutations: Mutation[], tag: string): Promise<void> {
  await client.mutate(mutations, {visibility: 'sync', tag, returnDocuments: false})
}
