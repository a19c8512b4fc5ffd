import type {SanityClient} from '@sanity/client'

/**
 * Whether the content can be read at this moment. Asked without the client's own `fetch`, which tries a place that
 * refuses again and again for three seconds: whoever asks this has a reader waiting.
 */
export async function isAnswering(client: SanityClient): Promise<boolean> {
  try {
    const address = client.getUrl(`/data/query/${client.config().dataset}?query=true`)
    return (await fetch(address, {signal: AbortSignal.timeout(2000)})).ok
  } catch {
    return false
  }
}
