import {ValidationError} from '../errors.ts'

/** Enough for 20,000 patches that each look through a list of a thousand items and copy it. Over in a few seconds. */
const MOST_VISITS = 50_000_000

/**
 * How many values the paths of one transaction may visit. Without a bound, `a..b..c..d` or `a[0,0][0,0]…` would keep
 * everybody waiting.
 */
export class Effort {
  #left: number

  constructor(visits = MOST_VISITS) {
    this.#left = visits
  }

  spend(visits = 1): void {
    this.#left -= visits
    if (this.#left < 0) throw new ValidationError('The patches look at too much; send them in several transactions')
  }
}
