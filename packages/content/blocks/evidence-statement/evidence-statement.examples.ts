import {retractedSeries, sciatica, trial} from '../../rich-text/rich-text.examples.ts'
import type {BlockOf} from '../../rich-text/values.ts'
import {certainties} from './evidence-statement.schema.ts'

type Statement = BlockOf<'evidenceStatement'>

const steroid: NonNullable<Statement['treatment']> = {
  _id: 'treatment-steroid',
  _type: 'treatment',
  title: 'Epidural steroid injection',
  slug: 'epidural-steroid-injection',
  regulatoryStatus: 'offLabel',
}

const moderate: Statement = {
  _type: 'evidenceStatement',
  _key: 'evidence-1',
  treatment: steroid,
  condition: null,
  outcome: 'leg pain after six weeks',
  direction: 'noDifference',
  certainty: 'moderate',
  text: 'In one trial of 400 people the injection did no better than a numbing medicine alone.',
  citations: [trial],
  searchedOn: '2026-11-20',
}

export const evidenceStatementExamples = {
  moderate,
  noStudies: {
    ...moderate,
    _key: 'evidence-2',
    treatment: {
      ...steroid,
      _id: 'treatment-cells',
      title: 'Cell infusion',
      slug: 'cells',
      regulatoryStatus: 'notApproved',
    },
    certainty: 'none',
    direction: 'unknown',
    text: 'We found no controlled trial.',
    citations: null,
  },
  retractedSource: {
    ...moderate,
    _key: 'evidence-3',
    condition: {...sciatica, _type: 'condition'},
    certainty: 'veryLow',
    citations: [retractedSeries],
  },
  begun: {
    ...moderate,
    _key: 'evidence-4',
    treatment: null,
    outcome: null,
    direction: null,
    certainty: null,
    text: null,
    citations: null,
    searchedOn: null,
  },
} satisfies Record<string, Statement>

/** One statement of each grade of certainty. */
export const everyCertainty: Statement[] = certainties.map((certainty) => ({...moderate, certainty}))
