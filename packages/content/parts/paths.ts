import {stegaClean} from '@sanity/client/stega'
import {words} from '../language/language.ts'
import type {Breadcrumb} from '../page-type.ts'
import {pathOf} from '../route.ts'

/** The lists of documents and where they are. */
export const indexPaths = {
  condition: {title: words.conditionIndex.title, path: '/conditions'},
  treatment: {title: words.treatmentIndex.title, path: '/treatments'},
  article: {title: words.articleIndex.title, path: '/articles'},
  person: {title: words.personIndex.title, path: '/people'},
  citation: {title: words.citationIndex.title, path: '/references'},
  legalNotice: {title: words.legalNotice.title, path: '/legal'},
  glossaryTerm: {title: words.glossary.title, path: '/glossary'},
} as const satisfies Record<string, Breadcrumb>

export const home: Breadcrumb = {title: words.frame.sections.home, path: '/'}

/** The path of a document that is known to have one: queries ask only for documents with a slug. */
export function requiredPath(type: string, slug?: string | null): string {
  const path = pathOf(type, stegaClean(slug))
  if (!path) throw new MissingPathError(type)
  return path
}

class MissingPathError extends Error {
  override name = 'MissingPathError'
  constructor(type: string) {
    super(
      `A document of the type "${type}" was asked for its path but has no slug. Ask only for documents with one, or add the type to route.ts.`,
    )
  }
}
