import type {
  CitationData,
  CitationNoteValue,
  ExplainedTermValue,
  ExternalLinkValue,
  InternalLinkValue,
  SimpleTextValue,
  TextBlock,
} from './values.ts'

type Span = {_type: 'span'; _key: string; text: string; marks?: string[]}
type Style = NonNullable<TextBlock['style']>

let keys = 0
const key = () => `k${++keys}`

/** A paragraph or heading of words, notes and links. */
export function text<Chosen extends Style = 'normal'>(
  children: string | (string | Span | CitationNoteValue)[],
  options: {
    style?: Chosen
    listItem?: 'bullet' | 'number'
    markDefs?: (InternalLinkValue | ExternalLinkValue | ExplainedTermValue)[]
  } = {},
): Omit<TextBlock, 'style'> & {style: Chosen} {
  return {
    _type: 'block',
    _key: key(),
    style: options.style ?? ('normal' as Chosen),
    listItem: options.listItem,
    markDefs: options.markDefs ?? [],
    children: [children].flat().map((child) => (typeof child === 'string' ? span(child) : child)),
  }
}

export function simpleText(...paragraphs: Parameters<typeof text>[0][]): SimpleTextValue {
  return paragraphs.map((paragraph) => text(paragraph))
}

export function span(words: string, ...marks: string[]): Span {
  return {_type: 'span', _key: key(), text: words, marks}
}

export function note(citation: CitationData | null): CitationNoteValue {
  return {_type: 'citationNote', _key: key(), citation}
}

export function internalLink(_key: string, link: InternalLinkValue['link']): InternalLinkValue {
  return {_type: 'internalLink', _key, link}
}

export function externalLink(_key: string, href: string): ExternalLinkValue {
  return {_type: 'externalLink', _key, href}
}

export function explainedTerm(_key: string, term: ExplainedTermValue['term']): ExplainedTermValue {
  return {_type: 'explainedTerm', _key, term}
}

export const trial: CitationData = {
  _id: 'citation-trial',
  _type: 'citation',
  slug: 'friedly-2014',
  kind: 'randomisedTrial',
  title: 'A Randomized Trial of Epidural Glucocorticoid Injections for Spinal Stenosis',
  authors: 'Friedly JL, and others',
  container: 'N Engl J Med',
  year: 2014,
  locator: '371:11–21',
  pmid: '24988555',
  pmcid: null,
  doi: '10.1056/NEJMoa1313265',
  trialId: null,
  url: null,
  accessedOn: '2026-11-20',
  retracted: null,
  guidelineExpires: null,
}

export const lapsedGuideline: CitationData = {
  ...trial,
  _id: 'citation-guideline',
  slug: 'qaseem-2017',
  kind: 'guideline',
  title: 'Noninvasive Treatments for Low Back Pain',
  authors: 'Qaseem A, and others',
  container: 'Ann Intern Med',
  year: 2017,
  locator: '166:514–30',
  pmid: null,
  doi: '10.7326/M16-2367',
  guidelineExpires: '2022-04-04',
}

export const retractedSeries: CitationData = {
  ...trial,
  _id: 'citation-retracted',
  slug: 'nobody-2019',
  kind: 'caseSeries',
  title: 'An invented case series that was taken back',
  authors: 'Nobody A',
  container: 'An invented journal',
  year: 2019,
  locator: null,
  pmid: null,
  pmcid: 'PMC123456',
  doi: null,
  trialId: 'NCT01290367',
  retracted: true,
}

export const sciatica: NonNullable<InternalLinkValue['link']> = {
  _id: 'condition-sciatica',
  _type: 'condition',
  title: 'Sciatica',
  slug: 'sciatica',
  kind: null,
  regulatoryStatus: null,
}

/** Bodies by what they show, for every test that wants one. */
export const richTextExamples = {
  everything: () => [
    text(['Rest rarely helps.', note(trial), ' Walking often does.', note(lapsedGuideline), note(trial)]),
    text('Where it hurts', {style: 'h3'}),
    text('in the leg', {listItem: 'bullet'}),
    text('in the foot', {listItem: 'bullet'}),
    text('first walk', {listItem: 'number'}),
    text([span('Read about ', 'strong'), span('sciatica', 'l1'), ' or ask ', span('the FDA', 'l2', 'em'), '.'], {
      markDefs: [internalLink('l1', sciatica), externalLink('l2', 'https://www.fda.gov/consumers')],
    }),
  ],
  unsafeLink: () => [
    text([span('Press here', 'l1'), ' or ', span('here', 'l2')], {
      markDefs: [externalLink('l1', 'javascript:alert(1)'), externalLink('l2', 'http://example.org/')],
    }),
  ],
  unpublishedLink: () => [
    text(['See ', span('the page on necks', 'l1'), '.', note(null)], {markDefs: [internalLink('l1', null)]}),
  ],
  skippedHeading: () => [text('Deep', {style: 'h4'}), text('Words.'), text('Deeper', {style: 'h4'})],
  unknownBlock: () => [
    text('Before.'),
    {_type: 'quiz', _key: 'quiz', question: 'Which one?'} as never,
    text(''),
    text('After.'),
  ],
}

export const nerveRoot: NonNullable<ExplainedTermValue['term']> = {
  _id: 'glossaryTerm-nerve-root',
  _type: 'glossaryTerm',
  title: 'Nerve root',
  slug: 'nerve-root',
  definition: 'The part of a nerve that leaves the spinal canal.',
}

export const cellInfusion: NonNullable<InternalLinkValue['link']> = {
  _id: 'treatment-cells',
  _type: 'treatment',
  title: 'Cell infusion',
  slug: 'cell-infusion',
  kind: 'cellProduct',
  regulatoryStatus: 'section361Claimed',
}

/** A hard word and a cell product, each named twice, and a word whose term is not published. */
export function richTextWithTerms() {
  const words = () =>
    text(['A ', span('nerve root', 't1'), ' can be pressed. Some clinics sell ', span('cells', 'l1'), '.'], {
      markDefs: [explainedTerm('t1', nerveRoot), internalLink('l1', cellInfusion)],
    })
  return [words(), words(), text([span('Gone', 't1'), '.'], {markDefs: [explainedTerm('t1', null)]})]
}
