import type {Run, Scope} from './scope.ts'

/**
 * A thread that runs out of memory is stopped and the query refused. A single list or text that is itself larger than
 * what is left would end the whole program instead, so none may become that large, nor many of them together.
 */
export const MOST_ITEMS = 2_000_000
export const MOST_CHARACTERS = 20_000_000
const LARGE = 10_000
const MOST_IN_LARGE = 20_000_000

const used = new WeakMap<Run, number>()

/** To be called before a query puts together a list of so many items. */
export function makeRoomForList({run}: Scope, items: number): void {
  run.checkpoint?.(items)
  if (items < LARGE) return
  if (items > MOST_ITEMS) throw new RangeError(`it puts together a list of more than ${MOST_ITEMS} items`)
  const sum = (used.get(run) ?? 0) + items
  if (sum > MOST_IN_LARGE) throw new RangeError(`it puts together lists of more than ${MOST_IN_LARGE} items in all`)
  used.set(run, sum)
}

/** To be called before a query puts together a text of so many characters. */
export function makeRoomForText({run}: Scope, characters: number): void {
  run.checkpoint?.(characters)
  limitText(characters)
}

export function limitText(characters: number): void {
  if (characters > MOST_CHARACTERS) {
    throw new RangeError(`it puts together a text of more than ${MOST_CHARACTERS} characters`)
  }
}
