import {stegaClean} from '@sanity/client/stega'

/** An address of another site when it is one we may send a reader to: https and nothing else. */
export function safeHref(href: string | null | undefined): string | null {
  const clean = stegaClean(href ?? '').trim()
  return URL.canParse(clean) && new URL(clean).protocol === 'https:' ? clean : null
}
