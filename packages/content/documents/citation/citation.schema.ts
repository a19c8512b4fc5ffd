import {defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'

export const citationKinds = [
  {title: 'Randomised trial', value: 'randomisedTrial'},
  {title: 'Systematic review', value: 'systematicReview'},
  {title: 'Guideline', value: 'guideline'},
  {title: 'Review', value: 'review'},
  {title: 'Cohort study', value: 'cohort'},
  {title: 'Case series', value: 'caseSeries'},
  {title: 'Case report', value: 'caseReport'},
  {title: 'Laboratory or animal study', value: 'laboratory'},
  {title: 'Trial register', value: 'register'},
  {title: 'Regulator’s page', value: 'regulator'},
  {title: 'Other study', value: 'other'},
]

/** `Friedly JL, and others` and 2014 make `Friedly 2014`. */
function slugSource({authors, container, year}: {authors?: unknown; container?: unknown; year?: unknown}): string {
  const first = String(authors ?? container ?? '').split(/[ ,]/)[0]
  return [first, year].filter(Boolean).join(' ')
}

export const citationSchema = defineType({
  name: 'citation',
  title: 'Citation',
  type: 'document',
  description: 'One source. Open it and read it before you cite it; copy identifiers, never type them from memory.',
  groups: [
    {name: 'source', title: 'The source', default: true},
    {name: 'identifiers', title: 'Where to find it'},
    {name: 'findings', title: 'What it found'},
    {name: 'currency', title: 'Does it still hold'},
  ],
  validation: documentValidation(),
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      group: 'source',
      description: 'As printed in the source.',
    }),
    defineField({
      name: 'slug',
      title: 'Address',
      type: 'slug',
      group: 'source',
      options: {source: ({authors, container, year}) => slugSource({authors, container, year}), maxLength: 80},
      description: 'The last part of the web address of its page. First author and year do well: friedly-2014',
    }),
    defineField({
      name: 'kind',
      title: 'Kind of source',
      type: 'string',
      group: 'source',
      options: {list: citationKinds},
    }),
    defineField({
      name: 'authors',
      title: 'Authors',
      type: 'string',
      group: 'source',
      description: 'Example: "Katz JN, and others"',
    }),
    defineField({name: 'container', title: 'Journal or publisher', type: 'string', group: 'source'}),
    defineField({name: 'year', title: 'Year', type: 'number', group: 'source'}),
    defineField({
      name: 'locator',
      title: 'Volume and pages',
      type: 'string',
      group: 'source',
      description: 'Example: "327:1688–99"',
    }),
    defineField({name: 'pmid', title: 'PubMed number (PMID)', type: 'string', group: 'identifiers'}),
    defineField({name: 'pmcid', title: 'PubMed Central number (PMCID)', type: 'string', group: 'identifiers'}),
    defineField({
      name: 'doi',
      title: 'DOI',
      type: 'string',
      group: 'identifiers',
      description: 'Without https://doi.org/. Example: 10.1001/jama.2022.5921',
    }),
    defineField({
      name: 'trialId',
      title: 'Trial register number',
      type: 'string',
      group: 'identifiers',
      description: 'Example: NCT01290367',
    }),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'url',
      group: 'identifiers',
      description: 'Only when there is no PMID, PMCID, DOI or register number.',
    }),
    defineField({
      name: 'accessedOn',
      title: 'Read on',
      type: 'date',
      group: 'identifiers',
      description: 'The day you opened it.',
    }),
    defineField({name: 'participants', title: 'Number of people', type: 'number', group: 'findings'}),
    defineField({name: 'population', title: 'Who took part', type: 'string', group: 'findings'}),
    defineField({name: 'comparator', title: 'Compared with', type: 'string', group: 'findings'}),
    defineField({name: 'followUp', title: 'Followed for', type: 'string', group: 'findings'}),
    defineField({
      name: 'mainResult',
      title: 'Main result',
      type: 'text',
      group: 'findings',
      rows: 3,
      description: 'Numbers that pages quote must stand here too.',
    }),
    defineField({name: 'funding', title: 'Funding and conflicts', type: 'string', group: 'findings'}),
    defineField({name: 'retracted', title: 'Retracted', type: 'boolean', group: 'currency', initialValue: false}),
    defineField({name: 'retractionCheckedOn', title: 'Retraction checked on', type: 'date', group: 'currency'}),
    defineField({
      name: 'guidelineExpires',
      title: 'Guideline lapses on',
      type: 'date',
      group: 'currency',
      description: 'ACP guidelines lapse 5 years after publication.',
    }),
  ],
  orderings: [{name: 'title', title: 'A–Z', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', authors: 'authors', container: 'container', year: 'year', retracted: 'retracted'},
    prepare: ({title, authors, container, year, retracted}) => ({
      title: title ?? 'No title yet',
      subtitle: [retracted && 'RETRACTED', year, authors, container].filter(Boolean).join(' · '),
    }),
  },
})
