import type {APIRequestContext} from '@playwright/test'
import {siteUrl} from './programs.ts'

/** The paths that the site's sitemap lists, in its order. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  return pathsOf(await (await request.get('/sitemap.xml')).text(), siteUrl)
}

export function pathsOf(sitemap: string, origin: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address?.slice(origin.length) || '/')
}

/** The first path of each template: `/conditions` is one, and `/conditions/sciatica` another. */
export function onePerTemplate(paths: string[]): string[] {
  const first = new Map<string, string>()
  for (const path of paths) {
    const [, section = '', ...rest] = path.split('/')
    const template = [section, ...rest.map(() => '*')].join('/')
    if (!first.has(template)) first.set(template, path)
  }
  return [...first.values()]
}
