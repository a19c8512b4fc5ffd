import {defineField, defineType} from '@sanity/types'
import {documentValidation} from '../../checks/validation.ts'
import {citationChecks} from './citation.checks.ts'

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

export const citationSchema = defineType({
  name: 'citation',
  title: 'Citation',
  type: 'document',
  description: 'One source. Open it and read it before you cite it; copy identifiers, never type them from memory.',
  validation: documentValidation(citationChecks),
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string', description: 'As printed in the source.'}),
    defineField({name: 'kind', title: 'Kind of source', type: 'string', options: {list: citationKinds}}),
    defineField({name: 'authors', title: 'Authors', type: 'string', description: 'Example: "Katz JN, and others"'}),
    defineField({name: 'container', title: 'Journal or publisher', type: 'string'}),
    defineField({name: 'year', title: 'Year', type: 'number'}),
    defineField({name: 'locator', title: 'Volume and pages', type: 'string', description: 'Example: "327:1688–99"'}),
    defineField({name: 'pmid', title: 'PubMed number (PMID)', type: 'string'}),
    defineField({name: 'pmcid', title: 'PubMed Central number (PMCID)', type: 'string'}),
    defineField({
      name: 'doi',
      title: 'DOI',
      type: 'string',
      description: 'Without https://doi.org/. Example: 10.1001/jama.2022.5921',
    }),
    defineField({name: 'trialId', title: 'Trial register number', type: 'string', description: 'Example: NCT01290367'}),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'url',
      description: 'Only when there is no PMID, PMCID, DOI or register number.',
    }),
    defineField({name: 'accessedOn', title: 'Read on', type: 'date', description: 'The day you opened it.'}),
    defineField({name: 'participants', title: 'Number of people', type: 'number'}),
    defineField({name: 'population', title: 'Who took part', type: 'string'}),
    defineField({name: 'comparator', title: 'Compared with', type: 'string'}),
    defineField({name: 'followUp', title: 'Followed for', type: 'string'}),
    defineField({
      name: 'mainResult',
      title: 'Main result',
      type: 'text',
      rows: 3,
      description: 'Numbers that pages quote must stand here too.',
    }),
    defineField({name: 'funding', title: 'Funding and conflicts', type: 'string'}),
    defineField({name: 'retracted', title: 'Retracted', type: 'boolean', initialValue: false}),
    defineField({name: 'retractionCheckedOn', title: 'Retraction checked on', type: 'date'}),
    defineField({
      name: 'guidelineExpires',
      title: 'Guideline lapses on',
      type: 'date',
      description: 'ACP guidelines lapse 5 years after publication.',
    }),
  ],
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', authors: 'authors', container: 'container', year: 'year', retracted: 'retracted'},
    prepare: ({title, authors, container, year, retracted}) => ({
      title: title ?? 'No title yet',
      subtitle: [retracted && 'RETRACTED', authors, container, year].filter(Boolean).join(' · '),
    }),
  },
})
