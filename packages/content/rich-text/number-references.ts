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
  /** Whether a mark is the first of the page that explains its word, or that names its cell or blood product. */
  isFirst(mark: object): boolean
}

/**
 * Numbers for the sources of a page in order of first appearance.
 * `parts`: the page's bodies in the order in which a reader meets them.
 */
export function numberReferences(parts: readonly unknown[]): References {
  const byId = new Map<string, Reference>()
  const mentions = new Map<object, Mention>()
  const firsts = new Map<string, object>()

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
    } else if (isMark(value)) {
      const id = value.term?._id ?? value.link?._id
      if (id && !firsts.has(id)) firsts.set(id, value)
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(visit)
    }
  }

  visit(parts)
  const first = new Set(firsts.values())
  return {
    list: [...byId.values()],
    mentionOf: (place) => mentions.get(place) ?? null,
    isFirst: (mark) => first.has(mark),
  }
}

function isNote(value: unknown): value is {citation?: CitationData | null} {
  return hasType(value, 'citationNote')
}

function isEvidence(value: unknown): value is {citations?: (CitationData | null)[] | null} {
  return hasType(value, 'evidenceStatement')
}

type Mark = {term?: {_id: string} | null; link?: {_id: string} | null}

function isMark(value: unknown): value is Mark {
  return hasType(value, 'explainedTerm') || hasType(value, 'internalLink')
}

function hasType(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && '_type' in value && value._type === type
}
