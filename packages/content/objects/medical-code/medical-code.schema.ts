import {defineField, defineType} from '@sanity/types'

export const medicalCodeSchema = defineType({
  name: 'medicalCode',
  title: 'Medical code',
  type: 'object',
  description: 'What clinicians and search engines call the condition. Copy it from the list itself.',
  fields: [
    defineField({
      name: 'system',
      title: 'System',
      description: 'The list the code is from. Most pages use ICD-10-CM, the one on US bills.',
      type: 'string',
      options: {list: ['ICD-10-CM', 'MeSH', 'SNOMED CT']},
      initialValue: 'ICD-10-CM',
    }),
    defineField({name: 'code', title: 'Code', type: 'string', description: 'Example: M48.061'}),
    defineField({
      name: 'edition',
      title: 'Edition checked',
      type: 'string',
      description: 'ICD-10-CM changes every 1 October. Example: FY 2026',
    }),
  ],
  preview: {select: {title: 'code', subtitle: 'system'}},
})
