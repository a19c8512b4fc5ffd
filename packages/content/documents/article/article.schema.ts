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

export const articleSchema = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  groups: pageGroups.filter(({name}) => name !== 'evidence'),
  validation: documentValidation(),
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      group: 'start',
      description: 'Says what the reader will learn, without a promise.',
    }),
    addressField('title'),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'text',
      rows: 3,
      group: 'start',
      description: 'Two sentences with the answer. Shown under the title and in lists.',
    }),
    defineField({name: 'figure', title: 'Main picture', type: 'figure', group: 'start'}),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'Answer the question first, then explain. Each finding needs its source. Headings split the text for readers who skim.',
      type: 'articleText',
      group: 'body',
    }),
    defineField({
      name: 'conditions',
      title: 'Conditions it is about',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'condition'}]})],
      group: 'related',
      description: 'At least one, so that readers can find their way back.',
    }),
    defineField({
      name: 'treatments',
      title: 'Treatments it is about',
      description: 'Readers find their way from the article to the page of each treatment, with its status.',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'treatment'}]})],
      group: 'related',
    }),
    relatedArticlesField,
    reviewField,
    medicalReviewField,
    claimOverridesField,
    seoField,
  ],
  orderings: [{name: 'title', title: 'A–Z', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', media: 'figure', ...reviewLineFields},
    prepare: ({title, media, lastReviewed, nextReview}) => ({
      title: title ?? 'No title yet',
      subtitle: reviewLine({lastReviewed, nextReview}, isoToday()),
      media,
    }),
  },
})
