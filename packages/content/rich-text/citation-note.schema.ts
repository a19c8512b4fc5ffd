import {defineField, defineType} from '@sanity/types'

export const citationNoteSchema = defineType({
  name: 'citationNote',
  title: 'Source',
  type: 'object',
  description: 'A small number that leads to the list of references and back.',
  fields: [
    defineField({
      name: 'citation',
      title: 'Source',
      type: 'reference',
      to: [{type: 'citation'}],
      description: 'Type the first author or a word of the title. Not there yet? Add it under Citations first.',
    }),
  ],
  preview: {
    select: {title: 'citation.title', subtitle: 'citation.container'},
    prepare: ({title, subtitle}) => ({title: title ?? 'No source chosen yet', subtitle}),
  },
})
