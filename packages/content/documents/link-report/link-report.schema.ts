import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** What `npm run content:check -- --links` found: kept in the dataset, so that the Studio can say it beside each link. */
export const linkReportSchema = defineType({
  name: 'linkReport',
  title: 'Links that were followed',
  type: 'document',
  description: 'Written by the program that follows the links to other websites. Nobody needs to change it by hand.',
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({name: 'checkedAt', title: 'Followed on', type: 'datetime'}),
    defineField({name: 'checked', title: 'How many were followed', type: 'number'}),
    defineField({
      name: 'deadLinks',
      title: 'Links that lead nowhere',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          name: 'deadLink',
          title: 'Link',
          fields: [
            defineField({name: 'url', title: 'Address', type: 'url'}),
            defineField({name: 'answer', title: 'What it answered', type: 'string'}),
            defineField({name: 'checkedOn', title: 'Followed on', type: 'date'}),
          ],
          preview: {select: {title: 'url', subtitle: 'answer'}},
        }),
      ],
    }),
  ],
  preview: {
    select: {checkedAt: 'checkedAt', checked: 'checked'},
    prepare: ({checkedAt, checked}) => ({
      title: 'Links that were followed',
      subtitle: [checkedAt?.slice(0, 10), checked && `${checked} links`].filter(Boolean).join(' · '),
    }),
  },
})
