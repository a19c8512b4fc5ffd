/**
 * Addresses that answer without a built page, so that a link to one is not broken. That they do answer is for the
 * journeys in a browser to prove.
 */
export interface DynamicRoute {
  /** What it is, for the reader of this list. */
  what: string
  pattern: RegExp
  /** Address of the page that this is another form of. The link is broken when that page is not there. */
  formOf?(path: string): string
}

export const dynamicRoutes: DynamicRoute[] = [
  {what: 'sitemap, pages/api/sitemap.ts', pattern: /^\/sitemap\.xml$/},
  {what: 'what crawlers may read, pages/robots.txt.ts', pattern: /^\/robots\.txt$/},
  {what: 'search, pages/search.tsx', pattern: /^\/search$/},
  {what: 'pictures, media/rewrites.ts', pattern: /^\/media\/[a-zA-Z0-9]+-\d+x\d+\.[a-z0-9]+$/},
  {what: 'feed of new and changed pages', pattern: /^\/(?:feed|feed\.xml|feed\.json)$/},
  {
    what: 'a page as Markdown, at its address with .md',
    pattern: /^\/.+\.md$/,
    formOf: (path) => (path === '/index.md' ? '/' : path.slice(0, -'.md'.length)),
  },
]
