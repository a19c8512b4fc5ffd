import {defineQuery} from 'groq'
import {figureFragment} from '../../objects/figure/figure.groq.ts'
import {linkFragment} from '../../objects/link/link.groq.ts'
import {reviewFragment} from '../../objects/review/review.groq.ts'
import {seoFragment} from '../../objects/seo/seo.groq.ts'
import {richTextFragment} from '../../rich-text/rich-text.groq.ts'

/** What a condition page says of one treatment: its evidence statements about it, from one of its bodies. */
const statementFragment = `_type == "evidenceStatement" && treatment._ref == ^.^._id`

/** Treatment pages. `$slugs`: a list of slugs, or null for all. */
export const TREATMENTS_QUERY = defineQuery(`
  *[_type == "treatment" && defined(slug.current) && ($slugs == null || slug.current in $slugs)] | order(title asc) {
    _id,
    _type,
    _updatedAt,
    title,
    "slug": slug.current,
    alsoKnownAs,
    kind,
    summary,
    regulatoryStatus,
    regulatoryNote,
    recommendedByGuideline,
    figure{${figureFragment}},
    whatItIs[]{${richTextFragment}},
    whatHappens[]{${richTextFragment}},
    evidence[]{${richTextFragment}},
    noStudiesSearchedOn,
    risks,
    contraindications,
    alternatives[]{${richTextFragment}},
    costNote,
    relatedArticles[]->{${linkFragment}, summary},
    "conditions": *[_type == "condition" && defined(slug.current) && references(^._id)] | order(title asc) {
      ${linkFragment},
      definition,
      "ofUsualTreatments": usualTreatments[${statementFragment}]{_key, outcome, direction, certainty},
      "ofCellTherapy": cellTherapy[${statementFragment}]{_key, outcome, direction, certainty},
      "ofEvidence": evidence[${statementFragment}]{_key, outcome, direction, certainty}
    },
    review{${reviewFragment}},
    seo{${seoFragment}}
  }
`)

/** The list of treatments with their status. */
export const TREATMENT_INDEX_QUERY = defineQuery(`
  *[_type == "treatment" && defined(slug.current)] | order(lower(title) asc) {
    _id, _type, title, "slug": slug.current, alsoKnownAs, kind, summary, regulatoryStatus
  }
`)
