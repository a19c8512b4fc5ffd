import type {Finding} from '@clinic/content/checks'

/** `next` with every finding of `previous` that is still the same, so that a screen draws only what changed. */
export function keepSame(previous: Finding[] | undefined, next: Finding[]): Finding[] {
  if (!previous) return next
  const byText = new Map(previous.map((finding) => [JSON.stringify(finding), finding]))
  const kept = next.map((finding) => byText.get(JSON.stringify(finding)) ?? finding)
  return kept.length === previous.length && kept.every((finding, place) => finding === previous[place])
    ? previous
    : kept
}
