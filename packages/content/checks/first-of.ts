import type {Finding} from './finding.ts'

/** A panel that lists fifty sentences is closed unread. */
const SHOWN = 5

/** The first findings of many of one kind; the last of them says how many more there are. */
export function firstOf<Item>(items: Item[], finding: (item: Item, more: string) => Finding): Finding[] {
  const left = items.length - SHOWN
  return items.slice(0, SHOWN).map((item, index) => {
    const isLast = index === SHOWN - 1 && left > 0
    return finding(item, isLast ? ` The page has ${left} more like it.` : '')
  })
}
