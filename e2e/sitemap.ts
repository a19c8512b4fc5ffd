import type {APIRequestContext} from '@playwright/test'
import {siteUrl} from './programs.ts'

/** The paths that the site's sitemaps list, in their order. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  return await readSitemaps(async (path) => await (await request.get(path)).text(), siteUrl)
}

/** The same for those who `read` in another way: the index names the sitemaps, and these name the pages. */
export async function readSitemaps(read: (path: string) => Promise<string>, origin: string): Promise<string[]> {
  const listed = async (path: string) => pathsOf(await read(path), origin)
  return (await Promise.all((await listed('/sitemap.xml')).map(listed))).flat()
}

function pathsOf(sitemap: string, origin: string): string[] {
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
