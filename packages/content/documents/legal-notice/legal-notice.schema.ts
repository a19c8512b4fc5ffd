import {defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'

export const legalNoticeSchema = defineType({
  name: 'legalNotice',
  title: 'Legal notice',
  type: 'document',
  description: 'A notice whose words are fixed by law. Paste it exactly; counsel decides where it applies.',
  validation: documentValidation(),
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'What the notice is called on its page. Example: "Notice about stem cell therapies"',
      type: 'string',
    }),
    defineField({
      name: 'slug',
      title: 'Address',
      type: 'slug',
      options: {source: 'title', maxLength: 80},
      description: 'The last part of the web address of the notice. Example: stem-cell-notice',
    }),
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
    defineField({
      name: 'placement',
      title: 'Where it must be shown',
      description: 'What the law says about the place, the size and the moment, in your words or those of counsel.',
      type: 'text',
      rows: 3,
    }),
    defineField({
      name: 'effectiveDate',
      title: 'In force since',
      description: 'The first day on which the law asks for this notice.',
      type: 'date',
    }),
    defineField({
      name: 'sourceUrl',
      title: 'Source',
      description:
        'The address of the law on a public website. It starts with https:// and is best copied from the browser.',
      type: 'url',
    }),
    defineField({
      name: 'checkedOn',
      title: 'Compared with the source on',
      description: 'The day somebody last compared each word with the source. Once a year is good.',
      type: 'date',
    }),
    defineField({name: 'seo', title: 'Search and sharing', type: 'seo'}),
  ],
  orderings: [{name: 'title', title: 'A–Z', by: [{field: 'title', direction: 'asc'}]}],
  preview: {select: {title: 'title', subtitle: 'jurisdiction'}},
})
