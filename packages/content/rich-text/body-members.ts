import {defineArrayMember} from '@sanity/types'
import {textMarks} from './simple-text.schema.ts'

/** A paragraph, list or heading, in the heading styles its place on the page allows. */
export function bodyBlock(headings: {title: string; value: string}[]) {
  return defineArrayMember({
    type: 'block',
    styles: [{title: 'Text', value: 'normal'}, ...headings],
    lists: [
      {title: 'Bullets', value: 'bullet'},
      {title: 'Numbers', value: 'number'},
    ],
    marks: textMarks,
    of: [{type: 'citationNote'}],
  })
}

/** Every block that may stand between the paragraphs of a body. */
export const bodyMembers = [
  defineArrayMember({type: 'figure'}),
  defineArrayMember({type: 'callout'}),
  defineArrayMember({type: 'careCard'}),
  defineArrayMember({type: 'evidenceStatement'}),
  defineArrayMember({type: 'faq'}),
  defineArrayMember({type: 'doDontList'}),
  defineArrayMember({type: 'table'}),
  defineArrayMember({type: 'clinicContact'}),
]
