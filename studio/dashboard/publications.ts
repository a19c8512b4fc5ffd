import type {ContentDocument, DatasetFacts} from '@clinic/content/checks'
import {dayAfter} from '@clinic/content/checks'
import {stringAt} from './document-line.ts'

/** How a document came to be public as it is. */
export interface Publication {
  /** Published id. */
  id: string
  /** ISO moment. */
  at: string
  /** Id of the account; empty when the history does not reach so far back. */
  account: string
  /** Whether a draft became public. Otherwise a program wrote the public version itself. */
  isFromDraft: boolean
}

/** A line of the history API with `excludeContent`. https://www.sanity.io/docs/http-reference/history */
export interface Transaction {
  timestamp: string
  author: string
  documentIDs: string[]
}

export const PUBLISHED_DAYS = 7

/** The published documents that changed in the last days: those whose history is worth asking for. */
export function changedLately({published}: Pick<DatasetFacts, 'published'>, today: string): ContentDocument[] {
  const since = dayAfter(today, -PUBLISHED_DAYS)
  return [...published.values()].filter(
    ({_id, _type, _updatedAt}) =>
      typeof _updatedAt === 'string' && _updatedAt >= since && !_id.includes('.') && !_type.startsWith('sanity.'),
  )
}

/** The latest publication of each of these documents, newest first. */
export function publicationsOf(documents: ContentDocument[], transactions: readonly Transaction[]): Publication[] {
  const newestFirst = transactions.toSorted((one, other) => other.timestamp.localeCompare(one.timestamp))
  return documents
    .map(({_id, _updatedAt}): Publication => {
      const own = newestFirst.filter(({documentIDs}) => documentIDs.includes(_id))
      const published = own.find((transaction) => isPublication(transaction, _id))
      const last = published ?? own[0]
      return {
        id: _id,
        at: last?.timestamp ?? String(_updatedAt),
        account: last?.author ?? '',
        isFromDraft: published !== undefined || last === undefined,
      }
    })
    .toSorted((one, other) => other.at.localeCompare(one.at))
}

/** Publishing writes the public version and removes the draft in one transaction. An import may write both, in the server's name. */
function isPublication({author, documentIDs}: Transaction, id: string): boolean {
  return documentIDs.includes(`drafts.${id}`) && !author.startsWith('<')
}

/** The transactions in an answer of the history API: a JSON object a line. */
export function transactionsIn(answer: string): Transaction[] {
  return answer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isTransaction)
}

function isTransaction(value: unknown): value is Transaction {
  return (
    stringAt(value, 'timestamp') !== '' &&
    typeof value === 'object' &&
    value !== null &&
    'documentIDs' in value &&
    Array.isArray(value.documentIDs)
  )
}
