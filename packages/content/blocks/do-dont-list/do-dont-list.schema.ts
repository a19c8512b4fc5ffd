import {defineArrayMember, defineField, defineType} from '@sanity/types'

export const doDontListSchema = defineType({
  name: 'doDontList',
  title: 'Do and do not',
  type: 'object',
  description: 'Short advice. The page writes "Do" and "Do not" itself, so begin each line with the verb.',
  fields: [
    defineField({name: 'heading', title: 'Heading', type: 'string', description: 'Example: "Looking after your back"'}),
    defineField({
      name: 'dos',
      title: 'Do',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'Example: "keep walking, with rests when you need them"',
    }),
    defineField({
      name: 'donts',
      title: 'Do not',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'Without "do not". Example: "stay in bed for days"',
    }),
  ],
  preview: {
    select: {title: 'heading'},
    prepare: ({title}) => ({title: title ?? 'No heading yet', subtitle: 'Do and do not'}),
  },
})
