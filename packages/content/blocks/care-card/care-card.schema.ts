import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** The three levels of getting help, most urgent first. */
export const careLevels = ['emergency', 'urgent', 'routine'] as const
export type CareLevel = (typeof careLevels)[number]

export const careCardSchema = defineType({
  name: 'careCard',
  title: 'When to get help',
  type: 'object',
  description: 'Tells a reader what to do now. At most one card of each level on a page.',
  fields: [
    defineField({
      name: 'level',
      title: 'How urgent',
      description:
        'It sets the colour and the order of the cards. When unsure, take the more urgent one and ask the reviewer.',
      type: 'string',
      options: {
        list: [
          {title: 'Emergency: call 911 or go to an emergency department now', value: 'emergency'},
          {title: 'Urgent: speak to a doctor today', value: 'urgent'},
          {title: 'Routine: make an appointment', value: 'routine'},
        ],
        layout: 'radio',
      },
    }),
    defineField({
      name: 'heading',
      title: 'What to do',
      type: 'string',
      description: 'One call to action. Example: "Call 911 or go to an emergency department now if:"',
    }),
    defineField({
      name: 'signs',
      title: 'Signs',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'One sign a line, in the reader’s words. Example: "you cannot pass urine, or cannot hold it"',
    }),
    defineField({
      name: 'advice',
      title: 'What to do until then',
      type: 'text',
      rows: 3,
      description:
        'Optional. One or two sentences under the list. No links: a reader in an emergency should not be sent away.',
    }),
  ],
  preview: {
    select: {title: 'heading', level: 'level'},
    prepare: ({title, level}) => ({
      title: title ?? 'No call to action yet',
      subtitle: `When to get help: ${level ?? 'urgency not chosen yet'}`,
    }),
  },
})
