/** Something that happened, in the Studio's terms; the rest depends on its type. */
export interface Event {
  type: string
  [key: string]: unknown
}

export interface Page {
  limit: number
  cursor: string
}

/** The events of a page, which come newest first. A cursor is the sequence number of the last transaction seen. */
export function paged<E>(
  events: Iterable<{sequence: number; event: E}>,
  {limit, cursor}: Page,
): {events: E[]; nextCursor: string} {
  const before = cursor === '' ? Number.POSITIVE_INFINITY : Number(cursor)
  const page: {sequence: number; event: E}[] = []
  for (const entry of events) {
    if (!(entry.sequence < before)) continue
    const last = page.at(-1)
    // A transaction is never cut in two, since the cursor could not say where.
    if (last && page.length >= limit && last.sequence !== entry.sequence) {
      return {events: page.map(({event}) => event), nextCursor: String(last.sequence)}
    }
    page.push(entry)
  }
  return {events: page.map(({event}) => event), nextCursor: ''}
}
