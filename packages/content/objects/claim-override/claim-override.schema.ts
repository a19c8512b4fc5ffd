import {defineField, defineType} from '@sanity/types'

export const claimOverrideSchema = defineType({
  name: 'claimOverride',
  title: 'Claim that a reviewer allows',
  type: 'object',
  description:
    'A sentence that a claim rule objects to, and why a medical reviewer lets it stand. It lapses when the sentence changes, and after 12 months.',
  fields: [
    defineField({
      name: 'ruleId',
      title: 'Rule',
      type: 'string',
      description: 'The number of the rule. Example: C05',
    }),
    defineField({
      name: 'matchedText',
      title: 'Sentence',
      type: 'text',
      rows: 2,
      description: 'The whole sentence, exactly as it stands on the page.',
    }),
    defineField({
      name: 'reason',
      title: 'Why it may stand',
      type: 'text',
      rows: 2,
      description: 'Example: "It reports what others claimed and denies it."',
    }),
    defineField({
      name: 'reviewer',
      title: 'Allowed by',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'A medical reviewer, never the author of the page.',
      options: {filter: '"medicalReviewer" in roles'},
    }),
    defineField({
      name: 'date',
      title: 'Allowed on',
      description: 'The day the reviewer allowed it. It counts from then.',
      type: 'date',
    }),
    defineField({name: 'expires', title: 'Lapses on', type: 'date', description: 'At most 12 months later.'}),
  ],
  preview: {
    select: {title: 'matchedText', rule: 'ruleId', expires: 'expires'},
    prepare: ({title, rule, expires}) => ({
      title: title ?? 'No sentence yet',
      subtitle: [rule, expires && `until ${expires}`].filter(Boolean).join(' · '),
    }),
  },
})
