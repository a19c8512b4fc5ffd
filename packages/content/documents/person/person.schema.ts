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
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As readers know this person, without letters after it. Example: "Robin Sample"',
      type: 'string',
      group: 'start',
    }),
    addressField('name'),
    defineField({
      name: 'isDemonstration',
      title: 'Invented person (demonstration)',
      type: 'boolean',
      group: 'start',
      initialValue: false,
      description: 'On: every page says that this person is invented, and search engines are not told about them.',
    }),
    defineField({
      name: 'jobTitle',
      title: 'Job title',
      description: 'Shown below the name. Example: "Physician, physical medicine and rehabilitation"',
      type: 'string',
      group: 'start',
    }),
    defineField({
      name: 'photo',
      title: 'Photo',
      description: 'A calm portrait. Describe it in a few words, such as "Robin Sample in the consulting room".',
      type: 'figure',
      group: 'start',
    }),
    defineField({
      name: 'bio',
      title: 'About',
      description: 'Training and work in two to four sentences. Facts that can be checked; no praise.',
      type: 'simpleText',
      group: 'start',
    }),
    defineField({
      name: 'roles',
      title: 'What this person does here',
      description:
        'Decides where the person can be chosen: as author, as medical reviewer, or on the page of the team.',
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
      name: 'account',
      title: 'Studio account',
      type: 'string',
      group: 'credentials',
      description:
        'Only for medical reviewers: the e-mail address or the id of the account with which this person signs in here. It lets that account sign pages in this name. The site does not show it.',
    }),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      description:
        'Degrees and board certifications. Readers see them beside each page this person reviewed; a reviewer needs at least one.',
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
      description:
        'Money or ties that readers should know of. Example: "Paid by a maker of spinal implants for talks in 2024." Write "None" when there are none.',
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
