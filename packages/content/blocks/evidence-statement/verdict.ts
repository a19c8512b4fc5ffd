import {words} from '../../language/language.ts'
import type {BlockOf} from '../../rich-text/values.ts'
import type {Certainty} from './evidence-statement.schema.ts'

export type Direction = NonNullable<BlockOf<'evidenceStatement'>['direction']>

/** How sure, in marks that need no colour. GRADE's grades, top to bottom. */
export const certaintyMarks: Record<Certainty, string> = {
  high: '●●●●',
  moderate: '●●●○',
  low: '●●○○',
  veryLow: '●○○○',
  none: '○○○○',
}

/** The one sentence readers get for a finding. The words are fixed: nobody may write a surer one. */
export function verdict(certainty: Certainty, direction: Direction | null): string {
  const {noStudies, notKnown, verdicts} = words.evidence
  if (certainty === 'none') return noStudies
  if (certainty === 'veryLow' || direction === null || direction === 'unknown')
    return direction === 'harm' ? notKnown.harms : notKnown.helps
  return verdicts[direction][certainty]
}
