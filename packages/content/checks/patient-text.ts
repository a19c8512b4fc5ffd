import type {Path} from '@sanity/types'
import {certainties} from '../blocks/evidence-statement/evidence-statement.schema.ts'
import type {ContentDocument} from './finding.ts'
import {isEmpty, keyStep, listOf, objectOf, textOf} from './values.ts'

/** A text of a document as a patient reads it, and where it stands. */
export interface PatientText {
  text: string
  /** The field, the item of a list, or the block. */
  path: Path
  context: TextContext
  /** The spans whose join is `text`. */
  parts?: string[]
  /** Offsets at which a source is given. */
  citations?: number[]
  /** True in an evidence statement that says how sure we can be. */
  showsCertainty?: boolean
  /** What a reader reads next, where this is a question: "Can cells cure arthritis?" is no claim before "No." */
  answer?: string
}

export type TextContext =
  | 'title'
  | 'name'
  | 'slug'
  | 'summary'
  | 'heading'
  | 'body'
  | 'list'
  | 'question'
  | 'button'
  | 'evidence'
  | 'alt'
  | 'caption'
  | 'searchTitle'
  | 'searchDescription'
  | 'redFlagCard'
  | 'citationTitle'
  | 'legalNotice'

/** Every text of a document that a patient can meet: on a page, in a list, in search results or read aloud. */
export function patientText(document: ContentDocument): PatientText[] {
  const known = remembered.get(document)
  if (known) return known
  const texts = withSourcesOfLists(withAnswers(textsOf(document, [], document._type)))
  remembered.set(document, texts)
  return texts
}

/** The parts of a page ask for the texts of the same document, one after the other. */
const remembered = new WeakMap<ContentDocument, PatientText[]>()

/** The fields that hold words, and what those words are to a reader. A new field belongs here or into `notProse`. */
const words: Record<string, Record<string, TextContext>> = {
  article: {title: 'title', summary: 'summary'},
  citation: {
    title: 'citationTitle',
    authors: 'citationTitle',
    container: 'citationTitle',
    population: 'body',
    comparator: 'body',
    followUp: 'body',
    mainResult: 'body',
    funding: 'body',
  },
  clinic: {name: 'name', legalName: 'name', conflictOfInterest: 'body'},
  condition: {
    title: 'title',
    alsoKnownAs: 'name',
    definition: 'summary',
    keyPoints: 'list',
    questionsToAsk: 'question',
  },
  glossaryTerm: {title: 'title', alsoKnownAs: 'name', definition: 'summary'},
  legalNotice: {title: 'title', law: 'legalNotice', text: 'legalNotice', placement: 'legalNotice'},
  page: {title: 'title', summary: 'summary'},
  person: {name: 'name', jobTitle: 'name', conflictsOfInterest: 'body'},
  siteSettings: {title: 'title', heading: 'heading', disclaimer: 'body'},
  'sanity.imageAsset': {altText: 'alt', creditLine: 'caption'},
  treatment: {
    title: 'title',
    alsoKnownAs: 'name',
    summary: 'summary',
    regulatoryNote: 'body',
    risks: 'list',
    contraindications: 'list',
    costNote: 'body',
  },
  callout: {heading: 'heading'},
  careCard: {heading: 'heading', signs: 'list', advice: 'body'},
  clinicContact: {heading: 'button', text: 'button'},
  closure: {reason: 'body'},
  credential: {abbreviation: 'name', name: 'name'},
  doDontList: {heading: 'heading', dos: 'list', donts: 'list'},
  evidenceStatement: {outcome: 'heading', text: 'evidence'},
  faqItem: {question: 'question'},
  figure: {alt: 'alt', caption: 'caption', credit: 'caption'},
  review: {conflictsOfInterest: 'body'},
  table: {caption: 'caption'},
  tableRow: {cells: 'list'},
  seo: {title: 'searchTitle', description: 'searchDescription'},
  slug: {current: 'slug'},
}

/** Fields with text that is no prose: addresses, numbers, codes, days and choices from a list; and whole types that readers never see. */
export const notProse: Record<string, readonly string[] | 'all'> = {
  article: [],
  citation: [
    'locator',
    'pmid',
    'pmcid',
    'doi',
    'trialId',
    'url',
    'accessedOn',
    'retractionCheckedOn',
    'guidelineExpires',
  ],
  clinic: ['phone', 'email', 'emergencyNumber', 'timeZone', 'jurisdictions'],
  legalNotice: ['jurisdiction', 'effectiveDate', 'sourceUrl', 'checkedOn'],
  person: ['roles', 'npi', 'orcid', 'account'],
  redirect: ['from'],
  treatment: ['noStudiesSearchedOn'],
  address: 'all',
  binnedDocument: 'all',
  claimOverride: 'all',
  closure: ['from', 'until'],
  evidenceStatement: ['searchedOn'],
  externalLink: ['href'],
  linkReport: 'all',
  medicalCode: 'all',
  medicalReview: 'all',
  openingHours: 'all',
  review: ['publishedAt', 'lastReviewed', 'nextReview'],
  seo: ['keyword'],
  slug: ['source'],
}

function textsOf(value: unknown, path: Path, field: string, inherited?: TextContext): PatientText[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsOf(item, [...path, keyStep(item, index)], field, inherited))
  if (typeof value !== 'object' || value === null) return []
  const object = objectOf(value)
  // Half-filled objects may lack their type; such a field is named for the type it holds.
  const type = textOf(object._type) || field
  if (notProse[type] === 'all') return []
  if (type === 'block') return blockText(object, path, inherited)
  const context = type === 'careCard' && object.level === 'emergency' ? 'redFlagCard' : inherited
  return Object.entries(object).flatMap(([name, child]) => {
    if (name.startsWith('_') || name === 'markDefs') return []
    const own = words[type]?.[name]
    if (!own) return textsOf(child, [...path, name], name, context)
    if (name === 'alt' && object.decorative === true) return []
    // The form shows an address as one field.
    return strings(child, own === 'slug' ? path : [...path, name]).map((found) => ({
      ...found,
      context: context ?? own,
      ...(type === 'evidenceStatement' && evidenceOf(object, found.text)),
      // The page of a source tells what that source says.
      ...(type === 'citation' && own === 'body' && {citations: sentenceEnds(found.text)}),
    }))
  })
}

/** The title is answered by the summary, a heading by its paragraph, and a question in a list of them by its answer. */
function withAnswers(texts: PatientText[]): PatientText[] {
  const summary = texts.find(({context}) => context === 'summary')
  return texts.map((text, index) => {
    if (!asking.includes(text.context) || !text.text.trimEnd().endsWith('?')) return text
    const next = text.context === 'title' ? summary : texts[index + 1]
    return next && answering.includes(next.context) ? {...text, answer: next.text} : text
  })
}

const asking: TextContext[] = ['title', 'heading', 'question']
const answering: TextContext[] = ['summary', 'body', 'list', 'evidence']

/** "A review of 2022 found:¹" gives the source of every point of the list below it. */
function withSourcesOfLists(texts: PatientText[]): PatientText[] {
  let isSourced = false
  return texts.map((text) => {
    if (text.context !== 'list') {
      isSourced = text.context === 'body' && text.citations !== undefined && text.text.trimEnd().endsWith(':')
      return text
    }
    return isSourced && !text.citations ? {...text, citations: [text.text.length]} : text
  })
}

function strings(value: unknown, path: Path): {text: string; path: Path}[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{text: value, path}]
  return listOf(value).flatMap((item, index) => strings(item, [...path, index]))
}

function blockText(block: Record<string, unknown>, path: Path, inherited: TextContext | undefined): PatientText[] {
  const parts: string[] = []
  const citations: number[] = []
  let length = 0
  for (const child of listOf(block.children).map(objectOf)) {
    if (child._type === 'citationNote') citations.push(length)
    if (typeof child.text !== 'string') continue
    parts.push(child.text)
    length += child.text.length
  }
  const text = parts.join('')
  if (text.trim() === '') return []
  return [
    {
      text,
      path,
      context: inherited ?? contextOfBlock(block),
      ...(parts.length > 1 && {parts}),
      ...(citations.length > 0 && {citations}),
    },
  ]
}

function contextOfBlock({style, listItem}: Record<string, unknown>): TextContext {
  if (/^h\d$/.test(textOf(style))) return 'heading'
  return listItem ? 'list' : 'body'
}

/** The sources of a statement stand for each of its sentences. */
function evidenceOf(
  statement: Record<string, unknown>,
  text: string,
): Pick<PatientText, 'citations' | 'showsCertainty'> {
  return {
    showsCertainty: certainties.some((certainty) => certainty === statement.certainty),
    ...(!isEmpty(statement.citations) && {citations: sentenceEnds(text)}),
  }
}

function sentenceEnds(text: string): number[] {
  return [...new Set([...[...text.matchAll(/[.!?](?=\s|$)/g)].map(({index}) => index), text.length])]
}
