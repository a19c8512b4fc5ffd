import {documentRules} from '@clinic/claims'
import type {Path} from '@sanity/types'
import {isRegenerative} from '../documents/treatment/regenerative.ts'
import type {DatasetFacts} from './dataset-facts.ts'
import {daysBetween} from './days.ts'
import {findingsOf} from './document-rules.ts'
import {statementsOf} from './evidence-statements.ts'
import {type Check, type ContentDocument, error, type Finding, type Quote, warning} from './finding.ts'
import {regenerativeFindings} from './regenerative-page.ts'
import {citationsOf, sourceFacts, sourceFindings} from './sources.ts'
import {isEmpty, listOf, referenceOf, textOf} from './values.ts'

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
