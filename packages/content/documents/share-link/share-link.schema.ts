import {defineField, defineType} from '@sanity/types'

/** A link that shows one unpublished page to somebody without an account: written by the Studio, read by the site. */
export const shareLinkSchema = defineType({
  name: 'shareLink',
  title: 'Shared draft',
  type: 'document',
  description: 'Made by “Share a draft …” in the menu of a page, and ended there. Nobody needs to change it by hand.',
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({name: 'subject', title: 'Id of the page', type: 'string'}),
    defineField({name: 'subjectType', title: 'Kind of page', type: 'string'}),
    defineField({name: 'mode', title: 'What it shows', type: 'string', options: {list: ['latest', 'pinned']}}),
    defineField({name: 'snapshot', title: 'The version it shows', type: 'text', hidden: true}),
    defineField({
      name: 'tokenHash',
      title: 'Fingerprint of the link',
      type: 'string',
      description: 'The link itself is kept nowhere.',
      hidden: true,
    }),
    defineField({name: 'note', title: 'For whom', type: 'string'}),
    defineField({name: 'by', title: 'Made by', type: 'string'}),
    defineField({name: 'account', title: 'Account', type: 'string', hidden: true}),
    defineField({name: 'createdAt', title: 'Made on', type: 'datetime'}),
    defineField({name: 'expiresAt', title: 'Ends on', type: 'datetime'}),
    defineField({name: 'endedAt', title: 'Ended early on', type: 'datetime'}),
    defineField({name: 'endedBy', title: 'Ended by', type: 'string'}),
  ],
  preview: {
    select: {note: 'note', by: 'by', expiresAt: 'expiresAt'},
    prepare: ({note, by, expiresAt}) => ({
      title: note || 'Shared draft',
      subtitle: [by, expiresAt && `ends ${expiresAt.slice(0, 10)}`].filter(Boolean).join(' · '),
    }),
  },
})
