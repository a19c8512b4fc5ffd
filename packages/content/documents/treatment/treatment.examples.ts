import {evidenceStatementExamples} from '../../blocks/evidence-statement/evidence-statement.examples.ts'
import {reviewExamples} from '../../objects/review/review.examples.ts'
import {text} from '../../rich-text/rich-text.examples.ts'
import type {Treatment} from './treatment.tsx'
import type {TreatmentList} from './treatment-index.tsx'

const cells: Treatment = {
  _id: 'treatment-cells',
  _type: 'treatment',
  _updatedAt: '2026-11-20T10:00:00Z',
  title: 'Cell infusion into a vein',
  slug: 'cell-infusion',
  alsoKnownAs: ['IV stem cell infusion'],
  kind: 'cellProduct',
  summary: 'Cells are dripped into a vein. No controlled trial in stenosis was found.',
  regulatoryStatus: 'section361Claimed',
  regulatoryNote: 'No product of this kind is approved for back pain.',
  recommendedByGuideline: null,
  figure: null,
  whatItIs: [text('Cells from a donor.')],
  whatHappens: [text('It takes an hour.')],
  evidence: [evidenceStatementExamples.noStudies],
  noStudiesSearchedOn: null,
  risks: ['Infection', 'It may not help', 'It costs money'],
  contraindications: ['people with cancer'],
  alternatives: [text('Waiting is one.')],
  costNote: 'Insurers usually do not cover this.',
  relatedArticles: null,
  conditions: [
    {
      _id: 'condition-stenosis',
      _type: 'condition',
      title: 'Lumbar spinal stenosis',
      slug: 'stenosis',
      definition: null,
      ofUsualTreatments: null,
      ofCellTherapy: null,
      ofEvidence: [{_key: 's1', outcome: 'Walking', direction: 'unknown', certainty: 'veryLow'}],
    },
  ],
  review: reviewExamples.current,
  seo: null,
}

export const treatmentExamples = {
  cells,
  exercise: {
    ...cells,
    _id: 'treatment-exercise',
    title: 'Exercise',
    slug: 'exercise',
    kind: 'exercise',
    regulatoryStatus: 'notAProduct',
    regulatoryNote: null,
    recommendedByGuideline: true,
  },
  noStudies: {...cells, evidence: null, noStudiesSearchedOn: '2026-11-20', review: null},
} satisfies Record<string, Treatment>

export const treatmentIndexExamples = {
  two: [treatmentExamples.cells, treatmentExamples.exercise].map(
    ({_id, _type, title, slug, alsoKnownAs, kind, summary, regulatoryStatus}) => ({
      _id,
      _type,
      title,
      slug,
      alsoKnownAs,
      kind,
      summary,
      regulatoryStatus,
    }),
  ),
  none: [],
} satisfies Record<string, TreatmentList>
