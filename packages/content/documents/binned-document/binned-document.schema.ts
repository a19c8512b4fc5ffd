import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** A deleted document, kept as text: nothing in it counts as a use of another document. The dot in its id keeps it from the public. */
export const binnedDocumentSchema = defineType({
  name: 'binnedDocument',
  title: 'Deleted',
  type: 'document',
  description: 'Something that was deleted, as it was. Nobody needs to change it by hand.',
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({name: 'subject', title: 'Id it had', type: 'string'}),
    defineField({name: 'subjectType', title: 'What it was', type: 'string'}),
    defineField({name: 'deletedAt', title: 'Deleted on', type: 'datetime'}),
    defineField({name: 'deletedBy', title: 'Deleted by', type: 'string'}),
    defineField({name: 'account', title: 'Account', type: 'string'}),
    defineField({
      name: 'published',
      title: 'What readers saw',
      type: 'text',
      description: 'The whole document as JSON.',
    }),
    defineField({
      name: 'draft',
      title: 'Unpublished version',
      type: 'text',
      description: 'The whole document as JSON.',
    }),
    defineField({
      name: 'addresses',
      title: 'Addresses that were led elsewhere',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
    }),
  ],
  orderings: [{name: 'deletedAt', title: 'Newest first', by: [{field: 'deletedAt', direction: 'desc'}]}],
  preview: {
    select: {title: 'title', deletedAt: 'deletedAt', deletedBy: 'deletedBy'},
    prepare: ({title, deletedAt, deletedBy}) => ({
      title: title ?? 'Without a title',
      subtitle: [deletedAt && `Deleted on ${deletedAt.slice(0, 10)}`, deletedBy && `by ${deletedBy}`]
        .filter(Boolean)
        .join(' '),
    }),
  },
})
