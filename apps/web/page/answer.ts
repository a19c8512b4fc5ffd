import {createHash} from 'node:crypto'
import {words} from '@clinic/content/language'
import type {NextApiRequest, NextApiResponse} from 'next'

export interface Answer {
  type: string
  body: string | (() => Promise<Buffer>)
  /** What the body is made from, when that is known before the body. */
  madeFrom?: string
  headers?: Record<string, string>
}

/** An answer, where the asked-for thing moved to, or null when there is no such thing. */
type Found = Answer | {movedTo: string} | null

/**
 * Answers programs: the same content is named by the same ETag and not sent twice. How long an answer may be kept is
 * said in security-headers.ts, as for pages: a correction is never stale.
 */
export async function answer(request: NextApiRequest, response: NextApiResponse, find: () => Promise<Found>) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return response.status(405).end()
  }
  try {
    const found = await find()
    if (found === null) return send(response.status(404), words.notFound.text)
    if ('movedTo' in found) return response.redirect(308, found.movedTo)
    const {type, body, madeFrom, headers} = found
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
    const etag = etagOf(madeFrom ?? String(body))
    response.setHeader('ETag', etag)
    if (isKnown(request, etag)) return response.status(304).end()
    const bytes = typeof body === 'string' ? body : await body()
    response.setHeader('Content-Type', type)
    response.setHeader('Content-Length', Buffer.byteLength(bytes))
    response.end(bytes)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    // Whoever asks keeps what they have and comes back.
    response.setHeader('Retry-After', '600')
    send(response.status(503), words.serverError.text)
  }
}

/** A name of one word from the query, as a rewrite puts it there. */
export function named(request: NextApiRequest, name: string): string {
  const value = request.query[name]
  return typeof value === 'string' ? value : ''
}

function send(response: NextApiResponse, text: string): void {
  response.removeHeader('ETag')
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('X-Robots-Tag', 'noindex')
  response.end(`${text}\n`)
}

function etagOf(content: string): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
}

/** A proxy that compresses may have marked our name as weak: `W/"…"`. */
function isKnown({headers}: NextApiRequest, etag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? []
  return known.includes(etag) || known.includes('*')
}
