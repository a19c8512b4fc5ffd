import {defineField, defineType} from '@sanity/types'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const openingHoursSchema = defineType({
  name: 'openingHours',
  title: 'Opening hours',
  type: 'object',
  fields: [
    defineField({
      name: 'days',
      title: 'Days',
      type: 'array',
      of: [{type: 'string'}],
      options: {list: days},
      description: 'Tick all days with these hours.',
    }),
    defineField({
      name: 'opens',
      title: 'Opens',
      type: 'string',
      description: '24-hour clock, clinic time. Example: 08:30',
    }),
    defineField({
      name: 'closes',
      title: 'Closes',
      type: 'string',
      description: '24-hour clock, clinic time. Example: 17:00',
    }),
  ],
  preview: {
    select: {days: 'days', opens: 'opens', closes: 'closes'},
    prepare: ({days, opens, closes}) => ({
      title: Array.isArray(days) ? days.join(', ') : 'No days ticked yet',
      subtitle: `${opens ?? '?'} to ${closes ?? '?'}`,
    }),
  },
})

export const closureSchema = defineType({
  name: 'closure',
  title: 'Closure',
  type: 'object',
  fields: [
    defineField({
      name: 'from',
      title: 'First day closed',
      description: 'The first day nobody can be seen.',
      type: 'date',
    }),
    defineField({
      name: 'until',
      title: 'Last day closed',
      description: 'The same day again for a single day. The clinic opens the day after.',
      type: 'date',
    }),
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'string',
      description: 'Shown to patients. Example: "Thanksgiving"',
    }),
  ],
  preview: {
    select: {from: 'from', until: 'until', reason: 'reason'},
    prepare: ({from, until, reason}) => ({title: reason ?? 'Closure', subtitle: `${from ?? '?'} to ${until ?? '?'}`}),
  },
})
