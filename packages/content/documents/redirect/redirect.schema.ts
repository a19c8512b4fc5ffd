import {defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'
import {linkableTypes} from '../../objects/link/link.schema.ts'

export const redirectSchema = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  description:
    'What an address answers that has no page any more: the page that replaced it, or that it is gone. When you change the address of a page, its redirect is made by itself.',
  validation: documentValidation(),
  fields: [
    defineField({
      name: 'from',
      title: 'Old address',
      type: 'string',
      description: 'Begins with a slash. Example: /conditions/back-stenosis',
    }),
    defineField({
      name: 'isGone',
      title: 'Gone for good',
      type: 'boolean',
      initialValue: false,
      description:
        'On: nothing replaces the page. Readers are told that it was removed, and search engines forget the address. Off: readers are sent on to the new page.',
    }),
    defineField({
      name: 'to',
      title: 'New page',
      type: 'reference',
      hidden: ({document}) => document?.isGone === true,
      to: [...linkableTypes, 'citation'].map((type) => ({type})),
      description: 'Pick the page, so that the redirect follows when it is renamed.',
    }),
  ],
  orderings: [{name: 'from', title: 'A–Z', by: [{field: 'from', direction: 'asc'}]}],
  preview: {
    select: {title: 'from', to: 'to.title', name: 'to.name', isGone: 'isGone'},
    prepare: ({title, to, name, isGone}) => ({
      title: title ?? 'No address yet',
      subtitle: isGone ? 'gone for good' : `to ${to ?? name ?? 'no page yet'}`,
    }),
  },
})
