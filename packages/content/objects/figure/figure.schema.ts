import {defineField, defineType} from '@sanity/types'

export const figureSchema = defineType({
  name: 'figure',
  title: 'Picture',
  type: 'image',
  description: 'A drawing or photo that explains something. Pictures that only decorate slow the page down.',
  options: {hotspot: true},
  fields: [
    defineField({
      name: 'alt',
      title: 'Describe it differently here',
      type: 'string',
      description:
        'Empty: the words of the picture library are read aloud. Write here only when this page needs others. Example: "Cross-section of the lower spine with the canal narrowed by a bulging disc".',
      hidden: ({parent}) => parent?.decorative === true,
    }),
    defineField({
      name: 'decorative',
      title: 'Only decoration',
      type: 'boolean',
      description:
        'Switch on when the picture tells the reader nothing that the text does not. Screen readers then skip it.',
      initialValue: false,
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      type: 'text',
      rows: 2,
      description: 'Shown under the picture. One or two short sentences.',
    }),
    defineField({
      name: 'credit',
      title: 'Credit',
      type: 'string',
      description: 'Leave this empty and the credit in the picture library is shown. Example: "Drawn for this site".',
    }),
  ],
  preview: {
    select: {alt: 'alt', altText: 'asset.altText', caption: 'caption', media: 'asset'},
    prepare: ({alt, altText, caption, media}) => ({title: alt || altText, subtitle: caption, media}),
  },
})
