import {brokenOf, type DocumentRule} from './document-rule.ts'

/** The page of a treatment made of cells or blood. */
export interface RegenerativeTreatmentFacts {
  /** `notApproved`, `approvedForThisUse` and so on; empty where nobody chose one. */
  regulatoryStatus: string
  /** How many harms it lists. */
  risks: number
  evidence: readonly {
    /** `high`, `moderate`, `low`, `veryLow`, or `none` where no studies in people were found; empty where nobody chose one. */
    certainty: string
    citations: number
  }[]
  /** The day on which somebody searched and found no studies in people; empty where there is none. */
  noStudiesSearchedOn: string
  hasCostNote: boolean
}

export type RegenerativeTreatmentPart =
  | 'status'
  | 'status-doubtful'
  | 'risks'
  | 'evidence'
  | 'evidence-certainty'
  | 'evidence-source'
  | 'cost'

export const fewestRisks = 3

/** Status values that say more than the FDA has granted to any such product for the spine or a joint. */
const doubtful: readonly string[] = ['approvedForThisUse', 'notAProduct']

const complete: RegenerativeTreatmentFacts = {
  regulatoryStatus: 'notApproved',
  risks: 3,
  evidence: [{certainty: 'veryLow', citations: 2}],
  noStudiesSearchedOn: '',
  hasCostNote: true,
}

export const s01RegenerativeTreatment: DocumentRule<RegenerativeTreatmentFacts, RegenerativeTreatmentPart> = {
  id: 'S01',
  name: 'What a cell or blood product must say',
  severity: 'error',
  why: 'A reader who is offered a cell or blood product needs its status, its harms, what is known of it and who pays, all on its page.',
  instead:
    'Choose the status, list at least three harms, add an evidence statement with its certainty and source, or the day of a search that found no studies, and say who usually pays.',
  check: ({regulatoryStatus, risks, evidence, noStudiesSearchedOn, hasCostNote}) =>
    brokenOf({
      status: regulatoryStatus === '',
      risks: risks < fewestRisks,
      evidence: evidence.length === 0 && noStudiesSearchedOn === '',
      'evidence-certainty': evidence.length > 0 && evidence.every(({certainty}) => certainty === ''),
      'evidence-source':
        evidence.length > 0 && evidence.every(({certainty, citations}) => certainty !== 'none' && citations === 0),
      cost: !hasCostNote,
      'status-doubtful': doubtful.includes(regulatoryStatus),
    }),
  hits: [
    {
      facts: {regulatoryStatus: '', risks: 0, evidence: [], noStudiesSearchedOn: '', hasCostNote: false},
      parts: ['status', 'risks', 'evidence', 'cost'],
    },
    {facts: {...complete, risks: 2}, parts: ['risks']},
    {facts: {...complete, evidence: [{certainty: '', citations: 1}]}, parts: ['evidence-certainty']},
    {facts: {...complete, evidence: [{certainty: 'low', citations: 0}]}, parts: ['evidence-source']},
    {facts: {...complete, regulatoryStatus: 'approvedForThisUse'}, parts: ['status-doubtful']},
    {facts: {...complete, regulatoryStatus: 'notAProduct'}, parts: ['status-doubtful']},
  ],
  passes: [
    complete,
    {...complete, evidence: [], noStudiesSearchedOn: '2026-10-01'},
    {...complete, evidence: [{certainty: 'none', citations: 0}]},
    {...complete, evidence: [{certainty: '', citations: 0}, ...complete.evidence]},
  ],
}
