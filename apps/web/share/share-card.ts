import {words} from '@clinic/content/language'
import type {SomePage} from '../page/every-page.ts'
import {isDemonstration, siteNameOf} from '../page/site-name.ts'

/** What the picture says that stands for a page where it is shared. */
export interface ShareCard {
  kind: string | null
  title: string
  line: string | null
  /** What must be said wherever the page is named. */
  caution: string | null
  site: string
  demonstration: string | null
}

export function shareCard({
  type,
  isList,
  head,
  frame,
}: Pick<SomePage, 'type' | 'isList' | 'head' | 'frame'>): ShareCard {
  return {
    kind: kindOf(type, isList),
    title: head.name,
    line: head.lead,
    caution: head.caution,
    site: siteNameOf(frame),
    demonstration: isDemonstration(frame) ? words.share.demonstration : null,
  }
}

/** The same in words, for those who do not see it. */
export function shareAlt({kind, title, caution, site, demonstration}: ShareCard): string {
  return [kind, title, caution, site, demonstration].filter(Boolean).join(' · ')
}

/** Home is not of a kind: it is the site. */
function kindOf(type: string, isList: boolean): string | null {
  if (isList) return words.share.list
  return type === 'siteSettings' ? null : (words.share.kinds[type] ?? null)
}
