import {figureFragment} from '../figure/figure.groq.ts'

/** A person as a byline shows them. */
export const bylineFragment = `
  _id,
  _type,
  name,
  "slug": slug.current,
  jobTitle,
  credentials[]{_key, abbreviation, name},
  npi,
  orcid,
  isDemonstration,
  photo{${figureFragment}}
`

export const reviewFragment = `
  publishedAt,
  lastReviewed,
  nextReview,
  conflictsOfInterest,
  author->{${bylineFragment}},
  medicalReviewer->{${bylineFragment}}
`
