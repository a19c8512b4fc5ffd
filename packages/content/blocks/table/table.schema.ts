import {defineArrayMember, defineField, defineType} from '@sanity/types'

export const tableSchema = defineType({
  name: 'table',
  title: 'Table',
  type: 'object',
  description:
    'For facts that are read across and down, such as treatments compared. Up to four columns fit a phone. Not for layout.',
  fields: [
    defineField({
      name: 'caption',
      title: 'What the table shows',
      type: 'string',
      description: 'Stands above the table, and screen readers say it first. Example: "Treatments compared"',
    }),
    defineField({
      name: 'headerRow',
      title: 'The first row names the columns',
      type: 'boolean',
      description: 'On: the first row is read aloud with each cell below it.',
      initialValue: true,
    }),
    defineField({
      name: 'headerColumn',
      title: 'The first column names the rows',
      type: 'boolean',
      description: 'On: the first cell of each row is read aloud with the others.',
      initialValue: false,
    }),
    defineField({
      name: 'rows',
      title: 'Cells',
      type: 'array',
      description: 'You can paste a range from a spreadsheet or a table from Word into a cell.',
      of: [
        defineArrayMember({
          type: 'object',
          name: 'tableRow',
          title: 'Row',
          fields: [
            defineField({
              name: 'cells',
              title: 'Cells',
              type: 'array',
              of: [defineArrayMember({type: 'string'})],
              description: 'One cell a column. The same number in every row.',
            }),
          ],
        }),
      ],
    }),
  ],
  preview: {
    select: {caption: 'caption', rows: 'rows'},
    prepare: ({caption, rows}) => ({
      title: caption || 'No words above the table yet',
      subtitle: `Table · ${Array.isArray(rows) ? rows.length : 0} rows`,
    }),
  },
})
