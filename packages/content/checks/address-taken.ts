import {type DatasetFacts, publishedIdOf} from './dataset-facts.ts'
import {type Check, type ContentDocument, error} from './finding.ts'
import {once} from './once.ts'
import {titleOf} from './references.ts'
import {objectOf, textOf} from './values.ts'

/** Two documents of a type at one address: one of them cannot be reached. */
export const addressTakenCheck: Check = (document, {dataset}) => {
  const address = addressOf(document)
  if (!dataset || address === '') return []
  const own = publishedIdOf(document._id)
  const others = (addressBook(dataset.published).get(address) ?? []).filter(({_id}) => _id !== own)
  if (others.length === 0) return []
  const names = others.map((other) => `“${titleOf(other)}”`).join(', ')
  return [error('slug-taken', ['slug'], `${names} has the same address already. Change one of them.`)]
}

const addressBook = once((published: DatasetFacts['published']) => Map.groupBy(published.values(), addressOf))

function addressOf({_type, slug}: ContentDocument): string {
  const current = textOf(objectOf(slug).current)
  return current ? `${_type}/${current}` : ''
}
