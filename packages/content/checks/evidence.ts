import {documentRules, guidelineYears, namesNoTreatment} from '@clinic/claims'
import type {Path} from '@sanity/types'
import {isRegenerative} from '../documents/treatment/regenerative.ts'
import {type DatasetFacts, publishedIdOf} from './dataset-facts.ts'
import {daysBetween} from './days.ts'
import {findingsOf} from './document-rules.ts'
import {type Check, type ContentDocument, error, type Finding, type Quote, warning} from './finding.ts'
import {once} from './once.ts'
import {blockText, pageTexts} from './page-texts.ts'
import {isEmpty, keyStep, listOf, objectOf, referenceOf, textOf} from './values.ts'

/** Do the sources of a page hold, and do its evidence statements say what the sources say? */
export const evidenceCheck: Check = (document, {today, dataset}) => {
  const statements = statementsOf(document)
  return [
    ...statements.flatMap(({value, path}) => [
      ...searchFindings(value, path, today),
      ...(dataset ? [...certaintyFindings(value, path, dataset), ...numberFindings(value, path, dataset)] : []),
    ]),
    ...(dataset ? [...sourceFindings(document, dataset, today), ...regenerativeFindings(document, dataset)] : []),
  ]
}

interface Statement {
  value: Record<string, unknown>
  path: Path
}

const statementsOf = once((document: ContentDocument) => statementsIn(document, []))

function statementsIn(value: unknown, path: Path): Statement[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => statementsIn(item, [...path, keyStep(item, index)]))
  const object = objectOf(value)
  if (object._type === 'evidenceStatement') return [{value: object, path}]
  if (object._type === 'block') return []
  return Object.entries(object).flatMap(([field, child]) => statementsIn(child, [...path, field]))
}

const LONGEST_SEARCH_DAYS = 2 * 365

function searchFindings(statement: Record<string, unknown>, path: Path, today: string): Finding[] {
  const searchedOn = textOf(statement.searchedOn)
  const field = [...path, 'searchedOn']
  if (searchedOn > today)
    return [error('evidence-search-future', field, 'The search lies in the future. Give the day it was made.')]
  return searchedOn && daysBetween(searchedOn, today) > LONGEST_SEARCH_DAYS
    ? [
        warning(
          'evidence-search-old',
          field,
          `Nobody has looked for newer studies since ${searchedOn}. Search again, then change the date and, where needed, the finding.`,
        ),
      ]
    : []
}

/** Kinds of source that can never make a finding more than "we do not know" or "may". */
const weakKinds = ['caseSeries', 'caseReport', 'laboratory']

function certaintyFindings(statement: Record<string, unknown>, path: Path, dataset: DatasetFacts): Finding[] {
  const {certainty} = statement
  if (certainty !== 'high' && certainty !== 'moderate') return []
  const kinds = sourcesOf(statement, dataset).map(({kind}) => textOf(kind))
  if (kinds.length === 0 || !kinds.every((kind) => weakKinds.includes(kind))) return []
  return [
    error(
      'evidence-certainty-unsupported',
      [...path, 'certainty'],
      'Case reports, case series and laboratory studies cannot make us this sure. Choose “low” or “very low”, or add the trial or review that does.',
    ),
  ]
}

/** A number that is not in the summary of the source was misread, or belongs to another source. */
function numberFindings(statement: Record<string, unknown>, path: Path, dataset: DatasetFacts): Finding[] {
  const sources = sourcesOf(statement, dataset)
  const text = typeof statement.text === 'string' ? statement.text : ''
  // A source whose page says no result yet may well have the number.
  if (sources.length === 0 || sources.some(({mainResult}) => isEmpty(mainResult)) || text === '') return []
  const known = new Set(
    sources.flatMap(({mainResult, participants, population, comparator, followUp, year, title}) =>
      numbersOf([mainResult, participants, population, comparator, followUp, year, title].map(String).join(' ; ')).map(
        ({number}) => number,
      ),
    ),
  )
  return numbersOf(text)
    .filter(({number}) => !known.has(number))
    .map(({shown, start}) => ({
      ...warning(
        'evidence-number',
        [...path, 'text'],
        `The number ${shown} does not stand in “Main result” of the sources chosen here. Check it against the source, and correct the sentence or the source’s page.`,
      ),
      quote: {text: shown, start, end: start + shown.length} satisfies Quote,
    }))
    .filter(({quote}, index, all) => all.findIndex((other) => other.quote.text === quote.text) === index)
}

/** Numbers in digits. In words they are small and said of many things: "one of the trials". */
function numbersOf(text: string): {number: string; shown: string; start: number}[] {
  // The 95 of a confidence interval is no result.
  return [...text.matchAll(/(?!95 ?% ?(?:CI|confidence))\d+(?:[.,]\d+)*/g)].map((match) => ({
    number: match[0].replace(/,(?=\d{3}(?:\D|$))/g, ''),
    shown: match[0],
    start: match.index,
  }))
}

function sourcesOf(statement: Record<string, unknown>, {published}: DatasetFacts): ContentDocument[] {
  return listOf(statement.citations).flatMap((item) => published.get(referenceOf(item)) ?? [])
}

function sourceFindings(document: ContentDocument, dataset: DatasetFacts, today: string): Finding[] {
  if (document._type === 'citation') return []
  const seen = new Set<string>()
  return citationsOf(document).flatMap(({id, path, beside}) => {
    const source = dataset.published.get(id)
    if (!source || seen.has(id)) return []
    const findings = sourceFinding(source, path, today, beside)
    if (findings.length > 0) seen.add(id)
    return findings
  })
}

/** `beside`: the words of the paragraph that the number of the source stands in. */
function sourceFinding(source: ContentDocument, path: Path, today: string, beside: string): Finding[] {
  const name = shortName(source)
  const facts = sourceFacts(source, today)
  const broken = documentRules.S06.check({...facts, beside})
  // Of a retracted source, age no longer matters.
  return findingsOf(facts.isRetracted ? broken.filter((part) => part === 'retracted') : broken, {
    retracted: () =>
      error(
        'source-retracted',
        path,
        `${name} was retracted: its result no longer counts. Take it out, and check every sentence that rests on it.`,
      ),
    lapsed: () =>
      warning(
        'source-lapsed',
        path,
        `${name} is a guideline that lapsed on ${facts.expires}. Look for its successor; until there is one, say in the text that it has lapsed.`,
      ),
    old: () =>
      warning(
        'source-old-guideline',
        path,
        `${name} is a guideline of more than ${guidelineYears} years. Look for a newer one; if it still holds, give the day it lapses on its own page.`,
      ),
  })
}

/** What the document of a source says of whether it still holds. */
export function sourceFacts({kind, year, retracted, guidelineExpires}: ContentDocument, today: string) {
  return {
    today,
    kind: textOf(kind),
    year: typeof year === 'number' ? year : Number(textOf(year)),
    isRetracted: retracted === true,
    expires: textOf(guidelineExpires),
  }
}

function shortName({authors, year, title, _id}: ContentDocument): string {
  const first = textOf(authors).split(/[ ,]/)[0]
  const name = [first, typeof year === 'number' ? String(year) : ''].filter(Boolean).join(' ')
  return `“${name || textOf(title) || _id}”`
}

/** Everything a page rests on: numbered notes and the sources of its evidence statements. */
const citationsOf = once((document: ContentDocument) => citationsIn(document, []))

function citationsIn(value: unknown, path: Path, beside = ''): {id: string; path: Path; beside: string}[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => citationsIn(item, [...path, keyStep(item, index)], beside))
  const object = objectOf(value)
  if (object._type === 'citationNote') {
    const id = referenceOf(object.citation)
    return id ? [{id, path, beside}] : []
  }
  if (object._type === 'block') return citationsIn(object.children, [...path, 'children'], blockText(object))
  return Object.entries(object).flatMap(([field, child]) =>
    field === 'citations'
      ? listOf(child).flatMap((item, index) => {
          const id = referenceOf(item)
          return id ? [{id, path: [...path, field, keyStep(item, index)], beside: ''}] : []
        })
      : citationsIn(child, [...path, field], beside),
  )
}

/** What must stand on a page that names a cell or blood product: what is known of it, and what else there is, also nothing. */
function regenerativeFindings(document: ContentDocument, dataset: DatasetFacts): Finding[] {
  const named = regenerativeNamed(document, dataset)
  const names = named.map(({title}) => textOf(title)).join(', ')
  return findingsOf(regenerativePage(document, named), {
    evidence: () =>
      error(
        'regenerative-evidence',
        ['evidence'],
        `This page names ${names}. Add an evidence statement that says what is known of it in this condition; “No studies in people found” is an answer too.`,
      ),
    'no-treatment': () => noTreatmentFindings(document),
    sources: () =>
      warning(
        'regenerative-sources',
        ['body'],
        `This article writes about ${names} and names no source. Add an evidence statement, or a source to each sentence about what it does.`,
      ),
    // `required` asks a condition for its harms and usual treatments, and `treatment.checks.ts` asks for alternatives.
    risks: null,
    alternatives: null,
    // The page draws them by itself.
    'status-line': null,
    'jurisdiction-notice': null,
  })
}

function noTreatmentFindings(document: ContentDocument): Finding[] {
  if (document._type === 'condition')
    return [
      warning(
        'no-treatment-option',
        ['usualTreatments'],
        'Say what happens without treatment. A reader who weighs a cell or blood product needs to know this choice too.',
      ),
    ]
  // Who has named no alternative at all is asked for them, this one included.
  return isEmpty(document.alternatives)
    ? []
    : [warning('no-treatment-option', ['alternatives'], 'Say among the alternatives what happens without treatment.')]
}

/** Where each kind of page tells of other choices. */
const choices: Record<string, string[]> = {
  condition: ['usualTreatments', 'cellTherapy', 'evidence', 'risks', 'candidacy'],
  treatment: ['alternatives'],
}

/** The parts of S02 that a page breaks, given the cell and blood products that it is about. */
export function regenerativePage(document: ContentDocument, named: ContentDocument[]) {
  const {_type} = document
  const statements = statementsOf(document)
  const about =
    _type === 'condition'
      ? statements.filter(({value}) => named.some(({_id}) => _id === referenceOf(value.treatment)))
      : statements
  return documentRules.S02.check({
    kind: _type === 'condition' || _type === 'treatment' || _type === 'article' ? _type : 'other',
    regenerativeTreatments: named.length,
    evidence: about.length,
    citations: citationsOf(document).length,
    hasRisks: !isEmpty(document.risks),
    hasAlternatives: !isEmpty(_type === 'treatment' ? document.alternatives : document.usualTreatments),
    hasNoTreatment: namesNoTreatment(textOfFields(document, choices[_type] ?? [])),
    // The page draws both by itself: the status where a treatment is first named, the notices where one is described.
    hasStatusLine: true,
    hasJurisdictionNotice: true,
  })
}

function textOfFields(document: ContentDocument, fields: string[]): string {
  return pageTexts(document)
    .filter(({path}) => fields.includes(String(path[0])))
    .map(({text}) => text)
    .join('\n')
}

/** The cell and blood products a page is about: itself, those its fields name, and those its evidence statements judge. */
export function regenerativeNamed(document: ContentDocument, {published}: DatasetFacts): ContentDocument[] {
  if (document._type === 'treatment') return isRegenerative(document.kind) ? [document] : []
  const ids = new Set([
    ...listOf(document.treatments).map(referenceOf),
    ...statementsOf(document).map(({value}) => referenceOf(value.treatment)),
  ])
  const own = publishedIdOf(document._id)
  return [...ids].flatMap((id) => {
    const treatment = published.get(id)
    return treatment && id !== own && isRegenerative(treatment.kind) ? [treatment] : []
  })
}

/** "Recommended by a guideline" is told to search engines as well, so a guideline that still holds must stand on the page. */
export const recommendationCheck: Check = (document, {today, dataset}) => {
  if (document.recommendedByGuideline !== true || !dataset) return []
  const guidelines = citationsOf(document)
    .flatMap(({id}) => dataset.published.get(id) ?? [])
    .filter(({kind}) => kind === 'guideline')
    .map((guideline) => sourceFacts(guideline, today))
  const finding = (message: string) => warning('recommendation-unsupported', ['recommendedByGuideline'], message)
  return findingsOf(documentRules.S08.check({isRecommendedByGuideline: true, guidelines, today}), {
    'guideline-lapsed': () =>
      finding(
        'The guideline cited here has lapsed. Cite one that still holds, or switch “Recommended by a current guideline” off.',
      ),
    'no-guideline': () =>
      finding('Cite the guideline that recommends it, or switch “Recommended by a current guideline” off.'),
    // `condition.jsonld.ts` leaves such a treatment out by itself.
    'too-uncertain': null,
  })
}

/** A usual treatment has harms and sources as well; here they are asked for, and not demanded. */
export const usualTreatmentCheck: Check = (document) => {
  if (isRegenerative(document.kind)) return []
  const findings: Finding[] = []
  if (isEmpty(document.risks))
    findings.push(
      warning(
        'treatment-risks',
        ['risks'],
        'List what can go wrong. Readers trust a page that also says this of usual care.',
      ),
    )
  if (citationsOf(document).length === 0 && isEmpty(document.noStudiesSearchedOn))
    findings.push(
      warning(
        'treatment-sources',
        ['evidence'],
        'Name at least one source for what this treatment does: a guideline, a review or a trial.',
      ),
    )
  return findings
}
