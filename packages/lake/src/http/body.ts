import {LakeError} from '../errors.ts'
import {nesting} from '../nesting.ts'

/** Sanity's limit for a request that changes documents, and here for every body but an upload. */
const MAX_BODY_BYTES = 4_000_000

/** Deeper than any document may be, and shallow enough for every recursive function that meets the value. */
const MAX_NESTING = 128

/** What all bodies that are held in memory may come to together. */
const MAX_BUFFERED_BYTES = 256_000_000

/** The JSON of a request body, refused before it can do harm: too large, not UTF-8, or nested too deep to handle. */
export async function readJson(request: Request): Promise<unknown> {
  const text = decodeText(await request.bytes())
  refuseDeepJson(text)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new LakeError(400, 'The body is not valid JSON.', {cause})
  }
}

/** Refuses JSON that no recursive function should meet. */
export function refuseDeepJson(text: string): void {
  if (nesting(text) > MAX_NESTING) throw new LakeError(400, `The JSON is nested deeper than ${MAX_NESTING} levels.`)
}

/** Refuses what cannot be read as it is: a compressed body may hide any number of bytes. */
export function refuseEncodedBody(request: Request): void {
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (request.body && encoding !== 'identity') {
    throw new LakeError(415, `Content-Encoding ${encoding.slice(0, 40)} is not supported; send it plain.`)
  }
}

let buffered = 0

/**
 * The same request, whose body fails as soon as it has become too large, whether or not it said so, or when all bodies
 * together have. `release` gives its share back.
 */
export function withBodyLimit(request: Request): {request: Request; release(): void} {
  if (!request.body) return {request, release() {}}
  if (Number(request.headers.get('content-length')) > MAX_BODY_BYTES) throw bodyTooLarge()
  const reader = request.body.getReader()
  let size = 0
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const {done, value} = await reader.read()
        if (done) return controller.close()
        size += value.byteLength
        buffered += value.byteLength
        if (size > MAX_BODY_BYTES || buffered > MAX_BUFFERED_BYTES) {
          void reader.cancel().catch(() => {})
          throw size > MAX_BODY_BYTES ? bodyTooLarge() : new LakeError(429, 'Too many large requests at once.')
        }
        controller.enqueue(value)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    {highWaterMark: 0},
  )
  return {
    request: new Request(request, {body, duplex: 'half'} as RequestInit),
    release() {
      buffered -= size
      size = 0
    },
  }
}

function bodyTooLarge(): LakeError {
  return new LakeError(413, `Request body exceeds limit of ${MAX_BODY_BYTES} bytes`)
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (cause) {
    throw new LakeError(400, 'The body is not valid UTF-8.', {cause})
  }
}

/** `?name`, `?name=` and `?name=true` are yes. */
export function flag(url: URL, name: string, fallback = false): boolean {
  const value = url.searchParams.get(name)
  return value === null ? fallback : value === '' || value === 'true'
}
