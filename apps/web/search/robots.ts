/** What crawlers are told. Drafts are kept from them by access and `noindex`, which a closed door here would hide. */
export function robots(origin: string): string {
  return ['User-agent: *', 'Disallow: /api/', '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n')
}
