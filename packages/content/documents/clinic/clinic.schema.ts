import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'
import {seoField} from '../../objects/page-fields.ts'
import {clinicChecks} from './clinic.checks.ts'

export const clinicSchema = defineType({
  name: 'clinic',
  title: 'Clinic',
  type: 'document',
  description: 'The only place for the phone number, address and hours. Every page takes them from here.',
  groups: [
    {name: 'contact', title: 'Name and contact', default: true},
    {name: 'hours', title: 'Opening hours'},
    {name: 'place', title: 'Where it is'},
    {name: 'about', title: 'About'},
    {name: 'search', title: 'Search and sharing'},
  ],
  validation: documentValidation(clinicChecks),
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', group: 'contact'}),
    defineField({name: 'legalName', title: 'Legal name', type: 'string', group: 'contact'}),
    defineField({
      name: 'phone',
      title: 'Phone',
      type: 'string',
      group: 'contact',
      description: 'With country code and digits only. Example: +18582585090. Pages write it as 858-258-5090.',
    }),
    defineField({name: 'email', title: 'E-mail', type: 'string', group: 'contact'}),
    defineField({
      name: 'emergencyNumber',
      title: 'Emergency number',
      type: 'string',
      group: 'contact',
      initialValue: '911',
      description: 'The public emergency number, shown at the foot of every page.',
    }),
    defineField({
      name: 'openingHours',
      title: 'Opening hours',
      type: 'array',
      group: 'hours',
      of: [defineArrayMember({type: 'openingHours'})],
    }),
    defineField({
      name: 'hoursAreDemonstration',
      title: 'Demonstration hours',
      type: 'boolean',
      group: 'hours',
      initialValue: false,
      description: 'On: the page says the hours are invented, and search engines are not told them.',
    }),
    defineField({
      name: 'closures',
      title: 'Holidays and closures',
      type: 'array',
      group: 'hours',
      of: [defineArrayMember({type: 'closure'})],
    }),
    defineField({
      name: 'timeZone',
      title: 'Time zone',
      type: 'string',
      group: 'hours',
      initialValue: 'America/Los_Angeles',
      description: 'Example: America/Los_Angeles',
    }),
    defineField({name: 'address', title: 'Address', type: 'address', group: 'place'}),
    defineField({name: 'directions', title: 'How to get here', type: 'simpleText', group: 'place'}),
    defineField({
      name: 'access',
      title: 'Getting into the building',
      type: 'simpleText',
      group: 'place',
      description: 'For people who walk badly or see badly: steps, ramp, lift, doors, parking close by, restrooms.',
    }),
    defineField({
      name: 'jurisdictions',
      title: 'Where it treats patients',
      type: 'array',
      group: 'place',
      of: [defineArrayMember({type: 'string'})],
      description: 'Decides which legal notices apply. Example: US, US-CA. Leave empty until counsel has confirmed it.',
    }),
    defineField({
      name: 'conflictOfInterest',
      title: 'How the clinic is paid',
      type: 'text',
      group: 'about',
      rows: 2,
      description:
        'Shown at the foot of every page. Example: "This clinic sells some of the treatments described on this site."',
    }),
    defineField({name: 'about', title: 'About the clinic', type: 'richText', group: 'about'}),
    seoField,
  ],
  preview: {
    select: {title: 'name'},
    prepare: ({title}) => ({title: title ?? 'No name yet', subtitle: 'The clinic: phone, address, hours'}),
  },
})
