import {defineField, defineType} from '@sanity/types'

export const explainedTermSchema = defineType({
  name: 'explainedTerm',
  title: 'Explain this word',
  type: 'object',
  description: 'Readers can open what the glossary says about the word, without leaving the page.',
  fields: [
    defineField({
      name: 'term',
      title: 'Glossary term',
      type: 'reference',
      to: [{type: 'glossaryTerm'}],
      description: 'Pick the word from the glossary. Mark it where the page first uses it.',
    }),
  ],
})
