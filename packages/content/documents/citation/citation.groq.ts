import {defineQuery} from 'groq'
import {linkFragment} from '../../objects/link/link.groq.ts'

/** A source as the list of references of a page shows it. */
export const citationFragment = `
  _id,
  _type,
  "slug": slug.current,
  kind,
  title,
  authors,
  container,
  year,
  locator,
  pmid,
  pmcid,
  doi,
  trialId,
  url,
  accessedOn,
  retracted,
  guidelineExpires
`

/** Pages of sources, with the pages that cite them. `$slugs`: a list of slugs, or null for all. */
export const CITATIONS_QUERY = defineQuery(`
  *[_type == "citation" && defined(slug.current) && ($slugs == null || slug.current in $slugs)] | order(title asc) {
    ${citationFragment},
    _updatedAt,
    participants,
    population,
    comparator,
    followUp,
    mainResult,
    funding,
    retractionCheckedOn,
    "citedBy": *[_type in ["condition", "treatment", "article"] && defined(slug.current) && references(^._id)] | order(title asc) {${linkFragment}}
  }
`)

/** The list of all sources. */
export const CITATION_INDEX_QUERY = defineQuery(`
  *[_type == "citation" && defined(slug.current)] | order(lower(coalesce(authors, container, title)) asc, year asc) {
    ${citationFragment}
  }
`)
