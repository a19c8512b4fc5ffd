import {defineQuery} from 'groq'
import {figureFragment} from '../../objects/figure/figure.groq.ts'
import {linkFragment} from '../../objects/link/link.groq.ts'
import {reviewFragment} from '../../objects/review/review.groq.ts'
import {seoFragment} from '../../objects/seo/seo.groq.ts'
import {richTextFragment} from '../../rich-text/rich-text.groq.ts'

/**
 * Condition pages with everything they show.
 * `$slugs`: a list of slugs, or null for all of them, so that a build reads every page in one request.
 */
export const CONDITIONS_QUERY = defineQuery(`
  *[_type == "condition" && defined(slug.current) && ($slugs == null || slug.current in $slugs)] | order(title asc) {
    _id,
    _type,
    _updatedAt,
    title,
    "slug": slug.current,
    alsoKnownAs,
    definition,
    bodyRegion,
    codes[]{_key, system, code, edition},
    figure{${figureFragment}},
    keyPoints,
    symptoms[]{${richTextFragment}},
    whenToGetHelp[]{_key, _type, level, heading, signs, advice},
    causes[]{${richTextFragment}},
    diagnosis[]{${richTextFragment}},
    usualTreatments[]{${richTextFragment}},
    treatments[]->{${linkFragment}, summary, regulatoryStatus, kind, recommendedByGuideline},
    cellTherapy[]{${richTextFragment}},
    evidence[]{${richTextFragment}},
    risks[]{${richTextFragment}},
    candidacy[]{${richTextFragment}},
    questionsToAsk,
    contact[]{${richTextFragment}},
    relatedArticles[]->{${linkFragment}, summary},
    relatedConditions[]->{${linkFragment}, definition},
    review{${reviewFragment}},
    seo{${seoFragment}}
  }
`)

/** The A–Z: names, other names and one sentence each. */
export const CONDITION_INDEX_QUERY = defineQuery(`
  *[_type == "condition" && defined(slug.current)] | order(lower(title) asc) {
    _id, _type, title, "slug": slug.current, alsoKnownAs, definition, bodyRegion
  }
`)
