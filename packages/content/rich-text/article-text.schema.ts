import {defineArrayMember, defineType} from '@sanity/types'
import {textMarks} from './simple-text.schema.ts'

/** As richText, with headings one level higher: an article has no sections above its own headings. */
export const articleTextSchema = defineType({
  name: 'articleText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Text', value: 'normal'},
        {title: 'Heading', value: 'h2'},
        {title: 'Small heading', value: 'h3'},
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
