import {lapsedGuideline, retractedSeries, trial} from '../../rich-text/rich-text.examples.ts'
import type {Citation} from './citation.tsx'
import type {CitationList} from './citation-index.tsx'

const cited: Citation = {
  ...trial,
  _updatedAt: '2026-11-20T10:00:00Z',
  participants: 400,
  population: 'People with lumbar spinal stenosis',
  comparator: 'Lidocaine alone',
  followUp: '6 weeks',
  mainResult: '400 people, double-blind: minimal or no short-term benefit of the steroid.',
  funding: null,
  retractionCheckedOn: '2026-11-20',
  citedBy: [{_id: 'condition-sciatica', _type: 'condition', title: 'Sciatica', slug: 'sciatica'}],
}

const bare = {
  participants: null,
  population: null,
  comparator: null,
  followUp: null,
  mainResult: null,
  funding: null,
  retractionCheckedOn: null,
  citedBy: [],
  _updatedAt: '2026-11-20T10:00:00Z',
}

/** Pages of sources by what is special about them. */
export const citationExamples = {
  cited,
  lapsed: {...bare, ...lapsedGuideline},
  retracted: {...bare, ...retractedSeries},
} satisfies Record<string, Citation>

export const citationIndexExamples = {
  several: [trial, lapsedGuideline, retractedSeries],
  none: [],
} satisfies Record<string, CitationList>
