import {descriptionOf, titleWithSite} from '@clinic/seo'
import {words} from '../../language/language.ts'

interface Words {
  /** What the editor wrote for search engines. */
  seo?: {title?: string | null; description?: string | null} | null
  title?: string | null
  description?: string | null
}

interface SiteWords {
  title?: string | null
  seo?: {description?: string | null} | null
}

/** The title of a page as search engines are given it: what the editor wrote for them, else its own with the name of the site. */
export function headTitle({seo, title}: Words, site: SiteWords | null | undefined): string {
  return seo?.title || titleWithSite(title ?? words.page.untitled, site?.title)
}

/** The description of a page as search engines are given it, else what the site says of itself. */
export function headDescription({seo, description}: Words, site: SiteWords | null | undefined): string | null {
  return descriptionOf(seo?.description, description, site?.seo?.description)
}
