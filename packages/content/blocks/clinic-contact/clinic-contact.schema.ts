import {defineField, defineType} from '@sanity/types'

export const clinicContactSchema = defineType({
  name: 'clinicContact',
  title: 'Contact the clinic',
  type: 'object',
  description: 'Shows the phone number and hours from the clinic’s own page. Never type a phone number into text.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      description: 'An invitation without a promise. Example: "Talk to the clinic"',
      type: 'string',
      initialValue: 'Talk to the clinic',
    }),
    defineField({
      name: 'text',
      title: 'Text above the phone number',
      type: 'text',
      rows: 3,
      description:
        'Plain invitation, no promise. Example: "A doctor needs to examine you before any treatment is discussed."',
    }),
  ],
  preview: {
    select: {title: 'heading'},
    prepare: ({title}) => ({title: title ?? 'Contact the clinic', subtitle: 'Phone number from the clinic page'}),
  },
})
