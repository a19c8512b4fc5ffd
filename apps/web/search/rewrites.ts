import type {NextConfig} from 'next'

type Rewrite = Extract<Awaited<ReturnType<NonNullable<NextConfig['rewrites']>>>, unknown[]>[number]

/** What programs read, at the addresses where they look for it. It is made by API routes, which robots stay out of. */
export const machineRewrites: Rewrite[] = [
  {source: '/sitemap.xml', destination: '/api/sitemap'},
  {source: '/sitemaps/:name([a-z0-9-]+)\\.xml', destination: '/api/sitemap?name=:name'},
  {source: '/feed.xml', destination: '/api/feed'},
  {source: '/llms.txt', destination: '/api/llms'},
  {source: '/share/:name(.+)\\.png', destination: '/api/share?name=:name'},
  {source: '/:name(.+)\\.md', destination: '/api/markdown?name=:name'},
]
