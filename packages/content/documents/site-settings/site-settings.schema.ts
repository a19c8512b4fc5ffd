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
    defineField({name: 'title', title: 'Name of the site', type: 'string', group: 'frame'}),
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      group: 'home',
      description: 'The one large line of the home page.',
    }),
    defineField({name: 'introduction', title: 'Introduction', type: 'simpleText', group: 'home'}),
    defineField({name: 'figure', title: 'Picture', type: 'figure', group: 'home'}),
    defineField({
      name: 'featuredConditions',
      title: 'Conditions on the home page',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'condition'}]})],
      group: 'home',
    }),
    defineField({
      name: 'featuredArticles',
      title: 'Articles on the home page',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'article'}]})],
      group: 'home',
    }),
    defineField({
      name: 'footerLinks',
      title: 'Links at the foot',
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
