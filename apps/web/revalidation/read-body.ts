const LARGEST = 1_000_000

/** The raw bytes of a request as text, or `null` when there are too many. A signature covers the text as it was sent. */
export async function readBody(request: AsyncIterable<Uint8Array>): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
