import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** GRADE's four grades of certainty, and "none" for a question nobody has studied in people. */
export const certainties = ['high', 'moderate', 'low', 'veryLow', 'none'] as const
export type Certainty = (typeof certainties)[number]

const certaintyTitles = [
  {title: 'High: we are confident', value: 'high'},
  {title: 'Moderate: probably', value: 'moderate'},
  {title: 'Low: may', value: 'low'},
  {title: 'Very low: we do not know', value: 'veryLow'},
  {title: 'No studies in people found', value: 'none'},
] satisfies {title: string; value: Certainty}[]

export const evidenceStatementSchema = defineType({
  name: 'evidenceStatement',
  title: 'Evidence statement',
  type: 'object',
  description: 'One finding, how sure we can be of it, and where it comes from.',
  fields: [
    defineField({
      name: 'treatment',
      title: 'Treatment',
      type: 'reference',
      to: [{type: 'treatment'}],
      description: 'What was tried.',
    }),
    defineField({
      name: 'condition',
      title: 'Condition',
      type: 'reference',
      to: [{type: 'condition'}],
      description: 'In whom. Leave empty on a condition page: it is about that condition.',
    }),
    defineField({
      name: 'outcome',
      title: 'Outcome',
      type: 'string',
      description: 'What was measured. Example: "leg pain and walking, six weeks after the injection"',
    }),
    defineField({
      name: 'direction',
      title: 'What was found',
      description:
        'For this one outcome, compared with what the others got. When studies disagree, choose "Not known".',
      type: 'string',
      options: {
        list: [
          {title: 'Helped more than the comparison', value: 'benefit'},
          {title: 'No important difference', value: 'noDifference'},
          {title: 'Did harm', value: 'harm'},
          {title: 'Not known', value: 'unknown'},
        ],
        layout: 'radio',
      },
    }),
    defineField({
      name: 'certainty',
      title: 'How sure (GRADE)',
      description:
        'Take it from a review or guideline that graded it. Small, short or single studies are low at best. It is shown as words beside the finding.',
      type: 'string',
      options: {list: certaintyTitles, layout: 'radio'},
    }),
    defineField({
      name: 'cebmLevel',
      title: 'CEBM level (2011)',
      type: 'number',
      options: {list: [1, 2, 3, 4, 5]},
      description:
        'For editors only: 1 systematic review of trials, 2 randomised trial, 3 cohort, 4 case series, 5 mechanism or laboratory.',
    }),
    defineField({
      name: 'text',
      title: 'The finding in one or two sentences',
      type: 'text',
      rows: 4,
      description: 'Study type, number of people, compared with what, result. Example: "In one trial of 400 people, …"',
    }),
    defineField({
      name: 'citations',
      title: 'Sources',
      description: 'The studies this finding comes from. At least one: readers can open each.',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'citation'}]})],
    }),
    defineField({
      name: 'searchedOn',
      title: 'Last searched',
      type: 'date',
      description: 'The day somebody last looked for newer studies.',
    }),
  ],
  preview: {
    select: {title: 'text', certainty: 'certainty', treatment: 'treatment.title'},
    prepare: ({title, certainty, treatment}) => ({
      title: title ?? 'No finding yet',
      subtitle: [
        'Evidence',
        treatment,
        certaintyTitles.find(({value}) => value === certainty)?.title ?? 'How sure? Not chosen yet',
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
