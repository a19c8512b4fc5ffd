import {breadcrumbList, clinicId, type GraphNode, idOf, websiteId} from '@clinic/seo'
import type {Article, CreativeWork, MedicalWebPage, Thing} from 'schema-dts'
import {citationNode} from '../documents/citation/citation.jsonld.ts'
import {personNode} from '../documents/person/person.jsonld.ts'
import {siteNodes} from '../documents/site-settings/site-settings.jsonld.ts'
import {language} from '../language/language.ts'
import {type FigureData, fileOf} from '../objects/figure/figure-image.ts'
import type {Breadcrumb, Frame, Site} from '../page-type.ts'
import type {References} from '../rich-text/number-references.ts'
import type {Review} from './review.tsx'

interface MedicalPage {
  title: string | null
  description: string | null
  updated: string
  review: Review
  figure: FigureData | null
  breadcrumbs: Breadcrumb[]
  references: References
  about: Exclude<Thing, string>[]
  mentions: Exclude<Thing, string>[]
  parts?: Exclude<CreativeWork, string>[]
}

/** The nodes of a page that teaches about health: the page, its article, who stands behind it, and what it cites. */
export function medicalPageNodes(page: MedicalPage, frame: Frame, site: Site): (GraphNode | null)[] {
  const url = site.origin + (page.breadcrumbs.at(-1)?.path ?? '')
  return [...siteNodes(frame, site), webPage(page, url, site), article(page, url, site), crumbs(page, url, site)]
}

function webPage(page: MedicalPage, url: string, {origin, ...site}: Site): Exclude<MedicalWebPage, string> {
  return {
    '@type': 'MedicalWebPage',
    '@id': idOf(url, 'webpage'),
    url,
    name: page.title ?? undefined,
    isPartOf: {'@id': websiteId(origin)},
    about: page.about,
    mentions: page.mentions,
    hasPart: page.parts,
    mainEntity: {'@id': idOf(url, 'article')},
    breadcrumb: {'@id': idOf(url, 'breadcrumb')},
    medicalAudience: {'@type': 'Patient'},
    // A date without a reviewer would say more than is true: the reviewers of the demonstration are invented.
    lastReviewed: page.review?.medicalReviewer?.isDemonstration ? undefined : (page.review?.lastReviewed ?? undefined),
    reviewedBy: personNode(page.review?.medicalReviewer, {origin, ...site}),
    dateModified: page.updated,
    inLanguage: language.tag,
  }
}

function article(page: MedicalPage, url: string, site: Site): Exclude<Article, string> {
  const file = fileOf(page.figure)
  return {
    '@type': 'Article',
    '@id': idOf(url, 'article'),
    headline: page.title ?? undefined,
    description: page.description ?? undefined,
    mainEntityOfPage: {'@id': idOf(url, 'webpage')},
    author: personNode(page.review?.author, site),
    publisher: {'@id': clinicId(site.origin)},
    datePublished: page.review?.publishedAt ?? undefined,
    dateModified: page.updated,
    image: file && site.imageUrl ? [1200, 800].map((width) => site.imageUrl?.(file, {width}) ?? '') : undefined,
    citation: citations(page.references, site.origin),
    inLanguage: language.tag,
  }
}

/** A source that was taken back supports nothing, so it is not passed on. */
function citations({list}: References, origin: string): Exclude<CreativeWork, string>[] {
  return list
    .filter(({citation}) => citation.retracted !== true && citation.title)
    .map(({citation}) => citationNode(citation, origin))
}

function crumbs(page: MedicalPage, url: string, {origin}: Site): GraphNode {
  return breadcrumbList(url, origin, page.breadcrumbs)
}
