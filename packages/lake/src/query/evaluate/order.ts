import {compareTotally} from './values.ts'

export const DIRECTIONS = {up: 1, down: -1}

/** A sorted copy. Equal items keep their order; every item's keys are computed once. */
export function sortBy(list: unknown[], keysOf: (item: unknown) => unknown[], directions: number[]): unknown[] {
  const rows = list.map((item) => ({item, keys: keysOf(item)}))
  rows.sort((a, b) => {
    for (const [index, direction] of directions.entries()) {
      const order = compareTotally(a.keys[index], b.keys[index])
      if (order !== 0) return direction * order
    }
    return 0
  })
  return rows.map(({item}) => item)
}
