import {documentRules, namesNoTreatment} from '@clinic/claims'
import {isRegenerative} from '../documents/treatment/regenerative.ts'
import {type DatasetFacts, publishedIdOf} from './dataset-facts.ts'
import {findingsOf} from './document-rules.ts'
import {statementsOf} from './evidence-statements.ts'
import {type ContentDocument, error, type Finding, warning} from './finding.ts'
import {pageTexts} from './page-texts.ts'
import {citationsOf} from './sources.ts'
import {isEmpty, listOf, referenceOf, textOf} from './values.ts'

/** What must stand on a page that names a cell or blood product: what is known of it, and what else there is, also nothing. */
export function regenerativeFindings(document: ContentDocument, dataset: DatasetFacts): Finding[] {
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
