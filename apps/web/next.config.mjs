import {resolve} from 'node:path'
import {PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER} from 'next/constants.js'
import {env} from './env.ts'
import {mediaRewrites} from './media/rewrites.ts'
import {securityHeaders} from './page/security-headers.ts'
import {machineRewrites} from './search/rewrites.ts'
import {writeSearchScript} from './site-search/script-file.ts'

/**
 * Not TypeScript, so that Node itself loads it and the files it imports, wherever it is called from.
 *
 * @param {string} phase
 * @returns {import('next').NextConfig}
 */
export default function config(phase) {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER
  // Settings are checked when a server starts and before a build; tests and type generation need none.
  if (isDevelopment || phase === PHASE_PRODUCTION_SERVER) env()
  if (isDevelopment) writeSearchScript()
  return {
    poweredByHeader: false,
    reactStrictMode: true,
    transpilePackages: ['@clinic/content', '@clinic/seo', '@clinic/portable-text'],
    cacheHandler: resolve(import.meta.dirname, 'cache/page-cache.ts'),
    turbopack: {root: resolve(import.meta.dirname, '../..')},
    // Sources import with their extension, as Node wants them; types are checked by `npm run typecheck`.
    typescript: {ignoreBuildErrors: true},
    // Text in a draft carries invisible marks that lead back to its field: many bytes, and only for editors.
    experimental: {
      largePageDataBytes: 8_000_000,
      // Our sheets do not use light-dark(), so no page carries variables that imitate it in old browsers.
      useLightningcss: true,
      lightningCssFeatures: {exclude: ['light-dark']},
    },
    headers: async () => securityHeaders(env(), {isDevelopment}),
    rewrites: async () => [...mediaRewrites(env()), ...machineRewrites],
  }
}
