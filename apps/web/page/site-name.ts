import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'

/** What the site is called, also before anybody has said so. */
export function siteNameOf({site, clinic}: Pick<Frame, 'site' | 'clinic'>): string {
  return site?.title ?? clinic?.name ?? words.frame.unnamedSite
}

/** Whether the clinic's own facts are invented, and every page stands for a demonstration. */
export function isDemonstration({clinic}: Pick<Frame, 'clinic'>): boolean {
  return clinic?.hoursAreDemonstration === true || clinic?.address?.isDemonstration === true
}
