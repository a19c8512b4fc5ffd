import type {BlockOf} from '../../rich-text/values.ts'
import type {Certainty} from './evidence-statement.schema.ts'

type Direction = NonNullable<BlockOf<'evidenceStatement'>['direction']>

/** How sure, in words for readers and in marks that need no colour. GRADE's grades, top to bottom. */
export const certaintyWords: Record<Certainty, {word: string; marks: string}> = {
  high: {word: 'high', marks: '●●●●'},
  moderate: {word: 'moderate', marks: '●●●○'},
  low: {word: 'low', marks: '●●○○'},
  veryLow: {word: 'very low', marks: '●○○○'},
  none: {word: 'none', marks: '○○○○'},
}

/** The one sentence readers get for a finding. The words are fixed: nobody may write a surer one. */
export function verdict(certainty: Certainty, direction: Direction | null): string {
  if (certainty === 'none') return 'No studies in people found.'
  if (certainty === 'veryLow' || direction === null || direction === 'unknown')
    return `We do not know ${unknown(direction)}.`
  const {high, moderate, low} = sentences[direction]
  if (certainty === 'high') return high
  return certainty === 'moderate' ? moderate : low
}

function unknown(direction: Direction | null): string {
  return direction === 'harm' ? 'whether it does harm' : 'whether it helps'
}

const sentences: Record<Exclude<Direction, 'unknown'>, Record<'high' | 'moderate' | 'low', string>> = {
  benefit: {
    high: 'We are confident that it helps more than what it was compared with.',
    moderate: 'It probably helps more than what it was compared with.',
    low: 'It may help more than what it was compared with.',
  },
  noDifference: {
    high: 'We are confident that it makes no important difference.',
    moderate: 'It probably makes no important difference.',
    low: 'It may make no important difference.',
  },
  harm: {
    high: 'We are confident that it does harm.',
    moderate: 'It probably does harm.',
    low: 'It may do harm.',
  },
}
