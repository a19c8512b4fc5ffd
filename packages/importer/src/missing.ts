import type {ContentDocument, DatasetFacts, Finding} from '@clinic/content/checks'
import {titleOf} from '@clinic/content/checks'
import {isListOfSources} from './heading-words.ts'
import type {ImportType, Proposal, ReadArticle} from './proposal.ts'

type Missing = Proposal['missing'][number]

/** What the checks say of parts that are not there yet, in their own words. */
const rulesOfMissing = new Set([
  'required',
  'slug-missing',
  'author-missing',
  'reviewer-missing',
  'review-date-missing',
  'next-review-missing',
  'conflicts-missing',
  'emergency-missing',
  'definition-long',
  'care-level',
  'risks-few',
  'evidence-missing',
  'evidence-source',
  'cost-missing',
  'alternatives-missing',
])

/** What the page still needs, as far as the checks know it, and what an old article never has. */
export function missingIn(
  document: ContentDocument,
  findings: Finding[],
  article: ReadArticle,
  dataset: DatasetFacts,
): Missing[] {
  const found = findings
    .filter(({rule}) => rulesOfMissing.has(rule))
    .map(({path, message}) => ({field: path.filter((step) => typeof step === 'string').join('.'), message}))
  const named = new Set(found.map(({field}) => field))
  const also = neededBy[document._type as ImportType].filter(
    ({field}) => !named.has(field) && !hasValue(document[field]),
  )
  return [...sameAddress(document, dataset), ...found, ...also, ...sources(document, article)]
}

const neededBy: Record<ImportType, Missing[]> = {
  condition: [],
  treatment: [
    {field: 'risks', message: 'List the known harms, one a line, the serious ones first.'},
    {field: 'alternatives', message: 'Name the alternatives, including no treatment.'},
    {field: 'costNote', message: 'Say who usually pays.'},
  ],
  article: [
    {
      field: 'conditions',
      message: 'Choose at least one condition it is about, so that readers can find their way back.',
    },
  ],
}

function sources(document: ContentDocument, {sections}: ReadArticle): Missing[] {
  const field = document._type === 'article' ? 'body' : 'evidence'
  const lists = sections.filter(({heading}) => isListOfSources(heading))
  const told = lists.map(({heading}) => `“${heading}”`).join(', ')
  return [
    {
      field,
      message: told
        ? `No source is cited yet. The file lists some under ${told}: make each a source of its own and cite it where the text rests on it.`
        : 'No source is cited yet. Add the sources the text rests on, and cite each where it is used.',
    },
  ]
}

/** Drafts count too here: the same file may have been brought in before. */
function sameAddress(document: ContentDocument, dataset: DatasetFacts): Missing[] {
  const address = addressOf(document)
  const own = document._id.replace(/^drafts\./, '')
  const other = [...dataset.drafts].find(
    ([id, draft]) => id !== own && draft._type === document._type && addressOf(draft) === address,
  )
  if (!other || address === '') return []
  return [
    {
      field: 'slug',
      message: `The draft “${titleOf(other[1])}” has the same address. If this file was brought in before, go on with that draft; otherwise change one address.`,
    },
  ]
}

function addressOf({slug}: ContentDocument): string {
  return typeof slug === 'object' && slug !== null && 'current' in slug ? String(slug.current) : ''
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) || typeof value === 'string' ? value.length > 0 : value !== undefined
}
