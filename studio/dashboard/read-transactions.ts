import {dayAfter} from '@clinic/content/checks'
import type {SanityClient} from '@sanity/client'
import {PUBLISHED_DAYS, type Transaction, transactionsIn} from './publications.ts'

/** Documents asked about in one request: their ids stand in its address. */
export const IDS_A_REQUEST = 50
/** Transactions in one answer. */
export const PAGE = 100

/** What happened to these public documents in the last days, without what was written. */
export async function readTransactions(
  client: Pick<SanityClient, 'config' | 'request'>,
  ids: string[],
  today: string,
): Promise<Transaction[]> {
  const {dataset} = client.config()
  const since = `${dayAfter(today, -PUBLISHED_DAYS)}T00:00:00Z`
  return (await Promise.all(chunksOf(ids, IDS_A_REQUEST).map((chunk) => read(chunk.join(','))))).flat()

  /** Newest first; a full answer may have more behind it. */
  async function read(idList: string, until?: string): Promise<Transaction[]> {
    const answer = await client.request<unknown>({
      url: `/data/history/${dataset}/transactions/${idList}`,
      query: {
        excludeContent: 'true',
        reverse: 'true',
        limit: String(PAGE),
        fromTime: since,
        ...(until && {toTime: until}),
      },
      tag: 'clinic.dashboard.published',
    })
    // One transaction is one line, which a client may take for a JSON answer and read already.
    const transactions = transactionsIn(typeof answer === 'string' ? answer : JSON.stringify(answer))
    const oldest = transactions.at(-1)?.timestamp
    const isLast = transactions.length < PAGE || oldest === until
    return isLast ? transactions : [...transactions, ...(await read(idList, oldest))]
  }
}

function chunksOf<Item>(items: Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, chunk) =>
    items.slice(chunk * size, (chunk + 1) * size),
  )
}
