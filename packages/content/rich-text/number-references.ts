import type {CitationData} from './values.ts'

export interface Mention {
  number: number
  /** The id of this one place, so that the list of references can lead back to it. */
  id: string
}

export interface Reference {
  number: number
  citation: CitationData
  mentions: Mention[]
}

export interface References {
  list: Reference[]
  /** The number of a source at one place: a note in the text, or a source of an evidence statement. */
  mentionOf(place: object): Mention | null
}

/**
 * Numbers for the sources of a page in order of first appearance.
 * `parts`: the page's bodies in the order in which a reader meets them.
 */
export function numberReferences(parts: readonly unknown[]): References {
  const byId = new Map<string, Reference>()
  const mentions = new Map<object, Mention>()

  function see(place: object, citation: CitationData) {
    const reference = byId.get(citation._id) ?? {number: byId.size + 1, citation, mentions: []}
    byId.set(citation._id, reference)
    if (mentions.has(place)) return
    const mention = {number: reference.number, id: `note-${reference.number}-${reference.mentions.length + 1}`}
    reference.mentions.push(mention)
    mentions.set(place, mention)
  }

  function visit(value: unknown) {
    if (Array.isArray(value)) {
      value.forEach(visit)
    } else if (isNote(value)) {
      if (value.citation) see(value, value.citation)
    } else if (isEvidence(value)) {
      for (const citation of value.citations ?? []) if (citation) see(citation, citation)
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(visit)
    }
  }

  visit(parts)
  return {list: [...byId.values()], mentionOf: (place) => mentions.get(place) ?? null}
}

function isNote(value: unknown): value is {citation?: CitationData | null} {
  return hasType(value, 'citationNote')
}

function isEvidence(value: unknown): value is {citations?: (CitationData | null)[] | null} {
  return hasType(value, 'evidenceStatement')
}

function hasType(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && '_type' in value && value._type === type
}
