import {type GraphNode, idOf} from '@clinic/seo'
import type {CreativeWork} from 'schema-dts'
import type {Breadcrumb, Frame, Site} from '../../page-type.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {addressesOf} from '../../rich-text/citation-addresses.ts'
import type {CitationData} from '../../rich-text/values.ts'
import {pathOf} from '../../route.ts'
import type {Citation} from './citation.tsx'

/** A source, named the same on every page that cites it. */
export function citationNode(citation: CitationData, origin: string): Exclude<CreativeWork, string> {
  const path = pathOf('citation', citation.slug)
  return {
    '@type': isPaper(citation.kind) ? 'ScholarlyArticle' : 'CreativeWork',
    '@id': path ? idOf(origin + path, 'source') : undefined,
    name: citation.title ?? undefined,
    url: addressesOf(citation)[0]?.href,
  }
}

/** The page about a source. A source that was taken back supports nothing, so search engines are not told of it. */
export function citationGraph(citation: Citation, breadcrumbs: Breadcrumb[], frame: Frame, site: Site) {
  const node = {
    ...citationNode(citation, site.origin),
    datePublished: citation.year ? String(citation.year) : undefined,
  } satisfies GraphNode
  return webPageGraph(
    {breadcrumbs, updated: citation._updatedAt},
    frame,
    site,
    ...(citation.retracted === true || !citation.title ? [] : [node]),
  )
}

function isPaper(kind: string | null): boolean {
  return !['regulator', 'register', 'guideline', 'other', null].includes(kind)
}
