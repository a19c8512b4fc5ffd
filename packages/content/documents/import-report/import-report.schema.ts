import {defineArrayMember, defineField, defineType} from '@sanity/types'

/**
 * What was brought in from an old file, and everything of the file that is not in the draft. Created together with the draft, in one transaction.
 * Other documents are named by plain ids, so that the report keeps none of them from being deleted.
 */
export const importReportSchema = defineType({
  name: 'importReport',
  title: 'What was brought in',
  type: 'document',
  description: 'Keeps everything of the old file that did not go into the page. Nobody needs to change it by hand.',
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({name: 'title', title: 'Title in the file', type: 'string'}),
    defineField({name: 'fileName', title: 'File', type: 'string'}),
    defineField({name: 'importedAt', title: 'Brought in on', type: 'datetime'}),
    defineField({name: 'by', title: 'By', type: 'string'}),
    defineField({name: 'account', title: 'Account', type: 'string', hidden: true}),
    defineField({name: 'subject', title: 'Page', type: 'string', hidden: true}),
    defineField({name: 'subjectType', title: 'Kind of page', type: 'string', hidden: true}),
    listField({
      name: 'missing',
      title: 'What the page needed',
      item: 'missingPart',
      fields: {field: 'Field', message: 'What to do'},
      preview: {title: 'message', subtitle: 'field'},
    }),
    listField({
      name: 'unplaced',
      title: 'Parts that went nowhere yet',
      item: 'unplacedSection',
      fields: {heading: 'Heading', text: 'Text'},
      hidden: ['blocks'],
      preview: {title: 'heading', subtitle: 'text'},
    }),
    listField({
      name: 'comments',
      title: 'Comments in the Word file',
      item: 'importedComment',
      fields: {about: 'About these words', text: 'Comment', author: 'By'},
      // When somebody ticked it off in the Studio.
      hidden: ['doneAt'],
      preview: {title: 'text', subtitle: 'about'},
    }),
    listField({
      name: 'leftOut',
      title: 'Text that was left out',
      item: 'leftOutText',
      fields: {where: 'Where it stood', text: 'Text'},
      preview: {title: 'text', subtitle: 'where'},
    }),
    listField({
      name: 'links',
      title: 'Links',
      item: 'importedLink',
      fields: {text: 'Words', href: 'Address in the file', says: 'What became of it'},
      hidden: ['outcome', 'page'],
      preview: {title: 'text', subtitle: 'says'},
    }),
    listField({
      name: 'phones',
      title: 'Phone numbers',
      item: 'importedPhone',
      fields: {text: 'Number', before: 'As it stood', after: 'As it reads now'},
      hidden: ['outcome'],
      preview: {title: 'text', subtitle: 'after'},
    }),
    listField({
      name: 'sections',
      title: 'Parts of the file',
      item: 'importedSection',
      fields: {heading: 'Heading', field: 'Field it went to'},
      preview: {title: 'heading', subtitle: 'field'},
    }),
    defineField({
      name: 'notes',
      title: 'What was changed on the way',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
    }),
  ],
  preview: {
    select: {title: 'title', fileName: 'fileName', importedAt: 'importedAt'},
    prepare: ({title, fileName, importedAt}) => ({
      title: title ?? 'What was brought in',
      subtitle: [fileName, importedAt?.slice(0, 10)].filter(Boolean).join(' · '),
    }),
  },
})

function listField({
  name,
  title,
  item,
  fields,
  hidden = [],
  preview,
}: {
  name: string
  title: string
  item: string
  fields: Record<string, string>
  hidden?: string[]
  preview: {title: string; subtitle: string}
}) {
  return defineField({
    name,
    title,
    type: 'array',
    of: [
      defineArrayMember({
        type: 'object',
        name: item,
        fields: [
          ...Object.entries(fields).map(([field, label]) =>
            defineField({name: field, title: label, type: 'text', rows: 3}),
          ),
          ...hidden.map((field) => defineField({name: field, type: 'string', hidden: true})),
        ],
        preview: {select: preview},
      }),
    ],
  })
}
