import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'
import {addressField} from '../../objects/page-fields.ts'

export const glossaryTermSchema = defineType({
  name: 'glossaryTerm',
  title: 'Glossary term',
  type: 'document',
  description:
    'A hard word and what it means. Mark the word in a text with "Explain this word", and readers can open it in place.',
  groups: [{name: 'start', title: 'Term', default: true}],
  validation: documentValidation(),
  fields: [
    defineField({
      name: 'title',
      title: 'Term',
      type: 'string',
      group: 'start',
      description: 'As readers meet it. Example: "Nerve root"',
    }),
    {
      ...addressField('title'),
      description:
        'Leads to the term within the glossary. A link from elsewhere to an older one opens the top of the glossary.',
    },
    defineField({
      name: 'alsoKnownAs',
      title: 'Also called',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      group: 'start',
      description: 'Other words for the same thing. They stand in the glossary and help the search.',
    }),
    defineField({
      name: 'definition',
      title: 'What it means',
      type: 'text',
      rows: 3,
      group: 'start',
      description:
        'At most 40 words that can be understood alone. Example: "The part of a nerve that leaves the spinal canal between two vertebrae."',
    }),
    defineField({
      name: 'seeAlso',
      title: 'Read more on',
      type: 'reference',
      to: [{type: 'condition'}, {type: 'treatment'}, {type: 'article'}],
      group: 'start',
      description: 'The page that says more, when there is one.',
    }),
  ],
  orderings: [{name: 'title', title: 'A–Z', by: [{field: 'title', direction: 'asc'}]}],
  preview: {select: {title: 'title', subtitle: 'definition'}},
})
