import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** When a page is published or taken down by the program that does it on time. Written by the Studio's “Schedule …” and by that program. */
export const scheduleSchema = defineType({
  name: 'schedule',
  title: 'Plan of a page',
  type: 'document',
  description: 'Written by “Schedule …” in the menu of a page, and by the program that publishes on time.',
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    // A plain id: a reference would keep the page from being deleted, and count as a use of it.
    defineField({name: 'subject', title: 'Page', type: 'string'}),
    defineField({name: 'subjectType', title: 'Type of the page', type: 'string'}),
    defineField({name: 'publishAt', title: 'Publish on', type: 'datetime'}),
    defineField({name: 'unpublishAt', title: 'Take down on', type: 'datetime'}),
    defineField({name: 'embargo', title: 'Nobody may publish it before', type: 'boolean'}),
    defineField({
      name: 'destination',
      title: 'Where readers are led afterwards',
      type: 'object',
      fields: [
        defineField({name: 'kind', title: 'Kind', type: 'string'}),
        defineField({name: 'id', title: 'Page', type: 'string'}),
      ],
    }),
    defineField({name: 'by', title: 'Planned by', type: 'string'}),
    defineField({name: 'account', title: 'Account', type: 'string'}),
    defineField({name: 'at', title: 'Planned at', type: 'datetime'}),
    defineField({
      name: 'outcomes',
      title: 'What came of it',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          name: 'scheduleOutcome',
          title: 'Outcome',
          fields: [
            defineField({name: 'at', title: 'When', type: 'datetime'}),
            defineField({name: 'kind', title: 'What', type: 'string'}),
            defineField({name: 'task', title: 'What was planned', type: 'string'}),
            defineField({name: 'due', title: 'Planned for', type: 'datetime'}),
            defineField({name: 'reasons', title: 'Reasons', type: 'array', of: [defineArrayMember({type: 'string'})]}),
            defineField({name: 'seen', title: 'Revisions that were looked at', type: 'string'}),
            defineField({name: 'plannedAt', title: 'When the plan had been made', type: 'datetime'}),
          ],
          preview: {select: {title: 'kind', subtitle: 'at'}},
        }),
      ],
    }),
  ],
  preview: {
    select: {subject: 'subject', publishAt: 'publishAt', unpublishAt: 'unpublishAt'},
    prepare: ({subject, publishAt, unpublishAt}) => ({
      title: `Plan of ${subject}`,
      subtitle: [publishAt && `publish ${publishAt}`, unpublishAt && `take down ${unpublishAt}`]
        .filter(Boolean)
        .join(', '),
    }),
  },
})
