import {defineArrayMember, defineType} from '@sanity/types'
import {textMarks} from './simple-text.schema.ts'

export const richTextSchema = defineType({
  name: 'richText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Text', value: 'normal'},
        {title: 'Heading', value: 'h3'},
        {title: 'Small heading', value: 'h4'},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: textMarks,
      of: [{type: 'citationNote'}],
    }),
    defineArrayMember({type: 'figure'}),
    defineArrayMember({type: 'callout'}),
    defineArrayMember({type: 'careCard'}),
    defineArrayMember({type: 'evidenceStatement'}),
    defineArrayMember({type: 'faq'}),
    defineArrayMember({type: 'doDontList'}),
    defineArrayMember({type: 'clinicContact'}),
  ],
})
