import type {ContentDocument} from './finding.ts'
import {listOf, objectOf, textOf} from './values.ts'

/** What a check may know of the other documents: the raw dataset, looked at once. */
export interface DatasetFacts {
  /** Published documents by id. */
  published: ReadonlyMap<string, ContentDocument>
  /** Drafts by the id they will be published under. */
  drafts: ReadonlyMap<string, ContentDocument>
  /** Ids of the published documents that refer to a document. */
  usedBy: ReadonlyMap<string, ReadonlySet<string>>
  /** Addresses elsewhere that answered with an error when they were last followed, with what they answered. */
  deadLinks: ReadonlyMap<string, DeadLink>
}

export interface DeadLink {
  url: string
  /** Such as `404`, or why no answer came: `no such host`. */
  answer: string
  /** ISO date. */
  checkedOn: string
}

/** Id of the document in which `npm run content:check -- --links` keeps what it found. The dot keeps it from the public. */
export const LINK_REPORT_ID = 'checks.links'

/** `documents`: the raw dataset, drafts included. */
export function datasetFacts(documents: readonly ContentDocument[]): DatasetFacts {
  const published = new Map<string, ContentDocument>()
  const drafts = new Map<string, ContentDocument>()
  for (const document of documents) {
    if (document._id.startsWith('drafts.')) drafts.set(document._id.slice('drafts.'.length), document)
    else if (!document._id.startsWith('versions.')) published.set(document._id, document)
  }
  const usedBy = new Map<string, Set<string>>()
  for (const [id, document] of published)
    for (const target of referencedIds(document)) usedBy.set(target, (usedBy.get(target) ?? new Set()).add(id))
  return {published, drafts, usedBy, deadLinks: deadLinksOf(published.get(LINK_REPORT_ID))}
}

/** Id a document is published under: `drafts.a` and `a` are one document. */
export function publishedIdOf(id: string): string {
  return id.replace(/^drafts\./, '').replace(/^versions\.[^.]+\./, '')
}

function referencedIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencedIds)
  if (typeof value !== 'object' || value === null) return []
  const id = textOf(objectOf(value)._ref)
  return id ? [id] : Object.values(value).flatMap(referencedIds)
}

function deadLinksOf(report: ContentDocument | undefined): Map<string, DeadLink> {
  const links = listOf(report?.deadLinks).map((item) => {
    const {url, answer, checkedOn} = objectOf(item)
    return {url: textOf(url), answer: textOf(answer), checkedOn: textOf(checkedOn)}
  })
  return new Map(links.map((link) => [link.url, link]))
}
