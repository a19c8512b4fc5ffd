/** `Sciatica | Cellebration Wellness`, or the title alone when it names the site already. */
export function titleWithSite(title: string, site: string | null | undefined): string {
  return !site || title.includes(site) ? title : `${title} | ${site}`
}

/** The first text that has words, in one line and cut to what a search result shows. */
export function descriptionOf(...candidates: (string | null | undefined)[]): string | null {
  const text = candidates.map((candidate) => candidate?.replace(/\s+/g, ' ').trim()).find(Boolean)
  return text ? truncate(text) : null
}

/** Text of at most `length` characters, cut between two words and ended with `…`. */
export function truncate(text: string, length = 160): string {
  if (text.length <= length) return text
  const head = text.slice(0, length)
  const lastSpace = head.lastIndexOf(' ')
  // A single word longer than the limit is cut where it must be.
  const cut = lastSpace > 0 ? head.slice(0, lastSpace) : head.slice(0, length - 1)
  return `${cut.replace(/[\s,;:.–-]+$/, '')}…`
}
