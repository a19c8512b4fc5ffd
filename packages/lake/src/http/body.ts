import {LakeError} from '../errors.ts'

/** Sanity's limit for a request that changes documents, and here for every body but an upload. */
const MAX_BODY_BYTES = 4_000_000

/** Deeper than any document may be, and shallow enough for every recursive function that meets the value. */
const MAX_NESTING = 128

/** The JSON of a request body, refused before it can do harm: too large, not UTF-8, or nested too deep to handle. */
export async function readJson(request: Request): Promise<unknown> {
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding !== 'identity') throw new LakeError(415, `Content-Encoding ${encoding} is not supported; send it plain.`)
  const text = decodeText(await request.bytes())
  if (nesting(text) > MAX_NESTING) throw new LakeError(400, `The JSON is nested deeper than ${MAX_NESTING} levels.`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new LakeError(400, 'The body is not valid JSON.', {cause})
  }
}

/** The same request, whose body fails as soon as it has become too large, whether or not it said so. */
export function withBodyLimit(request: Request): Request {
  if (!request.body) return request
  let size = 0
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > MAX_BODY_BYTES) throw new LakeError(413, `Request body exceeds limit of ${MAX_BODY_BYTES} bytes`)
      controller.enqueue(chunk)
    },
  })
  return new Request(request, {body: request.body.pipeThrough(limit), duplex: 'half'} as RequestInit)
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (cause) {
    throw new LakeError(400, 'The body is not valid UTF-8.', {cause})
  }
}

/** How deep brackets nest, strings left out. One pass and no recursion: the text may be anything. */
export function nesting(json: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index)
    if (inString) {
      if (code === 0x5c) index++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (code === 0x7d || code === 0x5d) depth--
  }
  return deepest
}

/** `?name`, `?name=` and `?name=true` are yes. */
export function flag(url: URL, name: string, fallback = false): boolean {
  const value = url.searchParams.get(name)
  return value === null ? fallback : value === '' || value === 'true'
}
