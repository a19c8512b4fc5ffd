import {calloutExamples} from '../../blocks/callout/callout.examples.ts'
import {careCardExamples} from '../../blocks/care-card/care-card.examples.ts'
import {clinicContactExamples} from '../../blocks/clinic-contact/clinic-contact.examples.ts'
import {doDontListExamples} from '../../blocks/do-dont-list/do-dont-list.examples.ts'
import {evidenceStatementExamples} from '../../blocks/evidence-statement/evidence-statement.examples.ts'
import {faqExamples} from '../../blocks/faq/faq.examples.ts'
import {tableExamples} from '../../blocks/table/table.examples.ts'
import {figureExamples} from '../../objects/figure/figure.examples.ts'
import {reviewExamples} from '../../objects/review/review.examples.ts'
import {note, richTextExamples, text, trial} from '../../rich-text/rich-text.examples.ts'
import type {Condition} from './condition.tsx'
import type {ConditionList} from './condition-index.tsx'

const minimal: Condition = {
  _id: 'condition-lumbar-spinal-stenosis',
  _type: 'condition',
  _updatedAt: '2026-11-20T10:00:00Z',
  title: 'Lumbar spinal stenosis',
  slug: 'lumbar-spinal-stenosis',
  alsoKnownAs: null,
  definition: null,
  bodyRegion: null,
  codes: null,
  figure: null,
  keyPoints: null,
  symptoms: null,
  whenToGetHelp: null,
  causes: null,
  diagnosis: null,
  usualTreatments: null,
  treatments: null,
  cellTherapy: null,
  evidence: null,
  risks: null,
  candidacy: null,
  questionsToAsk: null,
  contact: null,
  relatedArticles: null,
  relatedConditions: null,
  review: null,
  seo: null,
}

const full: Condition = {
  ...minimal,
  alsoKnownAs: ['Pseudoclaudication', 'Narrow canal'],
  definition: 'A narrowing of the canal in your lower back that nerves pass through.',
  bodyRegion: 'Lower back',
  codes: [{_key: 'm48061', system: 'ICD-10-CM', code: 'M48.061', edition: 'FY 2026'}],
  figure: figureExamples.canal,
  keyPoints: ['The canal gets narrower.', 'Sitting helps.'],
  symptoms: richTextExamples.everything(),
  whenToGetHelp: [careCardExamples.routine, careCardExamples.emergency, careCardExamples.urgent].map(
    ({_key, _type, level, heading, signs, ...card}) => ({
      _key,
      _type,
      level,
      heading,
      signs,
      advice: 'advice' in card ? card.advice : null,
    }),
  ),
  causes: [text('The disc gets flatter.'), faqExamples.two, {_key: 'figure-1', ...figureExamples.decorative}],
  diagnosis: [text(['A scan shows it.', note(trial)])],
  usualTreatments: [text('Exercise comes first.'), doDontListExamples.back, tableExamples.compared],
  treatments: [
    {
      _id: 'treatment-exercise',
      _type: 'treatment',
      title: 'Exercise',
      slug: 'exercise',
      summary: 'Supervised exercise.',
      regulatoryStatus: 'notAProduct',
      kind: 'exercise',
      recommendedByGuideline: true,
    },
    {
      _id: 'treatment-surgery',
      _type: 'treatment',
      title: 'Decompression surgery',
      slug: 'decompression-surgery',
      summary: 'An operation.',
      regulatoryStatus: 'notAProduct',
      kind: 'surgery',
      recommendedByGuideline: true,
    },
    {
      _id: 'treatment-cells',
      _type: 'treatment',
      title: 'Cell infusion',
      slug: 'cell-infusion',
      summary: 'Cells by drip.',
      regulatoryStatus: 'notApproved',
      kind: 'cellProduct',
      recommendedByGuideline: null,
    },
  ],
  cellTherapy: [calloutExamples.notApproved, text('It does not widen the canal.')],
  evidence: Object.values(evidenceStatementExamples).filter(({certainty}) => certainty !== null),
  risks: [text('Infection.')],
  candidacy: [text('Surgery first if a leg gets weaker.')],
  questionsToAsk: ['What happens if I wait?'],
  contact: [clinicContactExamples.invitation],
  relatedArticles: [
    {
      _id: 'article-1',
      _type: 'article',
      title: 'Why placebo trials matter',
      slug: 'placebo',
      summary: 'They show what works.',
    },
  ],
  relatedConditions: [
    {
      _id: 'condition-sciatica',
      _type: 'condition',
      title: 'Sciatica',
      slug: 'sciatica',
      definition: 'Pain along a nerve.',
    },
  ],
  review: reviewExamples.current,
}

/** Condition pages by what is special about them. */
export const conditionExamples = {
  full,
  minimal,
  overdue: {...full, review: reviewExamples.overdue},
  demonstration: {...full, review: reviewExamples.demonstration},
  contactTooEarly: {...full, symptoms: [clinicContactExamples.invitation, text('It hurts.')]},
  hostile: {
    ...full,
    title: 'Stenosis </script><script>alert(1)</script>',
    symptoms: [...richTextExamples.unsafeLink(), ...richTextExamples.unpublishedLink()],
    causes: richTextExamples.unknownBlock(),
    risks: richTextExamples.skippedHeading(),
    treatments: [null as never],
  },
} satisfies Record<string, Condition>

const item: ConditionList[number] = {
  _id: full._id,
  _type: 'condition',
  title: full.title,
  slug: full.slug,
  alsoKnownAs: full.alsoKnownAs,
  definition: full.definition,
  bodyRegion: full.bodyRegion,
}

export const conditionIndexExamples = {
  several: [
    item,
    {...item, _id: 'condition-sciatica', title: 'Sciatica', slug: 'sciatica', alsoKnownAs: ['Lumbar radicular pain']},
    {...item, _id: 'condition-facet', title: 'Facet joint pain', slug: 'facet-joint-pain', alsoKnownAs: null},
  ],
  none: [],
} satisfies Record<string, ConditionList>
