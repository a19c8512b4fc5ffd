/** One sitemap a kind of page, and the routes of the pages in it. Search consoles count each by itself. */
export const sitemapKinds = {
  conditions: ['/conditions/[slug]'],
  treatments: ['/treatments/[slug]'],
  articles: ['/articles/[slug]'],
  people: ['/people/[slug]'],
  references: ['/references/[slug]'],
  about: [
    '/',
    '/clinic',
    '/conditions',
    '/treatments',
    '/articles',
    '/people',
    '/references',
    '/glossary',
    '/legal',
    '/about/[slug]',
    '/legal/[slug]',
  ],
} as const

export type SitemapKind = keyof typeof sitemapKinds

export function isSitemapKind(name: string): name is SitemapKind {
  return Object.hasOwn(sitemapKinds, name)
}
