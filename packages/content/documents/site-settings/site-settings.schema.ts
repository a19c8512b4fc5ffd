import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'
import {linkableTypes} from '../../objects/link/link.schema.ts'
import {seoField} from '../../objects/page-fields.ts'

export const siteSettingsSchema = defineType({
  name: 'siteSettings',
  title: 'Site settings',
  type: 'document',
  groups: [
    {name: 'home', title: 'Home page', default: true},
    {name: 'frame', title: 'Head and foot of every page'},
    {name: 'search', title: 'Search and sharing'},
  ],
  validation: documentValidation(),
  fields: [
    defineField({
      name: 'title',
      title: 'Name of the site',
      description: 'Stands at the head of every page, and after the title of each page in search results.',
      type: 'string',
      group: 'frame',
    }),
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      group: 'home',
      description: 'The one large line of the home page.',
    }),
    defineField({
      name: 'introduction',
      title: 'Introduction',
      description: 'Two or three sentences under the heading: who this site is for and what it helps with.',
      type: 'simpleText',
      group: 'home',
    }),
    defineField({name: 'figure', title: 'Picture', type: 'figure', group: 'home'}),
    defineField({
      name: 'featuredConditions',
      title: 'Conditions on the home page',
      description: 'The ones most readers come for, in the order they are shown. Six do well.',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'condition'}]})],
      group: 'home',
    }),
    defineField({
      name: 'featuredArticles',
      title: 'Articles on the home page',
      description: 'A few worth reading now, in the order they are shown. Three do well.',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'article'}]})],
      group: 'home',
    }),
    defineField({
      name: 'footerLinks',
      title: 'Links at the foot',
      description: 'Pages that must be found from everywhere. Example: privacy, how we write, legal notices.',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: linkableTypes.map((type) => ({type}))})],
      group: 'frame',
    }),
    defineField({
      name: 'disclaimer',
      title: 'Education, not advice',
      type: 'text',
      rows: 3,
      group: 'frame',
      description: 'At the foot of every page.',
    }),
    seoField,
  ],
  preview: {
    select: {site: 'title', media: 'figure'},
    prepare: ({site, media}) => ({
      title: 'Site settings',
      subtitle: `Home page, head and foot of ${site ?? 'the site'}`,
      media,
    }),
  },
})
