import {defineType} from '@sanity/types'
import {bodyBlock, bodyMembers} from './body-members.ts'

/** The text of a section: its headings stand below the section's own. */
export const richTextSchema = defineType({
  name: 'richText',
  title: 'Text',
  type: 'array',
  of: [
    bodyBlock([
      {title: 'Heading', value: 'h3'},
      {title: 'Small heading', value: 'h4'},
    ]),
    ...bodyMembers,
  ],
})
