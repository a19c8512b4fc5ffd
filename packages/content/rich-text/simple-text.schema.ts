import {defineArrayMember, defineType} from '@sanity/types'

/** Marks and links that every text field allows. */
export const textMarks = {
  decorators: [
    {title: 'Strong', value: 'strong'},
    {title: 'Emphasis', value: 'em'},
  ],
  annotations: [{type: 'internalLink'}, {type: 'externalLink'}, {type: 'explainedTerm'}],
}

export const simpleTextSchema = defineType({
  name: 'simpleText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [{title: 'Text', value: 'normal'}],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: textMarks,
      of: [{type: 'citationNote'}],
    }),
  ],
})
