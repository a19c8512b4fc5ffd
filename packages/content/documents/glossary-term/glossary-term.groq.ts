import {defineQuery} from 'groq'
import {linkFragment} from '../../objects/link/link.groq.ts'

/** A word as a text explains it in place. */
export const glossaryTermFragment = `
  _id,
  _type,
  title,
  "slug": slug.current,
  definition
`

/** The glossary: every term, what it means, and the page that says more. */
export const GLOSSARY_QUERY = defineQuery(`
  *[_type == "glossaryTerm" && defined(slug.current)] | order(lower(title) asc) {
    ${glossaryTermFragment},
    _updatedAt,
    alsoKnownAs,
    seeAlso->{${linkFragment}}
  }
`)
