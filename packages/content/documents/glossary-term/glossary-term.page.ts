import {words} from '../../language/language.ts'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {home, indexPaths} from '../../parts/paths.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {glossaryNode} from './glossary.jsonld.ts'
import {type Glossary, GlossaryPage} from './glossary.tsx'
import {GLOSSARY_QUERY} from './glossary-term.groq.ts'

export const glossaryPage: PageType<Glossary> = {
  type: 'glossaryTerm',
  query: GLOSSARY_QUERY,
  singleton: true,
  path: () => indexPaths.glossaryTerm.path,
  breadcrumbs: () => [home, indexPaths.glossaryTerm],
  head: (terms, frame) =>
    pageHead(frame, {
      title: words.glossary.title,
      description: words.glossary.description,
      noindex: terms.length === 0,
    }),
  graph(terms, frame, site) {
    const url = site.origin + indexPaths.glossaryTerm.path
    return webPageGraph(
      {type: 'CollectionPage', breadcrumbs: glossaryPage.breadcrumbs(terms)},
      frame,
      site,
      ...(terms.length > 0 ? [glossaryNode(terms, url)] : []),
    )
  },
  Component: GlossaryPage,
}
