/** A form of ours with every field filled to its limit is far smaller, also with every letter escaped. */
const LARGEST = 8192

/** The fields of a posted form; `too-large` or `not-a-form` for anything else. Nothing is read beyond the limit. */
export async function readForm(
  request: AsyncIterable<Uint8Array> & {headers: {'content-type'?: string | undefined}},
): Promise<URLSearchParams | 'too-large' | 'not-a-form'> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return 'not-a-form'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST) return 'too-large'
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
