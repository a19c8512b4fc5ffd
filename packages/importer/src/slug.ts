import type {DatasetFacts} from '@clinic/content/checks'
import type {ImportType} from './proposal.ts'

/** "L4/5 Disc: What’s next?" → "l4-5-disc-whats-next": the last part of an address. Empty when no letter is left. */
export function slugOf(title: string): string {
  const whole = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return whole.length <= 80
    ? whole
    : whole
        .slice(0, 81)
        .replace(/-[^-]*$/, '')
        .slice(0, 80)
}

/** An id that no document has: made of the type and the address, so that two people who bring in one file at once meet. */
export function freeId(type: ImportType, slug: string, {published, drafts}: DatasetFacts): string {
  const wanted = slug ? `${type}-${slug}` : `${type}-imported`
  // The report of an import outlives its draft, and is not to be replaced either.
  const isTaken = (id: string) => published.has(id) || drafts.has(id) || published.has(`import.${id}`)
  if (!isTaken(wanted)) return wanted
  let number = 2
  while (isTaken(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
