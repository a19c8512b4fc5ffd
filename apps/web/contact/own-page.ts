import type {IncomingHttpHeaders} from 'node:http'

/**
 * Whether a form was sent from our own page. Browsers say so in `Sec-Fetch-Site`, older ones at least in `Origin`;
 * who says neither is no browser.
 */
export function isFromOwnPage(headers: IncomingHttpHeaders, siteUrl: string): boolean {
  const site = headers['sec-fetch-site']
  // `none`: the reader herself, for example by sending the same form once more.
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return headers.origin === siteUrl
}
