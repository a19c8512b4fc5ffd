import type {Path} from '@sanity/types'
import {addressesOf} from '../rich-text/citation-addresses.ts'
import type {ContentDocument} from './finding.ts'
import {keyStep, objectOf, textOf} from './values.ts'

export interface ExternalLink {
  url: string
  path: Path
}

/** Every address elsewhere that a page of this document links to, and the field or link that makes it do so. */
export function externalLinks(document: ContentDocument): ExternalLink[] {
  return [...linksIn(document, []), ...ownLinks(document)].filter(({url}) => URL.canParse(url))
}

function linksIn(value: unknown, path: Path): ExternalLink[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => linksIn(item, [...path, keyStep(item, index)]))
  if (typeof value !== 'object' || value === null) return []
  const object = objectOf(value)
  if (object._type === 'externalLink') return [{url: textOf(object.href), path}]
  return Object.entries(object).flatMap(([field, child]) => linksIn(child, [...path, field]))
}

const identifiers = ['pmid', 'pmcid', 'doi', 'trialId'] as const

function ownLinks(document: ContentDocument): ExternalLink[] {
  if (document._type === 'legalNotice') return [{url: textOf(document.sourceUrl), path: ['sourceUrl']}]
  if (document._type !== 'citation') return []
  const nothing = {pmid: null, pmcid: null, doi: null, trialId: null, url: null}
  const named = identifiers.flatMap((field) =>
    addressesOf({...nothing, [field]: textOf(document[field]) || null}).map(({href}) => ({url: href, path: [field]})),
  )
  // As on the page: the typed address counts only where no identifier makes one.
  return named.length > 0 ? named : [{url: textOf(document.url), path: ['url']}]
}
