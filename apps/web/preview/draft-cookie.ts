import type {NextApiRequest, NextApiResponse} from 'next'

/**
 * A Studio on another site shows the preview in a frame, where browsers keep cookies only when they are partitioned.
 * Next does not set the word, so it is added to the cookies of this answer.
 */
export function partitionCookies(request: NextApiRequest, response: NextApiResponse): void {
  const {'sec-fetch-dest': dest, 'sec-fetch-site': site} = request.headers
  if (dest !== 'iframe' || site !== 'cross-site') return
  const cookies = [response.getHeader('Set-Cookie') ?? []].flat()
  response.setHeader(
    'Set-Cookie',
    cookies.map((cookie) => (String(cookie).includes('Secure') ? `${cookie}; Partitioned` : String(cookie))),
  )
}

/** A path of this site, whatever was asked for. */
export function ownPath(wanted: string | undefined): string {
  const url = URL.parse(wanted ?? '/', 'http://site.invalid')
  if (url?.host !== 'site.invalid') return '/'
  // `//other.example` is an address of another site to a browser.
  return `${url.pathname.replace(/^\/+/, '/')}${url.search}${url.hash}`
}
