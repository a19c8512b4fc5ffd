import type {NextConfig} from 'next'
import type {Env} from '../env.ts'

type HeaderRule = Awaited<ReturnType<NonNullable<NextConfig['headers']>>>[number]

export const DRAFT_COOKIE = '__prerender_bypass'
/** Every page and its data: not an API route, not a picture, not a built file, which are kept as long as they like. */
const PAGES = '/((?!api/|media/|_next/static/).*)'

/**
 * Headers of every answer. The policy for readers allows no script at all. Whoever sends a draft cookie gets the
 * policy of the preview; when the cookie is forged, the page behind it is the public one, without scripts.
 */
export function securityHeaders(env: Env, {isDevelopment}: {isDevelopment: boolean}): HeaderRule[] {
  const draftCookie = [{type: 'cookie' as const, key: DRAFT_COOKIE}]
  return [
    {
      source: '/:path*',
      headers: [
        // The development server sends one of its own scripts as JSON.
        ...(isDevelopment ? [] : [{key: 'X-Content-Type-Options', value: 'nosniff'}]),
        {key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin'},
        {key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()'},
        ...(env.siteUrl.startsWith('https:')
          ? [{key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains'}]
          : []),
      ],
    },
    {
      source: '/:path*',
      missing: draftCookie,
      headers: [{key: 'Content-Security-Policy', value: isDevelopment ? developmentPolicy(env) : readerPolicy(env)}],
    },
    // The last rule that fits an address wins.
    ...(isDevelopment
      ? []
      : [
          {
            source: '/search',
            missing: draftCookie,
            headers: [{key: 'Content-Security-Policy', value: searchPolicy(env)}],
          },
        ]),
    {
      source: PAGES,
      missing: draftCookie,
      // A browser asks each time whether a page has changed (an ETag makes the answer small): a correction is never stale.
      headers: isDevelopment ? [] : [{key: 'Cache-Control', value: 'public, max-age=0, must-revalidate'}],
    },
    {
      source: '/:path*',
      has: draftCookie,
      headers: [
        {key: 'Content-Security-Policy', value: isDevelopment ? developmentPolicy(env) : draftPolicy(env)},
        {key: 'X-Robots-Tag', value: 'noindex, nofollow'},
      ],
    },
    {source: PAGES, has: draftCookie, headers: [{key: 'Cache-Control', value: 'private, no-store'}]},
  ].filter(({headers}) => headers.length > 0)
}

/** For readers: no script at all. */
export function readerPolicy(env: Env): string {
  return policy(env, ["default-src 'none'", "script-src 'none'", "style-src 'self' 'unsafe-inline'"])
}

/** The search page alone may run a script, our own, which asks for the same page with other words. */
function searchPolicy(env: Env): string {
  return policy(env, [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
  ])
}

/**
 * The preview runs our own scripts and talks to the lake, which may move a stream to a host name below its own.
 * `_document` adds the number of the one inline script.
 */
export function draftPolicy(env: Env, moreScripts = ''): string {
  return policy(env, [
    "default-src 'none'",
    `script-src 'self' ${moreScripts}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self' ${lakeOrigins(env)}`,
  ])
}

/** Reloading while sources are edited needs inline scripts, `eval` and a socket. */
function developmentPolicy(env: Env): string {
  return policy(env, [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self' ws: ${lakeOrigins(env)}`,
  ])
}

function lakeOrigins({projectId, apiHost}: Env): string {
  return apiHost ? `${apiHost} ${apiHost.replace('://', '://*.')}` : `https://${projectId}.api.sanity.io`
}

function policy({studioUrl}: Env, sources: string[]): string {
  return [
    ...sources,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // Presentation in the Studio shows the site in a frame; nobody else does.
    `frame-ancestors 'self' ${studioUrl}`,
  ].join('; ')
}
