import type {ContentDocument, DatasetFacts, Finding} from '@clinic/content/checks'
import {findingsSection} from './findings-section.ts'
import type {Section} from './line.ts'
import {linksSection} from './links-section.ts'
import {makingSection} from './making-section.ts'
import {orphansSection} from './orphans-section.ts'
import {plannedSection} from './planned-section.ts'
import type {Publication} from './publications.ts'
import {publishedSection} from './published-section.ts'
import {reviewSection} from './review-section.ts'

export interface Known {
  facts: DatasetFacts
  /** ISO day. */
  today: string
  /** ISO moment: what is planned is a matter of minutes. */
  now: string
  /** What checks say of each document, drafts included, by the id it has in the dataset. */
  findings: ReadonlyMap<string, Finding[]>
  /** Undefined until the history has been asked. */
  publications?: readonly Publication[]
}

/** Everything a marketing lead looks through in the morning, in this order. */
export function dashboardOf(known: Known): Section[] {
  return [
    reviewSection(known),
    makingSection(known),
    plannedSection(known),
    findingsSection(known),
    linksSection(known),
    orphansSection(known),
    publishedSection(known),
  ]
}

/** Both versions of every document, the published one first. */
export function versionsOf({published, drafts}: DatasetFacts): {document: ContentDocument; isDraft: boolean}[] {
  return [
    ...[...published.values()].map((document) => ({document, isDraft: false})),
    ...[...drafts.values()].map((document) => ({document, isDraft: true})),
  ]
}
