import {defineQuery} from 'groq'
import {figureFragment} from '../../objects/figure/figure.groq.ts'
import {linkFragment} from '../../objects/link/link.groq.ts'
import {seoFragment} from '../../objects/seo/seo.groq.ts'
import {simpleTextFragment} from '../../rich-text/simple-text.groq.ts'

/** Pages of people, with what they wrote and reviewed. `$slugs`: a list of slugs, or null for all. */
export const PEOPLE_QUERY = defineQuery(`
  *[_type == "person" && defined(slug.current) && ($slugs == null || slug.current in $slugs)] | order(name asc) {
    _id,
    _type,
    _updatedAt,
    name,
    "slug": slug.current,
    isDemonstration,
    roles,
    jobTitle,
    credentials[]{_key, abbreviation, name},
    npi,
    orcid,
    photo{${figureFragment}},
    bio[]{${simpleTextFragment}},
    conflictsOfInterest,
    "wrote": *[review.author._ref == ^._id && defined(slug.current)] | order(title asc) {${linkFragment}},
    "reviewed": *[review.medicalReviewer._ref == ^._id && defined(slug.current)] | order(title asc) {${linkFragment}},
    seo{${seoFragment}}
  }
`)

/** The list of people. */
export const PERSON_INDEX_QUERY = defineQuery(`
  *[_type == "person" && defined(slug.current)] | order(lower(name) asc) {
    _id, _type, name, "slug": slug.current, jobTitle, roles, isDemonstration, credentials[]{_key, abbreviation, name}, photo{${figureFragment}}
  }
`)
