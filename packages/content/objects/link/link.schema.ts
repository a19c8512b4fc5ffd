import {defineField, defineType} from '@sanity/types'

/** Every document that has a page of its own, and so can be linked to. */
export const linkableTypes = ['condition', 'treatment', 'article', 'person', 'page', 'legalNotice', 'clinic'] as const

export const internalLinkSchema = defineType({
  name: 'internalLink',
  title: 'Link to a page of this site',
  type: 'object',
  description: 'Pick the page. The address follows by itself, also when the page is renamed later.',
  fields: [
    defineField({
      name: 'reference',
      title: 'Page',
      type: 'reference',
      description: 'Type a few letters of its name and pick it from the list.',
      to: linkableTypes.map((type) => ({type})),
    }),
  ],
})

export const externalLinkSchema = defineType({
  name: 'externalLink',
  title: 'Link to another website',
  type: 'object',
  description: 'For sources and public bodies. Pages of this site: use "Link to a page of this site" instead.',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      type: 'url',
      description: 'Starts with https:// and is best copied from the browser. Example: https://www.niams.nih.gov',
      validation: (rule) => rule.uri({scheme: ['https']}).error('Paste the full address, starting with https://'),
    }),
  ],
})
