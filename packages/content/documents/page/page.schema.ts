import {defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'
import {pageGroups} from '../../objects/field-groups.ts'
import {pageChecks} from './page.checks.ts'

export const pageSchema = defineType({
  name: 'page',
  title: 'Page',
  type: 'document',
  description: 'Pages about the site itself: how we write, accessibility, privacy.',
  groups: pageGroups.filter(({name}) => ['start', 'body', 'search'].includes(name)),
  validation: documentValidation(pageChecks),
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string', group: 'start'}),
    defineField({
      name: 'slug',
      title: 'Address',
      type: 'slug',
      group: 'start',
      options: {source: 'title', maxLength: 80},
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'text',
      rows: 3,
      group: 'start',
      description: 'One or two sentences, shown under the title.',
    }),
    defineField({name: 'body', title: 'Text', type: 'articleText', group: 'body'}),
    defineField({name: 'seo', title: 'Search and sharing', type: 'seo', group: 'search'}),
  ],
  orderings: [{name: 'title', title: 'A–Z', by: [{field: 'title', direction: 'asc'}]}],
  preview: {select: {title: 'title', subtitle: 'summary'}},
})
