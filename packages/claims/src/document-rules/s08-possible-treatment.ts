import {brokenOf, type DocumentRule} from './document-rule.ts'

/** A treatment that search engines are to be told of as possible for a condition. */
export interface PossibleTreatmentFacts {
  isRecommendedByGuideline: boolean
  /** How sure we are that it helps in this condition: `high`, `moderate`, `low`, `veryLow`, `none`; left out where nobody has judged it. */
  certainty?: string
  /** The guidelines cited for it, where they are known: a recommendation needs one that holds. */
  guidelines?: readonly {
    isRetracted: boolean
    /** Empty where it gives no day. */
    expires: string
  }[]
  /** Needed with `guidelines`. */
  today?: string
}

export type PossibleTreatmentPart = 'too-uncertain' | 'no-guideline' | 'guideline-lapsed'

const sure: readonly string[] = ['high', 'moderate']
const today = '2026-11-22'

export const s08PossibleTreatment: DocumentRule<PossibleTreatmentFacts, PossibleTreatmentPart> = {
  id: 'S08',
  name: 'What search engines are told is possible',
  severity: 'error',
  why: 'A treatment that is listed for a condition is a claim that it works, even without a word about it.',
  instead:
    'List only what a current guideline recommends, or what we are at least moderately sure of; mention the others.',
  check: ({isRecommendedByGuideline, certainty = '', guidelines, today = ''}) =>
    brokenOf({
      'too-uncertain': !isRecommendedByGuideline && !sure.includes(certainty),
      'no-guideline': isRecommendedByGuideline && guidelines?.length === 0,
      'guideline-lapsed':
        isRecommendedByGuideline &&
        guidelines !== undefined &&
        guidelines.length > 0 &&
        !guidelines.some(({isRetracted, expires}) => !isRetracted && (expires === '' || expires >= today)),
    }),
  hits: [
    {facts: {isRecommendedByGuideline: false}, parts: ['too-uncertain']},
    {facts: {isRecommendedByGuideline: false, certainty: 'low'}, parts: ['too-uncertain']},
    {facts: {isRecommendedByGuideline: false, certainty: 'none'}, parts: ['too-uncertain']},
    {facts: {isRecommendedByGuideline: true, guidelines: [], today}, parts: ['no-guideline']},
    {
      facts: {isRecommendedByGuideline: true, guidelines: [{isRetracted: false, expires: '2022-01-01'}], today},
      parts: ['guideline-lapsed'],
    },
    {
      facts: {isRecommendedByGuideline: true, guidelines: [{isRetracted: true, expires: ''}], today},
      parts: ['guideline-lapsed'],
    },
  ],
  passes: [
    {isRecommendedByGuideline: true},
    {isRecommendedByGuideline: false, certainty: 'moderate'},
    {isRecommendedByGuideline: true, certainty: 'veryLow', guidelines: [{isRetracted: false, expires: ''}], today},
    {isRecommendedByGuideline: true, guidelines: [{isRetracted: false, expires: today}], today},
  ],
}
