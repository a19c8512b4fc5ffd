import {descriptionOf} from '@clinic/seo'
import {words} from '../../language/language.ts'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {home, indexPaths, requiredPath} from '../../parts/paths.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {CITATION_INDEX_QUERY, CITATIONS_QUERY} from './citation.groq.ts'
import {citationGraph} from './citation.jsonld.ts'
import {type Citation, CitationPage, kindWords, shortName} from './citation.tsx'
import {CitationIndex, type CitationList} from './citation-index.tsx'

const {headTitle, description, untitled} = words.citation

export const citationPage: PageType<Citation> = {
  type: 'citation',
  query: CITATIONS_QUERY,
  singleton: false,
  path: ({slug}) => requiredPath('citation', slug),
  breadcrumbs: (citation) => [
    home,
    indexPaths.citation,
    {title: shortName(citation), path: requiredPath('citation', citation.slug)},
  ],
  head: (citation, frame) =>
    pageHead(frame, {
      // The printed titles of papers are too long for a result; author and year is what people search for.
      title: headTitle(shortName(citation)),
      name: shortName(citation),
      description: descriptionOf(
        citation.mainResult && `${shortName(citation)}: ${citation.mainResult}`,
        description(citation.title ?? untitled, kindWords(citation.kind)),
      ),
      lead: citation.mainResult ?? citation.title,
      type: 'article',
      modified: citation._updatedAt,
    }),
  graph: (citation, frame, site) => citationGraph(citation, citationPage.breadcrumbs(citation), frame, site),
  Component: CitationPage,
}

export const citationIndex: PageType<CitationList> = {
  type: 'citation',
  query: CITATION_INDEX_QUERY,
  singleton: true,
  path: () => indexPaths.citation.path,
  breadcrumbs: () => [home, indexPaths.citation],
  head: (citations, frame) =>
    pageHead(frame, {
      title: words.citationIndex.title,
      description: words.citationIndex.description,
      noindex: citations.length === 0,
    }),
  graph: (citations, frame, site) =>
    webPageGraph({type: 'CollectionPage', breadcrumbs: citationIndex.breadcrumbs(citations)}, frame, site),
  Component: CitationIndex,
}
