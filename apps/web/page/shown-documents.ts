/**
 * Ids of the documents that a page shows, from the answer of its query: every query names what it followed by `_id`.
 * A link in a sentence shows nothing of where it leads, except the status of a treatment.
 */
export function shownDocuments(data: unknown): string[] {
  const ids = new Set<string>()
  visit(data, ids)
  return [...ids]
}

function visit(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, ids)
    return
  }
  if (!isRecord(value) || showsOnlyWords(value)) return
  if (typeof value._id === 'string') ids.add(value._id)
  for (const child of Object.values(value)) visit(child, ids)
}

function showsOnlyWords({_type, link}: Record<string, unknown>): boolean {
  return _type === 'internalLink' && !(isRecord(link) && link.regulatoryStatus)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
