import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'
import {clinicChecks} from './clinic.checks.ts'

export const clinicSchema = defineType({
  name: 'clinic',
  title: 'Clinic',
  type: 'document',
  description: 'The only place for the phone number, address and hours. Every page takes them from here.',
  validation: documentValidation(clinicChecks),
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string'}),
    defineField({name: 'legalName', title: 'Legal name', type: 'string'}),
    defineField({
      name: 'phone',
      title: 'Phone',
      type: 'string',
      description: 'With country code and digits only. Example: +18582585090. Pages write it as 858-258-5090.',
    }),
    defineField({name: 'email', title: 'E-mail', type: 'string'}),
    defineField({name: 'address', title: 'Address', type: 'address'}),
    defineField({
      name: 'timeZone',
      title: 'Time zone',
      type: 'string',
      initialValue: 'America/Los_Angeles',
      description: 'Example: America/Los_Angeles',
    }),
    defineField({
      name: 'openingHours',
      title: 'Opening hours',
      type: 'array',
      of: [defineArrayMember({type: 'openingHours'})],
    }),
    defineField({
      name: 'hoursAreDemonstration',
      title: 'Demonstration hours',
      type: 'boolean',
      initialValue: false,
      description: 'On: the page says the hours are invented, and search engines are not told them.',
    }),
    defineField({
      name: 'closures',
      title: 'Holidays and closures',
      type: 'array',
      of: [defineArrayMember({type: 'closure'})],
    }),
    defineField({
      name: 'emergencyNumber',
      title: 'Emergency number',
      type: 'string',
      initialValue: '911',
      description: 'The public emergency number, shown at the foot of every page.',
    }),
    defineField({name: 'about', title: 'About the clinic', type: 'richText'}),
    defineField({name: 'directions', title: 'How to get here', type: 'simpleText'}),
    defineField({
      name: 'conflictOfInterest',
      title: 'How the clinic is paid',
      type: 'text',
      rows: 2,
      description:
        'Shown at the foot of every page. Example: "This clinic sells some of the treatments described on this site."',
    }),
    defineField({
      name: 'jurisdictions',
      title: 'Where it treats patients',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'Decides which legal notices apply. Example: US, US-CA. Leave empty until counsel has confirmed it.',
    }),
    defineField({name: 'seo', title: 'Search and sharing', type: 'seo'}),
  ],
  preview: {select: {title: 'name', subtitle: 'phone'}},
})
