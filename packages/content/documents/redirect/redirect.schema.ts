import {defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'
import {linkableTypes} from '../../objects/link/link.schema.ts'
import {redirectChecks} from './redirect.checks.ts'

export const redirectSchema = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  description: 'Sends readers of an old address to the page that replaced it.',
  validation: documentValidation(redirectChecks),
  fields: [
    defineField({
      name: 'from',
      title: 'Old address',
      type: 'string',
      description: 'Begins with a slash. Example: /conditions/back-stenosis',
    }),
    defineField({
      name: 'to',
      title: 'New page',
      type: 'reference',
      to: linkableTypes.map((type) => ({type})),
      description: 'Pick the page, so that the redirect follows when it is renamed.',
    }),
  ],
  orderings: [{name: 'from', title: 'A–Z', by: [{field: 'from', direction: 'asc'}]}],
  preview: {
    select: {title: 'from', to: 'to.title', name: 'to.name'},
    prepare: ({title, to, name}) => ({title: title ?? 'No address yet', subtitle: `to ${to ?? name ?? 'no page yet'}`}),
  },
})
