import {brokenOf, type DocumentRule} from './document-rule.ts'

/** A page that refers to treatments made of cells or blood. */
export interface RegenerativePageFacts {
  kind: 'condition' | 'treatment' | 'article' | 'other'
  /** How many such treatments the page refers to. */
  regenerativeTreatments: number
  /** Whether their status stands beside the first place that names them, and not only at the foot of the page. */
  hasStatusLine: boolean
  /** How many evidence statements say what is known of them. */
  evidence: number
  /** How many sources the page has. */
  citations: number
  hasRisks: boolean
  hasAlternatives: boolean
  /** Whether the page says what happens without treatment. */
  hasNoTreatment: boolean
  /** Whether the notices of the places where the clinic works stand on the page. */
  hasJurisdictionNotice: boolean
}

export type RegenerativePagePart =
  | 'status-line'
  | 'evidence'
  | 'sources'
  | 'risks'
  | 'alternatives'
  | 'no-treatment'
  | 'jurisdiction-notice'

/**
 * What each kind of page owes. A condition page lets readers weigh a treatment, so it owes everything; an article that names one
 * owes its sources, and its link leads to the page that tells the rest. A treatment's own evidence and harms are those of S01.
 */
const owed: Record<RegenerativePageFacts['kind'], readonly RegenerativePagePart[]> = {
  condition: ['status-line', 'evidence', 'risks', 'alternatives', 'no-treatment', 'jurisdiction-notice'],
  treatment: ['status-line', 'alternatives', 'no-treatment', 'jurisdiction-notice'],
  article: ['status-line', 'sources'],
  other: ['status-line'],
}

const complete: RegenerativePageFacts = {
  kind: 'condition',
  regenerativeTreatments: 1,
  hasStatusLine: true,
  evidence: 1,
  citations: 1,
  hasRisks: true,
  hasAlternatives: true,
  hasNoTreatment: true,
  hasJurisdictionNotice: true,
}
const bare: RegenerativePageFacts = {
  ...complete,
  hasStatusLine: false,
  evidence: 0,
  citations: 0,
  hasRisks: false,
  hasAlternatives: false,
  hasNoTreatment: false,
  hasJurisdictionNotice: false,
}

export const s02RegenerativePage: DocumentRule<RegenerativePageFacts, RegenerativePagePart> = {
  id: 'S02',
  name: 'What stands beside a cell or blood product',
  severity: 'error',
  why: 'A treatment that is named without its status, its evidence, its harms and the other choices reads as an offer.',
  instead:
    'Add an evidence statement about it, its harms, and the alternatives with what happens without treatment; the page adds the status and the notices.',
  check: (facts) => {
    if (facts.regenerativeTreatments === 0) return []
    const missing = brokenOf({
      'status-line': !facts.hasStatusLine,
      evidence: facts.evidence === 0,
      sources: facts.evidence === 0 && facts.citations === 0,
      risks: !facts.hasRisks,
      alternatives: !facts.hasAlternatives,
      'no-treatment': !facts.hasNoTreatment,
      'jurisdiction-notice': !facts.hasJurisdictionNotice,
    })
    return missing.filter((part) => owed[facts.kind].includes(part))
  },
  hits: [
    {facts: bare, parts: ['status-line', 'evidence', 'risks', 'alternatives', 'no-treatment', 'jurisdiction-notice']},
    {
      facts: {...bare, kind: 'treatment'},
      parts: ['status-line', 'alternatives', 'no-treatment', 'jurisdiction-notice'],
    },
    {facts: {...bare, kind: 'article'}, parts: ['status-line', 'sources']},
    {facts: {...complete, hasNoTreatment: false}, parts: ['no-treatment']},
    {facts: {...complete, evidence: 0}, parts: ['evidence']},
    {facts: {...bare, kind: 'other'}, parts: ['status-line']},
  ],
  passes: [
    complete,
    {...bare, regenerativeTreatments: 0},
    {...bare, kind: 'article', hasStatusLine: true, citations: 1},
    {...complete, kind: 'treatment', evidence: 0, citations: 0},
  ],
}

const noTreatment =
  /\b(?:no treatment|without (?:any )?treatment|not (?:being )?treat(?:ed|ing)|do(?:ing)? nothing|no operation|without (?:surgery|an operation)|watchful waiting|wait and see|(?:simply|just|can) wait|waiting|leav(?:e|ing) it alone|(?:get|gets|go|goes|settles?|improves?|heals?) (?:better |away )?(?:by itself|on its own|with time|over time)|not operated on)\b/iu

/** Whether a text tells of the choice not to be treated. */
export function namesNoTreatment(text: string): boolean {
  return noTreatment.test(text)
}
