import type {Frame} from '@clinic/content/page-type'
import {FRAME_QUERY, GONE_QUERY} from '@clinic/content/queries'
import {pathOf} from '@clinic/content/route'
import type {GONE_QUERY_RESULT} from '@clinic/content/types'
import {emptyFrame} from '../frame/empty-frame.ts'
import {publishedClient} from '../sanity/clients.ts'
import {ask} from '../sanity/read-pages.ts'

/** Addresses whose pages were removed for good, and the frame around the page that says so. */
export interface GoneAddresses {
  paths: ReadonlySet<string>
  frame: Frame
}

const A_MINUTE_MS = 60_000

/** Kept on `globalThis`: the webhook, the hook in front of the server and the page are bundled apart. */
interface Kept {
  goneAddresses?: {last: GoneAddresses; askedAt: number}
}
const kept = globalThis as Kept

const nothing: GoneAddresses = {paths: new Set(), frame: emptyFrame}

/** What is known at this moment, without waiting. It is read again in the background when it is older than a minute. */
export function goneAddresses(now = Date.now(), read = readGoneAddresses): GoneAddresses {
  const {last, askedAt} = kept.goneAddresses ?? {last: nothing, askedAt: Number.NEGATIVE_INFINITY}
  if (now - askedAt > A_MINUTE_MS) void renewGoneAddresses(now, read)
  return last
}

/** Reads them again, after a publish. When the content cannot be read, what was known stays. */
export async function renewGoneAddresses(now = Date.now(), read = readGoneAddresses): Promise<void> {
  kept.goneAddresses = {last: kept.goneAddresses?.last ?? nothing, askedAt: now}
  try {
    const last = await read()
    // An answer that was asked for earlier and comes later is not the newer one.
    if (kept.goneAddresses.askedAt === now) kept.goneAddresses = {last, askedAt: now}
  } catch (error) {
    console.error('Removed addresses answer 404 until the content can be read:', messageOf(error))
  }
}

async function readGoneAddresses(): Promise<GoneAddresses> {
  const {addresses, frame} = await ask<{addresses: GONE_QUERY_RESULT; frame: Frame}>(
    publishedClient(),
    `{"addresses": ${GONE_QUERY}, "frame": ${FRAME_QUERY}}`,
  )
  return {paths: withoutPages(addresses), frame}
}

/** An address that has a page again is not gone, whatever an old document says of it. */
export function withoutPages({gone, pages}: GONE_QUERY_RESULT): ReadonlySet<string> {
  const taken = new Set(pages.map(({_type, slug}) => pathOf(_type, slug)))
  return new Set(gone.flatMap((path) => (path && !taken.has(path) && !isReserved.test(path) ? [path] : [])))
}

/** Lists, the clinic, programs and files: what is there whatever the documents say. */
const isReserved =
  /^\/(?:|clinic|conditions|treatments|articles|people|references|glossary|contact(?:\/.*)?|gone|(?:api|media|_next)\/.*|.*\.(?:txt|xml|svg|ico))$/

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
