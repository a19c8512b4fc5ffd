import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'
import {addressField, seoField} from '../../objects/page-fields.ts'

export const personSchema = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  groups: [
    {name: 'start', title: 'Who it is', default: true},
    {name: 'credentials', title: 'Credentials and conflicts'},
    {name: 'search', title: 'Search and sharing'},
  ],
  validation: documentValidation(),
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', group: 'start'}),
    addressField('name'),
    defineField({
      name: 'isDemonstration',
      title: 'Invented person (demonstration)',
      type: 'boolean',
      group: 'start',
      initialValue: false,
      description: 'On: every page says that this person is invented, and search engines are not told about them.',
    }),
    defineField({name: 'jobTitle', title: 'Job title', type: 'string', group: 'start'}),
    defineField({name: 'photo', title: 'Photo', type: 'figure', group: 'start'}),
    defineField({name: 'bio', title: 'About', type: 'simpleText', group: 'start'}),
    defineField({
      name: 'roles',
      title: 'What this person does here',
      type: 'array',
      group: 'start',
      of: [defineArrayMember({type: 'string'})],
      options: {
        list: [
          {title: 'Writes pages', value: 'author'},
          {title: 'Reviews pages medically', value: 'medicalReviewer'},
          {title: 'Sees patients', value: 'clinician'},
        ],
      },
    }),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      type: 'array',
      group: 'credentials',
      of: [
        defineArrayMember({
          type: 'object',
          name: 'credential',
          title: 'Credential',
          fields: [
            defineField({
              name: 'abbreviation',
              title: 'Letters after the name',
              type: 'string',
              description: 'Example: MD',
            }),
            defineField({
              name: 'name',
              title: 'In full, with who gave it',
              type: 'string',
              description: 'Example: "Certified by the American Board of Physical Medicine and Rehabilitation"',
            }),
          ],
          preview: {select: {title: 'abbreviation', subtitle: 'name'}},
        }),
      ],
    }),
    defineField({
      name: 'npi',
      title: 'NPI number',
      type: 'string',
      group: 'credentials',
      description: 'Ten digits, for US clinicians.',
    }),
    defineField({
      name: 'orcid',
      title: 'ORCID',
      type: 'string',
      group: 'credentials',
      description: 'Example: 0000-0002-1825-0097',
    }),
    defineField({
      name: 'conflictsOfInterest',
      title: 'Conflicts of interest',
      type: 'text',
      group: 'credentials',
      rows: 2,
    }),
    seoField,
  ],
  orderings: [{name: 'name', title: 'A–Z', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', jobTitle: 'jobTitle', isDemonstration: 'isDemonstration', media: 'photo'},
    prepare: ({title, jobTitle, isDemonstration, media}) => ({
      title: title ?? 'No name yet',
      subtitle: [isDemonstration && 'Demonstration', jobTitle].filter(Boolean).join(' · '),
      media,
    }),
  },
})
