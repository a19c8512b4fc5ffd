/** Where the list of a type is. */
export const indexPaths: Record<string, string> = {
  condition: '/conditions',
  treatment: '/treatments',
  article: '/articles',
  person: '/people',
  citation: '/references',
  legalNotice: '/legal',
  glossaryTerm: '/glossary',
}
