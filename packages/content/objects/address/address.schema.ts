import {defineField, defineType} from '@sanity/types'

export const addressSchema = defineType({
  name: 'address',
  title: 'Address',
  type: 'object',
  fields: [
    defineField({
      name: 'street',
      title: 'Street and number',
      description: 'As on a letter. Example: "100 Example Street, Suite 2"',
      type: 'string',
    }),
    defineField({name: 'locality', title: 'City', description: 'The city alone. Example: San Diego', type: 'string'}),
    defineField({name: 'region', title: 'State', type: 'string', description: 'Two letters. Example: CA'}),
    defineField({name: 'postalCode', title: 'ZIP code', description: 'Five digits. Example: 92121', type: 'string'}),
    defineField({name: 'country', title: 'Country', type: 'string', initialValue: 'US', description: 'Two letters.'}),
    defineField({
      name: 'isDemonstration',
      title: 'Demonstration address',
      type: 'boolean',
      initialValue: false,
      description: 'On: the page says the address is invented, and search engines are not told it.',
    }),
  ],
})
