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
      title: 'Describe the picture',
      type: 'string',
      description:
        'Read aloud to people who cannot see it. Say what it shows, not "image of". Example: "Cross-section of the lower spine with the canal narrowed by a bulging disc".',
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
      description: 'Who made it and under which licence. Example: "Drawn for this site".',
    }),
  ],
  preview: {select: {title: 'alt', subtitle: 'caption', media: 'asset'}},
})
