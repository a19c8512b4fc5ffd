import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {isoToday} from '../../checks/days.ts'
import {documentValidation} from '../../checks/validation.ts'
import {pageGroups} from '../../objects/field-groups.ts'
import {
  addressField,
  claimOverridesField,
  medicalReviewField,
  relatedArticlesField,
  reviewField,
  seoField,
} from '../../objects/page-fields.ts'
import {reviewLine, reviewLineFields} from '../../objects/review/review.schema.ts'

export const regulatoryStatuses = [
  {title: 'FDA-approved for this use', value: 'approvedForThisUse'},
  {title: 'FDA-approved, but for another use (off-label)', value: 'offLabel'},
  {title: 'Offered under section 361 (not reviewed by the FDA)', value: 'section361Claimed'},
  {title: 'Only in registered trials (IND)', value: 'trialOnly'},
  {title: 'Not approved by the FDA for this use', value: 'notApproved'},
  {title: 'Not a product (exercise, surgery)', value: 'notAProduct'},
  {title: 'Offered outside the US only', value: 'outsideUs'},
]

export const treatmentSchema = defineType({
  name: 'treatment',
  title: 'Treatment',
  type: 'document',
  groups: pageGroups,
  validation: documentValidation(),
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      description:
        'The plain name patients search for, with no promise in it. Example: "Platelet-rich plasma injection"',
      type: 'string',
      group: 'start',
    }),
    addressField('title'),
    defineField({
      name: 'alsoKnownAs',
      title: 'Also called',
      description:
        'Other names and short forms, one a line. They stand on the page and help the search. Example: "PRP"',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      group: 'start',
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'start',
      options: {
        list: [
          {title: 'Exercise or physical therapy', value: 'exercise'},
          {title: 'Medicine', value: 'medicine'},
          {title: 'Injection', value: 'injection'},
          {title: 'Procedure', value: 'procedure'},
          {title: 'Surgery', value: 'surgery'},
          {title: 'Blood product', value: 'bloodProduct'},
          {title: 'Cell product', value: 'cellProduct'},
        ],
      },
      description: 'Blood and cell products need status, risks, evidence and a cost note before they can be published.',
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'text',
      rows: 3,
      group: 'start',
      description: 'Two sentences: what it is and what is known about it. Shown at the top and in lists.',
    }),
    defineField({
      name: 'regulatoryStatus',
      title: 'Status in the United States',
      type: 'string',
      group: 'start',
      options: {list: regulatoryStatuses},
      description: 'Shown wherever the treatment is first named. When unsure, ask counsel; do not guess upwards.',
    }),
    defineField({
      name: 'regulatoryNote',
      title: 'Status in a sentence',
      type: 'text',
      rows: 2,
      group: 'start',
      description: 'Example: "No product of this kind is approved by the FDA for back pain or any joint condition."',
    }),
    defineField({
      name: 'recommendedByGuideline',
      title: 'Recommended by a current guideline',
      type: 'boolean',
      initialValue: false,
      group: 'start',
      description: 'Only then may search engines be told it is a possible treatment of a condition.',
    }),
    defineField({name: 'figure', title: 'Main picture', type: 'figure', group: 'start'}),
    defineField({
      name: 'whatItIs',
      title: 'What it is',
      description:
        'What is done and with what, in plain words. Say first if it is a drug, a device, surgery, or made from cells or blood.',
      type: 'richText',
      group: 'body',
    }),
    defineField({
      name: 'whatHappens',
      title: 'What happens',
      type: 'richText',
      group: 'body',
      description: 'Before, during and after, and how long it takes.',
    }),
    defineField({
      name: 'evidence',
      title: 'What studies found',
      type: 'richText',
      group: 'evidence',
      description: 'Put each finding into an evidence statement with certainty and sources.',
    }),
    defineField({
      name: 'noStudiesSearchedOn',
      title: 'No studies in people found, searched on',
      type: 'date',
      group: 'evidence',
      description: 'Only when there is no evidence statement to give.',
    }),
    defineField({
      name: 'risks',
      title: 'Risks',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      group: 'evidence',
      description: 'One harm a line, the serious ones first. At least three for blood and cell products.',
    }),
    defineField({
      name: 'contraindications',
      title: 'Who should not have it',
      description: 'One group a line, so that readers know to ask first. Example: "people who take blood thinners"',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      group: 'evidence',
    }),
    defineField({
      name: 'alternatives',
      title: 'Alternatives, including no treatment',
      description:
        'What else a reader can choose, with what studies found for each. Waiting is a choice too: say what happens then.',
      type: 'richText',
      group: 'evidence',
    }),
    defineField({
      name: 'costNote',
      title: 'Cost',
      type: 'text',
      rows: 2,
      group: 'evidence',
      description:
        'Who usually pays. Example: "Insurers usually do not cover this. Ask for the full price in writing."',
    }),
    relatedArticlesField,
    reviewField,
    medicalReviewField,
    claimOverridesField,
    seoField,
  ],
  orderings: [{name: 'title', title: 'A–Z', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', media: 'figure', status: 'regulatoryStatus', ...reviewLineFields},
    prepare: ({title, media, status, lastReviewed, nextReview}) => ({
      title: title ?? 'No name yet',
      subtitle: [
        reviewLine({lastReviewed, nextReview}, isoToday()),
        regulatoryStatuses.find(({value}) => value === status)?.title,
      ]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})
