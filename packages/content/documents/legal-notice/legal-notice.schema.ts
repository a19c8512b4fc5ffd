import {defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'

export const legalNoticeSchema = defineType({
  name: 'legalNotice',
  title: 'Legal notice',
  type: 'document',
  description: 'A notice whose words are fixed by law. Paste it exactly; counsel decides where it applies.',
  validation: documentValidation(),
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({name: 'slug', title: 'Address', type: 'slug', options: {source: 'title', maxLength: 80}}),
    defineField({name: 'jurisdiction', title: 'Where it applies', type: 'string', description: 'Example: US-CA'}),
    defineField({
      name: 'law',
      title: 'Law',
      type: 'string',
      description: 'Example: California Business and Professions Code § 684',
    }),
    defineField({
      name: 'text',
      title: 'Exact words',
      type: 'text',
      rows: 8,
      description: 'Word for word. Never shortened, never improved.',
    }),
    defineField({name: 'placement', title: 'Where it must be shown', type: 'text', rows: 3}),
    defineField({name: 'effectiveDate', title: 'In force since', type: 'date'}),
    defineField({name: 'sourceUrl', title: 'Source', type: 'url'}),
    defineField({name: 'checkedOn', title: 'Compared with the source on', type: 'date'}),
    defineField({name: 'seo', title: 'Search and sharing', type: 'seo'}),
  ],
  orderings: [{name: 'title', title: 'A–Z', by: [{field: 'title', direction: 'asc'}]}],
  preview: {select: {title: 'title', subtitle: 'jurisdiction'}},
})
