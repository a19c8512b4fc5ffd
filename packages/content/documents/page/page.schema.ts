import {defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'
import {pageGroups} from '../../objects/field-groups.ts'
import {addressField, seoField} from '../../objects/page-fields.ts'

export const pageSchema = defineType({
  name: 'page',
  title: 'Page',
  type: 'document',
  description: 'Pages about the site itself: how we write, accessibility, privacy.',
  groups: pageGroups.filter(({name}) => ['start', 'body', 'search'].includes(name)),
  validation: documentValidation(),
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'Names the page in a few words. Example: "How we write our pages"',
      type: 'string',
      group: 'start',
    }),
    addressField('title'),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'text',
      rows: 3,
      group: 'start',
      description: 'One or two sentences, shown under the title.',
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'What readers come here to know, the most asked thing first. Medical advice belongs on a condition, treatment or article: a reviewer signs those.',
      type: 'articleText',
      group: 'body',
    }),
    seoField,
  ],
  orderings: [{name: 'title', title: 'A–Z', by: [{field: 'title', direction: 'asc'}]}],
  preview: {select: {title: 'title', subtitle: 'summary'}},
})
