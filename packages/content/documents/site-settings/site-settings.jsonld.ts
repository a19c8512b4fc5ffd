import {clinicId, type GraphNode, graph, idOf, websiteId} from '@clinic/seo'
import {language} from '../../language/language.ts'
import type {Frame, Site} from '../../page-type.ts'
import {clinicNode} from '../clinic/clinic.jsonld.ts'

/** The whole site, of which every page is a part. */
export function websiteNode({site, clinic}: Frame, {origin}: Site): GraphNode | null {
  if (!site?.title) return null
  return {
    '@type': 'WebSite',
    '@id': websiteId(origin),
    name: site.title,
    alternateName: clinic?.name && clinic.name !== site.title ? clinic.name : undefined,
    url: `${origin}/`,
    inLanguage: language.tag,
    publisher: {'@id': clinicId(origin)},
  }
}

/** The nodes that every page's graph begins with. */
export function siteNodes(frame: Frame, site: Site): (GraphNode | null)[] {
  return [clinicNode(frame, site), websiteNode(frame, site)]
}

export function homeGraph(title: string | null, frame: Frame, site: Site) {
  const url = `${site.origin}/`
  return graph(...siteNodes(frame, site), {
    '@type': 'WebPage',
    '@id': idOf(url, 'webpage'),
    url,
    name: title ?? undefined,
    isPartOf: {'@id': websiteId(site.origin)},
    about: {'@id': clinicId(site.origin)},
    inLanguage: language.tag,
  })
}
