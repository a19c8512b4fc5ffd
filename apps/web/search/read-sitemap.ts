import type {SanityClient} from '@sanity/client'
import {readPagesOf, type SomePage} from '../page/every-page.ts'
import {lastChange, readChanges} from '../page/last-change.ts'
import {mainHtml} from '../page/main-html.tsx'
import {figuresOn} from './figures-on.ts'
import {partNamed, sitemap, sitemapIndex, sitemapParts} from './sitemap.ts'
import {isSitemapKind, type SitemapKind, sitemapKinds} from './sitemap-kinds.ts'

type DatedPage = Omit<SomePage, 'changed'> & {changed: string | null}

/** The index of all sitemaps, as XML. */
export async function readSitemapIndex(client: SanityClient, origin: string): Promise<string> {
  const kinds = Object.keys(sitemapKinds).filter(isSitemapKind)
  const parts = await Promise.all(kinds.map(async (kind) => sitemapParts(kind, await readKind(client, kind))))
  return sitemapIndex(origin, parts.flat())
}

/** One sitemap as XML, or null when the index names none like it. */
export async function readSitemap(client: SanityClient, origin: string, name: string, today: string) {
  const part = partNamed(name)
  if (part === null || !isSitemapKind(part.kind)) return null
  const pages = sitemapParts(part.kind, await readKind(client, part.kind))[part.index]?.pages
  if (!pages) return null
  return sitemap(
    origin,
    pages.map((page) => ({path: page.path, changed: page.changed, images: figuresOn(mainHtml(page, today))})),
  )
}

async function readKind(client: SanityClient, kind: SitemapKind): Promise<DatedPage[]> {
  const [pages, changes] = await Promise.all([readPagesOf(client, sitemapKinds[kind]), readChanges(client)])
  return pages.map((page) => ({...page, changed: lastChange(page, changes)}))
}
