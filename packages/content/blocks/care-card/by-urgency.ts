import {stegaClean} from '@sanity/client/stega'
import {careLevels} from './care-card.schema.ts'

/** Cards with the most urgent first, whatever order they were written in. */
export function byUrgency<Card extends {level?: string | null}>(cards: readonly Card[]): Card[] {
  const levels: readonly unknown[] = careLevels
  const rank = ({level}: Card) => levels.indexOf(stegaClean(level))
  return cards.toSorted((one, other) => rank(one) - rank(other))
}
