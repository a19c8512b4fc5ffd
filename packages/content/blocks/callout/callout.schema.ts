import {defineField, defineType} from '@sanity/types'

export const calloutSchema = defineType({
  name: 'callout',
  title: 'Warning',
  type: 'object',
  description:
    'A yellow box that begins with "Important". For a common misunderstanding or something that can do harm. At most two on a page. For getting medical help use "When to get help".',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'A few words. Example: "Not approved by the FDA"',
    }),
    defineField({name: 'body', title: 'Text', type: 'simpleText', description: 'Two or three short sentences.'}),
  ],
  preview: {
    select: {title: 'heading'},
    prepare: ({title}) => ({title: title ?? 'No heading yet', subtitle: 'Warning'}),
  },
})
