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
      description: 'The last part of the web address of its page. First author and year do well. Example: friedly-2014',
    }),
    defineField({
      name: 'kind',
      title: 'Kind of source',
      description:
        'What sort of study it is. It decides how much a page may build on it. Take it from the source itself, often in its title.',
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
    defineField({
      name: 'container',
      title: 'Journal or publisher',
      description: 'Where it appeared, written in full. Example: "New England Journal of Medicine"',
      type: 'string',
      group: 'source',
    }),
    defineField({
      name: 'year',
      title: 'Year',
      description: 'The year it was published, in four digits. Example: 2014',
      type: 'number',
      group: 'source',
    }),
    defineField({
      name: 'locator',
      title: 'Volume and pages',
      type: 'string',
      group: 'source',
      description: 'Example: "327:1688–99"',
    }),
    defineField({
      name: 'pmid',
      title: 'PubMed number (PMID)',
      description: 'The number at the top of its page on PubMed, digits only. Copy it from there.',
      type: 'string',
      group: 'identifiers',
    }),
    defineField({
      name: 'pmcid',
      title: 'PubMed Central number (PMCID)',
      description: 'Begins with PMC. Only when the full text is free on PubMed Central.',
      type: 'string',
      group: 'identifiers',
    }),
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
    defineField({
      name: 'participants',
      title: 'Number of people',
      description:
        'How many people were studied, as the source says. Leave empty for reviews and guidelines that give no number.',
      type: 'number',
      group: 'findings',
    }),
    defineField({
      name: 'population',
      title: 'Who took part',
      description:
        'Readers ask whether they are like these people. Example: "adults over 50 with lumbar spinal stenosis"',
      type: 'string',
      group: 'findings',
    }),
    defineField({
      name: 'comparator',
      title: 'Compared with',
      description: 'What the others got. Example: "the same injection without the steroid"',
      type: 'string',
      group: 'findings',
    }),
    defineField({
      name: 'followUp',
      title: 'Followed for',
      description: 'How long people were watched. Example: "6 weeks"',
      type: 'string',
      group: 'findings',
    }),
    defineField({
      name: 'mainResult',
      title: 'Main result',
      type: 'text',
      group: 'findings',
      rows: 3,
      description: 'Numbers that pages quote must stand here too.',
    }),
    defineField({
      name: 'funding',
      title: 'Funding and conflicts',
      description: 'Who paid, and ties of the authors. Example: "Agency for Healthcare Research and Quality"',
      type: 'string',
      group: 'findings',
    }),
    defineField({
      name: 'retracted',
      title: 'Retracted',
      description: 'On: the journal has taken the paper back. Pages that cite it then say so, and must be changed.',
      type: 'boolean',
      group: 'currency',
      initialValue: false,
    }),
    defineField({
      name: 'retractionCheckedOn',
      title: 'Retraction checked on',
      description: 'The day you last looked on PubMed for a notice of retraction. Look again each year.',
      type: 'date',
      group: 'currency',
    }),
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
