import {stegaClean} from '@sanity/client/stega'
import {careLevels} from './care-card.schema.ts'

/** Cards with the most urgent first, whatever order they were written in. */
export function byUrgency<Card extends {level?: string | null}>(cards: readonly Card[]): Card[] {
  const rank = ({level}: Card) => careLevels.findIndex((known) => known === stegaClean(level))
  return cards.toSorted((one, other) => rank(one) - rank(other))
}
