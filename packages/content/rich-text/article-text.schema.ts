import {defineType} from '@sanity/types'
import {bodyBlock, bodyMembers} from './body-members.ts'

/** As richText, with headings one level higher: an article has no sections above its own headings. */
export const articleTextSchema = defineType({
  name: 'articleText',
  title: 'Text',
  type: 'array',
  of: [
    bodyBlock([
      {title: 'Heading', value: 'h2'},
      {title: 'Small heading', value: 'h3'},
    ]),
    ...bodyMembers,
  ],
})
