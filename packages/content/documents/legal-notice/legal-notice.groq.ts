import {defineQuery} from 'groq'
import {seoFragment} from '../../objects/seo/seo.groq.ts'

/** Legal notices. `$slugs`: a list of slugs, or null for all. */
export const LEGAL_NOTICES_QUERY = defineQuery(`
  *[_type == "legalNotice" && defined(slug.current) && ($slugs == null || slug.current in $slugs)] | order(title asc) {
    _id,
    _type,
    _updatedAt,
    title,
    "slug": slug.current,
    jurisdiction,
    law,
    text,
    placement,
    effectiveDate,
    sourceUrl,
    checkedOn,
    seo{${seoFragment}}
  }
`)

/** The list of notices, by place. */
export const LEGAL_NOTICE_INDEX_QUERY = defineQuery(`
  *[_type == "legalNotice" && defined(slug.current)] | order(jurisdiction asc, title asc) {
    _id, _type, title, "slug": slug.current, jurisdiction, law
  }
`)
