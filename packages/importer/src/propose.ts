import {type ContentDocument, checkDocument} from '@clinic/content/checks'
import {importFields} from './fields.ts'
import {decidedPlacement, guessedType} from './guess.ts'
import {saysOnlyField} from './heading-words.ts'
import {type Lead, leadOf} from './lead.ts'
import {missingIn} from './missing.ts'
import type {ImportType, Proposal, ProposalOptions, ReadArticle, Section} from './proposal.ts'
import {asCard, asLines, asRich, asText, type Shaped} from './shapes.ts'
import {freeId, slugOf} from './slug.ts'

/**
 * A draft made of what was read: as the editor has decided (`type`, `placement`), otherwise as the headings suggest.
 * Call it again with another `type` or `placement` whenever she changes her mind: same input, same draft, same keys.
 */
export function propose(article: ReadArticle, options: ProposalOptions): Proposal {
  const {dataset, today} = options
  const type = options.type ?? guessedType(article)
  const placement = decidedPlacement(article, type, options.placement)
  const lead = leadOf(article.sections, type, placement)
  const sections = lead?.sections ?? article.sections
  const filled = fill(sections, type, placement, article.title)
  const slug = slugOf(article.title)
  const document: ContentDocument = {
    _id: `drafts.${options.id ?? freeId(type, slug, dataset)}`,
    _type: type,
    title: article.title,
    ...(slug && {slug: {_type: 'slug', current: slug}}),
    ...(lead && {[lead.field]: lead.text}),
    ...filled.fields,
  }
  const findings = checkDocument(document, {today, dataset})
  return {
    type,
    placement,
    document,
    unplaced: filled.unplaced,
    missing: [...told(lead, filled), ...withoutContact(document), ...missingIn(document, findings, article, dataset)],
    findings,
  }
}

interface Filled {
  fields: Record<string, unknown>
  unplaced: Section[]
  /** Fields of plain words that took over text with links. */
  lostLinks: {field: string; count: number}[]
  /** Sections that were meant for care cards and have another shape. */
  noCards: string[]
}

function fill(sections: Section[], type: ImportType, placement: Proposal['placement'], title: string): Filled {
  const filled: Filled = {fields: {}, unplaced: [], lostLinks: [], noCards: []}
  for (const {name, shape} of importFields(type))
    for (const section of sections.filter(({key}) => placement[key] === name)) {
      const shaped = shapedFor(shape, section, {type, field: name, title, isFirst: !(name in filled.fields)})
      const value = joined(filled.fields[name], shaped.value)
      if (!isNothing(value)) filled.fields[name] = value
      if (shaped.rest.length > 0) filled.unplaced.push({...section, blocks: shaped.rest})
      if (shaped.lostLinks > 0) filled.lostLinks.push({field: name, count: shaped.lostLinks})
      if (shape === 'cards' && shaped.rest.length > 0) filled.noCards.push(section.heading)
    }
  const homeless = sections.filter(
    ({key, blocks, heading}) => placement[key] === null && (blocks.length > 0 || heading !== ''),
  )
  const order = sections.map(({key}) => key)
  return {
    ...filled,
    unplaced: [...filled.unplaced, ...homeless].toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key)),
  }
}

function shapedFor(
  shape: 'rich' | 'text' | 'lines' | 'cards',
  section: Section,
  {type, field, title, isFirst}: {type: ImportType; field: string; title: string; isFirst: boolean},
): Shaped {
  switch (shape) {
    case 'lines':
      return asLines(section)
    case 'text':
      return asText(section)
    case 'cards':
      return asCard(section)
    case 'rich': {
      const isSaid = type !== 'article' && isFirst && saysOnlyField(field, section.heading, title)
      const heading = section.heading && !isSaid ? section.heading : null
      return {value: asRich(section, heading, {isArticle: type === 'article'}), rest: [], lostLinks: 0}
    }
  }
}

function joined(before: unknown, value: unknown): unknown {
  if (isNothing(before)) return value
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value]
  return isNothing(value) ? before : `${before}\n\n${value}`
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** What was decided for the editor and should be looked at first. */
function told(lead: Lead | null, {lostLinks, noCards}: Filled): Proposal['missing'] {
  return [
    ...(lead
      ? [
          {
            field: lead.field,
            message: `The first paragraph of the file opens the page now. Check that it says in plain words what this is about.${lead.lostLinks > 0 ? ' Its links were not kept: this field holds plain words.' : ''}`,
          },
        ]
      : []),
    ...noCards.map((heading) => ({
      field: 'whenToGetHelp',
      message: `“${heading}” could not be made into a card, which holds one call to action and a list of signs. Its text is kept in the import report.`,
    })),
    ...lostLinks.map(({field, count}) => ({
      field,
      message: `${count === 1 ? 'A link was' : `${count} links were`} not kept: this field holds plain words.`,
    })),
  ]
}

/** The block that a sentence points to can stand in a text with blocks only. */
function withoutContact(document: ContentDocument): Proposal['missing'] {
  return Object.entries(document).flatMap(([field, value]) => {
    const lines = Array.isArray(value) ? value : [value]
    const points = lines.some((line) => typeof line === 'string' && /\bnumber (?:is )?(?:below|above)\b/.test(line))
    const message =
      'These words speak of “the number below”, and this field cannot show the clinic’s number. Change the words, or move them to a text.'
    return points && field !== 'title' ? [{field, message}] : []
  })
}
