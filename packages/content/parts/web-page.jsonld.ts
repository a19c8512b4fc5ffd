import {breadcrumbList, type GraphNode, graph, idOf, websiteId} from '@clinic/seo'
import {siteNodes} from '../documents/site-settings/site-settings.jsonld.ts'
import {language} from '../language/language.ts'
import type {Breadcrumb, Frame, Site} from '../page-type.ts'

/** The graph of a page that is not about health itself: a list, a notice, a page about the site. `more`: what it is about. */
export function webPageGraph(
  page: {type?: 'WebPage' | 'CollectionPage' | 'ContactPage'; breadcrumbs: Breadcrumb[]; updated?: string},
  frame: Frame,
  site: Site,
  ...more: GraphNode[]
) {
  const last = page.breadcrumbs.at(-1)
  const url = site.origin + (last?.path ?? '/')
  return graph(
    ...siteNodes(frame, site),
    {
      '@type': page.type ?? 'WebPage',
      '@id': idOf(url, 'webpage'),
      url,
      name: last?.title,
      isPartOf: {'@id': websiteId(site.origin)},
      breadcrumb: {'@id': idOf(url, 'breadcrumb')},
      dateModified: page.updated,
      inLanguage: language.tag,
    },
    breadcrumbList(url, site.origin, page.breadcrumbs),
    ...more,
  )
}
