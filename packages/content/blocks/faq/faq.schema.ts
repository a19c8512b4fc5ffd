import {defineArrayMember, defineField, defineType} from '@sanity/types'

export const faqSchema = defineType({
  name: 'faq',
  title: 'Questions and answers',
  type: 'object',
  description: 'Questions patients really ask. Answer in the first sentence.',
  fields: [
    defineField({
      name: 'items',
      title: 'Questions',
      description: 'Three to six, the most asked first. Each opens when a reader clicks it.',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          name: 'faqItem',
          title: 'Question',
          fields: [
            defineField({
              name: 'question',
              title: 'Question',
              type: 'string',
              description: 'As a patient would say it.',
            }),
            defineField({
              name: 'answer',
              title: 'Answer',
              description: 'Yes, no or "we do not know" first, then why. Two to five sentences.',
              type: 'simpleText',
            }),
          ],
          preview: {select: {title: 'question'}},
        }),
      ],
    }),
  ],
  preview: {
    select: {items: 'items'},
    prepare: ({items}) => ({
      title:
        Array.isArray(items) && items.length > 0 ? items.map((item) => item.question).join(' · ') : 'No questions yet',
      subtitle: 'Questions and answers',
    }),
  },
})
