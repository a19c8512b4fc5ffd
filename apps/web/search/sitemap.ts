import {pathOf} from '@clinic/content/route'
import type {SITEMAP_QUERY_RESULT} from '@clinic/content/types'
import {indexPaths} from '../page/index-paths.ts'

/** Singletons with the day of their last change. */
export interface FixedPage {
  _type: 'siteSettings' | 'clinic'
  _updatedAt: string
  noindex: boolean | null
}

interface Entry {
  path: string
  changed: string
}

/** The sitemap. `lastmod` is when content changed, never when the site was built. */
export function sitemap(origin: string, pages: SITEMAP_QUERY_RESULT, fixed: FixedPage[]): string {
  const entries = [
    ...fixedEntries(fixed),
    ...Object.entries(indexPaths).flatMap(([type, path]): Entry[] => {
      const changed = latest(pages, type)
      // An empty list asks not to be indexed.
      return changed ? [{path, changed}] : []
    }),
    ...pages.flatMap(({_type, slug, _updatedAt}): Entry[] => {
      const path = pathOf(_type, slug)
      return path ? [{path, changed: _updatedAt}] : []
    }),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map(({path, changed}) => url(origin + path, changed)),
    '</urlset>',
    '',
  ].join('\n')
}

function fixedEntries(fixed: FixedPage[]): Entry[] {
  const shown = fixed.filter(({noindex}) => noindex !== true)
  const entries = shown.flatMap(({_type, _updatedAt}): Entry[] => {
    const path = pathOf(_type)
    return path ? [{path, changed: _updatedAt}] : []
  })
  return entries.toSorted((one, other) => one.path.localeCompare(other.path))
}

function latest(pages: SITEMAP_QUERY_RESULT, type: string): string | null {
  return pages
    .filter(({_type}) => _type === type)
    .reduce<string | null>((newest, {_updatedAt}) => {
      return newest === null || _updatedAt > newest ? _updatedAt : newest
    }, null)
}

function url(address: string, changed: string): string {
  return `  <url><loc>${escapeXml(address)}</loc><lastmod>${changed}</lastmod></url>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
