import {type ContentDocument, type DatasetFacts, titleOf} from '@clinic/content/checks'
import {addressOf, canTakeReaders} from '@clinic/content/moves'

/** A page that could take over the readers of another one. */
export interface PageChoice {
  id: string
  type: string
  title: string
  address: string
}

/** Published pages whose title has the words that were typed, those nearest to this one first. */
export function nearestPages(
  page: ContentDocument,
  dataset: DatasetFacts,
  {words, limit}: {words: string; limit: number},
): PageChoice[] {
  const own = new Set(referencesIn(page))
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return [...dataset.published.values()]
    .flatMap((candidate) => {
      const address = addressOf(candidate)
      const title = titleOf(candidate)
      const text = `${title} ${address}`.toLowerCase()
      if (candidate._id === page._id || !address || !canTakeReaders(candidate)) return []
      if (!wanted.every((word) => text.includes(word))) return []
      const choice = {id: candidate._id, type: candidate._type, title, address}
      return [{choice, nearness: nearness(page, candidate, own)}]
    })
    .toSorted((a, b) => b.nearness - a.nearness || a.choice.title.localeCompare(b.choice.title))
    .slice(0, limit)
    .map(({choice}) => choice)
}

/** Pages that name the same things are about the same; a page that is named is nearer than one that is not. */
function nearness(page: ContentDocument, candidate: ContentDocument, own: Set<string>): number {
  const shared = new Set(referencesIn(candidate).filter((id) => own.has(id))).size
  return shared + (own.has(candidate._id) ? 2 : 0) + (candidate._type === page._type ? 3 : 0)
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  if ('_ref' in value) return typeof value._ref === 'string' ? [value._ref] : []
  return Object.values(value).flatMap(referencesIn)
}
