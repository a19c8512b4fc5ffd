import type {Path} from '@sanity/types'
import type {ContentDocument} from './finding.ts'
import {once} from './once.ts'
import {keyStep, listOf, objectOf, textOf} from './values.ts'

/** A stretch of text that a reader meets on the page. */
export interface PageText {
  /** As it stands in the document: offsets of a quote count in it. */
  text: string
  path: Path
  kind: 'paragraph' | 'heading' | 'listItem'
  /** Block it stands in, such as `careCard`; empty for the running text. */
  within: string
  /** The path of that block; of the text itself in running text. */
  place: Path
  /** The text block itself, where it is one: it has the marks. */
  block: Record<string, unknown> | null
}

/** The text fields of each type in the order of the page, which is not the order in which a document keeps its fields. */
const fieldsInOrder: Record<string, string[]> = {
  condition: [
    'definition',
    'keyPoints',
    'symptoms',
    'whenToGetHelp',
    'causes',
    'diagnosis',
    'usualTreatments',
    'cellTherapy',
    'evidence',
    'risks',
    'candidacy',
    'questionsToAsk',
    'contact',
  ],
  treatment: [
    'regulatoryNote',
    'summary',
    'whatItIs',
    'whatHappens',
    'evidence',
    'risks',
    'contraindications',
    'alternatives',
    'costNote',
  ],
  article: ['summary', 'body'],
  page: ['summary', 'body'],
  person: ['bio'],
  clinic: ['about', 'directions', 'access'],
  glossaryTerm: ['definition'],
  siteSettings: ['heading', 'introduction', 'disclaimer'],
}

/** Every text of a page in reading order. The same document is walked once, however many checks ask. */
export const pageTexts = once((document: ContentDocument): PageText[] =>
  textFields(document._type).flatMap((field) => textsOf(document[field], [field], null)),
)

export interface Body {
  field: string
  blocks: Record<string, unknown>[]
}

/** The rich texts of a page in reading order. */
export function bodiesOf(document: ContentDocument): Body[] {
  return textFields(document._type).flatMap((field) => {
    const blocks = listOf(document[field]).map(objectOf)
    return blocks.some(({_type}) => _type !== undefined) ? [{field, blocks}] : []
  })
}

/** The path of a block of a body. */
export function blockPath({field, blocks}: Body, index: number): Path {
  return [field, keyStep(blocks[index], index)]
}

/** Words of a text block as the page joins them, spaces at its ends included: the text in which a quote counts. */
export function blockText(block: Record<string, unknown>): string {
  if (block._type !== 'block') return ''
  return listOf(block.children)
    .map((child) => objectOf(child).text)
    .filter((text) => typeof text === 'string')
    .join('')
}

/** The fields of a type that hold what a reader reads, in the order of its page. */
export function textFields(type: string): string[] {
  return fieldsInOrder[type] ?? []
}

/** Fields of the blocks that stand inside a text, in the order they are read. */
const fieldsOfBlocks: Record<string, string[]> = {
  careCard: ['heading', 'signs', 'advice'],
  callout: ['heading', 'body'],
  evidenceStatement: ['text'],
  faq: ['items'],
  faqItem: ['question', 'answer'],
  doDontList: ['heading', 'dos', 'donts'],
  clinicContact: ['heading', 'text'],
  figure: ['caption'],
  table: ['caption', 'rows'],
  tableRow: ['cells'],
}

interface Box {
  type: string
  path: Path
}

function textsOf(value: unknown, path: Path, box: Box | null): PageText[] {
  if (typeof value === 'string') return stringTexts(value, path, box)
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, keyStep(item, index)], box))
  const object = objectOf(value)
  if (object._type === 'block') {
    const text = blockText(object)
    return text.trim() === '' ? [] : [{text, path, kind: kindOf(object), block: object, ...placeOf(path, box)}]
  }
  const type = textOf(object._type)
  return (fieldsOfBlocks[type] ?? []).flatMap((field) =>
    textsOf(object[field], [...path, field], type === 'faqItem' || type === 'tableRow' ? box : {type, path}),
  )
}

function placeOf(path: Path, box: Box | null) {
  return {within: box?.type ?? '', place: box?.path ?? path}
}

function stringTexts(text: string, path: Path, box: Box | null): PageText[] {
  if (text.trim() === '') return []
  const field = path.at(-1)
  const kind =
    field === 'heading' || field === 'question' ? 'heading' : typeof field === 'number' ? 'listItem' : 'paragraph'
  return [{text, path, kind, block: null, ...placeOf(path, box)}]
}

function kindOf(block: Record<string, unknown>): PageText['kind'] {
  if (/^h\d$/.test(textOf(block.style))) return 'heading'
  return block.listItem === undefined ? 'paragraph' : 'listItem'
}
