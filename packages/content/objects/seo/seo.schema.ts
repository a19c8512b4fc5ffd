import {defineField, defineType} from '@sanity/types'
import {searchRanges} from '../../checks/search.ts'

const {title, description} = searchRanges

export const seoSchema = defineType({
  name: 'seo',
  title: 'Search and sharing',
  type: 'object',
  description: 'What Google, Facebook and others show. Leave empty to use the title and summary of the page.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title in search results',
      type: 'string',
      description: `Between ${title.min} and ${title.max} characters, topic first. It replaces the page title in search results only.`,
    }),
    defineField({
      name: 'description',
      title: 'Description in search results',
      type: 'text',
      rows: 3,
      description: `Between ${description.min} and ${description.max} characters. Say what the reader will learn; promise nothing.`,
    }),
    defineField({
      name: 'keyword',
      title: 'Words people search for',
      type: 'string',
      description:
        'What somebody types who should find this page, for example "knee arthritis injection". Readers do not see it. Leave empty on a condition or treatment: its name is taken.',
    }),
    defineField({
      name: 'image',
      title: 'Picture when shared',
      type: 'figure',
      description:
        'At least 1200 × 630 pixels. Leave empty to have a picture drawn with the title of the page, which fits most pages best.',
    }),
    defineField({
      name: 'noindex',
      title: 'Hide from search engines',
      type: 'boolean',
      description:
        'The page stays public, but search engines are asked to leave it out, and it is left out of the sitemap.',
      initialValue: false,
    }),
  ],
})
