import {subscribe} from 'node:diagnostics_channel'
import {DRAFT_COOKIE} from '../page/security-headers.ts'
import {goneAddresses, renewGoneAddresses} from './gone-addresses.ts'

/** As much of a request as this needs. */
export interface Request {
  method?: string | undefined
  url?: string | undefined
  headers: {cookie?: string | undefined}
}

/**
 * Gives requests for removed addresses to the page `/gone`, before Next sees them. Node announces every request on a
 * channel just before it hands it to the server; a look into a Set there costs other pages about one
 * per cent, while Next's own proxy made every page 40 % slower. See docs/decisions/0009-gone-pages.md.
 */
export function leadToGone(): void {
  void renewGoneAddresses()
  subscribe('http.server.request.start', (message) => {
    const {request} = message as {request: Request}
    request.url = goneUrl(request, goneAddresses().paths)
  })
}

/** The address that a request is answered from. An editor in draft preview may see a draft where a page was. */
export function goneUrl({method, url = '', headers}: Request, gone: ReadonlySet<string>): string {
  if (gone.size === 0 || (method !== 'GET' && method !== 'HEAD')) return url
  const path = url.split('?', 1)[0] ?? ''
  return gone.has(path) && !headers.cookie?.includes(DRAFT_COOKIE) ? '/gone' : url
}
