import type {Frame} from '@clinic/content/page-type'
import {WEBHOOK_FILTER} from '@clinic/content/webhook'
import type {SanityClient} from '@sanity/client'
import {publishedClient} from '../sanity/clients.ts'
import {ask, readFrame} from '../sanity/read-pages.ts'
import {readEntries} from './entries.tsx'
import {type Kept, kept} from './kept.ts'
import {createSearchIndex, type SearchIndex} from './search-index.ts'

interface SiteIndex {
  index: SearchIndex
  /** Of the same moment as the index, so that a search asks the lake for nothing. */
  frame: Frame
}

/** The bundler may load this file once for the page and once for the webhook: what they share is kept outside of both. */
const shared = globalThis as typeof globalThis & {clinicSiteIndex?: Kept<SiteIndex>}

/** The index of the published site, in memory. */
export function siteIndex(): Kept<SiteIndex> {
  shared.clinicSiteIndex ??= kept({
    make: () => makeIndex(publishedClient(), new Date().toISOString().slice(0, 10)),
    revision: () => readRevision(publishedClient()),
  })
  return shared.clinicSiteIndex
}

async function makeIndex(client: SanityClient, today: string): Promise<SiteIndex> {
  const [entries, frame] = await Promise.all([readEntries(client, today), readFrame(client)])
  return {index: createSearchIndex(entries), frame}
}

const REVISION = `{
  "count": count(*[${WEBHOOK_FILTER}]),
  "newest": *[${WEBHOOK_FILTER}] | order(_updatedAt desc)[0]{_id, _rev, _updatedAt}
}`

async function readRevision(client: SanityClient): Promise<string> {
  return JSON.stringify(await ask<unknown>(client, REVISION))
}
