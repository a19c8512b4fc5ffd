import {defineQuery} from 'groq'
import {seoFragment} from '../../objects/seo/seo.groq.ts'
import {richTextFragment} from '../../rich-text/rich-text.groq.ts'

/** Pages about the site itself. `$slugs`: a list of slugs, or null for all. */
export const PAGES_QUERY = defineQuery(`
  *[_type == "page" && defined(slug.current) && ($slugs == null || slug.current in $slugs)] | order(title asc) {
    _id,
    _type,
    _updatedAt,
    title,
    "slug": slug.current,
    summary,
    body[]{${richTextFragment}},
    seo{${seoFragment}}
  }
`)
