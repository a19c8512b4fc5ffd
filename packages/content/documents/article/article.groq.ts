import {defineQuery} from 'groq'
import {figureFragment} from '../../objects/figure/figure.groq.ts'
import {linkFragment} from '../../objects/link/link.groq.ts'
import {reviewFragment} from '../../objects/review/review.groq.ts'
import {seoFragment} from '../../objects/seo/seo.groq.ts'
import {richTextFragment} from '../../rich-text/rich-text.groq.ts'

/** Article pages. `$slugs`: a list of slugs, or null for all. */
export const ARTICLES_QUERY = defineQuery(`
  *[_type == "article" && defined(slug.current) && ($slugs == null || slug.current in $slugs)] | order(title asc) {
    _id,
    _type,
    _updatedAt,
    title,
    "slug": slug.current,
    summary,
    figure{${figureFragment}},
    body[]{${richTextFragment}},
    conditions[]->{${linkFragment}, definition},
    treatments[]->{${linkFragment}, summary, regulatoryStatus},
    relatedArticles[]->{${linkFragment}, summary},
    review{${reviewFragment}},
    seo{${seoFragment}}
  }
`)

/** The list of articles, newest first. */
export const ARTICLE_INDEX_QUERY = defineQuery(`
  *[_type == "article" && defined(slug.current)] | order(review.publishedAt desc, title asc) {
    _id, _type, title, "slug": slug.current, summary, "publishedAt": review.publishedAt
  }
`)
