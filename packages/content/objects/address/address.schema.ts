import {defineField, defineType} from '@sanity/types'

export const addressSchema = defineType({
  name: 'address',
  title: 'Address',
  type: 'object',
  fields: [
    defineField({name: 'street', title: 'Street and number', type: 'string'}),
    defineField({name: 'locality', title: 'City', type: 'string'}),
    defineField({name: 'region', title: 'State', type: 'string', description: 'Two letters. Example: CA'}),
    defineField({name: 'postalCode', title: 'ZIP code', type: 'string'}),
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
