import {latest} from '../page/last-change.ts'
import {escapeXml} from './xml.ts'

export interface SitemapPage {
  path: string
  /** When what the page shows was last changed; never when the site was built. */
  changed: string | null
  /** Paths of the pictures on it. */
  images: string[]
}

interface Part<Page> {
  /** `conditions`, and `conditions-2` for what does not fit into the first. */
  name: string
  pages: Page[]
}

/** What sitemaps.org allows in one file. */
const LARGEST = 50_000

/** The sitemaps of one kind of page: none for no pages, several for very many. */
export function sitemapParts<Page>(kind: string, pages: readonly Page[], largest = LARGEST): Part<Page>[] {
  const count = Math.ceil(pages.length / largest)
  return Array.from({length: count}, (_part, index) => ({
    name: index === 0 ? kind : `${kind}-${index + 1}`,
    pages: pages.slice(index * largest, (index + 1) * largest),
  }))
}

/** The kind and number in the name of a sitemap. */
export function partNamed(name: string): {kind: string; index: number} | null {
  const [, kind, number] = /^([a-z]+)(?:-([2-9]|[1-9]\d+))?$/.exec(name) ?? []
  return kind ? {kind, index: Number(number ?? 1) - 1} : null
}

/** The list of all sitemaps, each with the latest change of its pages. */
export function sitemapIndex(origin: string, parts: readonly Part<Pick<SitemapPage, 'changed'>>[]): string {
  return document(
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    parts.map(({name, pages}) => {
      const changed = latest(pages.map((page) => page.changed))
      return `  <sitemap>${loc(`${origin}/sitemaps/${name}.xml`)}${lastmod(changed)}</sitemap>`
    }),
    '</sitemapindex>',
  )
}

/** One sitemap: pages with their last change and their pictures. */
export function sitemap(origin: string, pages: readonly SitemapPage[]): string {
  return document(
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">',
    pages.map(({path, changed, images}) => {
      const pictures = images.map(
        (image) => `<image:image><image:loc>${escapeXml(origin + image)}</image:loc></image:image>`,
      )
      return `  <url>${loc(origin + path)}${lastmod(changed)}${pictures.join('')}</url>`
    }),
    '</urlset>',
  )
}

function document(open: string, lines: string[], close: string): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...lines, close, ''].join('\n')
}

function loc(address: string): string {
  return `<loc>${escapeXml(address)}</loc>`
}

function lastmod(changed: string | null): string {
  return changed === null ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`
}
