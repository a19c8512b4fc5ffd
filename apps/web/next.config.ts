import {resolve} from 'node:path'
import type {NextConfig} from 'next'
import {PHASE_DEVELOPMENT_SERVER} from 'next/constants.js'
import {env} from './env.ts'
import {mediaRewrites} from './media/rewrites.ts'
import {securityHeaders} from './page/security-headers.ts'

export default function config(phase: string): NextConfig {
  const settings = env()
  return {
    poweredByHeader: false,
    reactStrictMode: true,
    transpilePackages: ['@clinic/content', '@clinic/seo', '@clinic/portable-text'],
    cacheHandler: resolve(import.meta.dirname, 'cache/page-cache.ts'),
    turbopack: {root: resolve(import.meta.dirname, '../..')},
    // Sources import with their extension, as Node wants them; types are checked by `npm run typecheck`.
    typescript: {ignoreBuildErrors: true},
    // Text in a draft carries invisible marks that lead back to its field: many bytes, and only for editors.
    experimental: {largePageDataBytes: 8_000_000},
    headers: async () => securityHeaders(settings, {isDevelopment: phase === PHASE_DEVELOPMENT_SERVER}),
    rewrites: async () => mediaRewrites(settings),
  }
}
