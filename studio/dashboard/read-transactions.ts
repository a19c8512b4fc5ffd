import type {SanityClient} from '@sanity/client'
import {dayAfter} from './days.ts'
import {PUBLISHED_DAYS, type Transaction, transactionsIn} from './publications.ts'

/** Documents asked about in one request: their ids stand in its address. */
const IDS_A_REQUEST = 30

/** What happened to these public documents in the last days, without what was written. */
export async function readTransactions(client: SanityClient, ids: string[], today: string): Promise<Transaction[]> {
  const {dataset} = client.config()
  const since = dayAfter(today, -PUBLISHED_DAYS)
  const answers = await Promise.all(
    chunksOf(ids, IDS_A_REQUEST).map((chunk) =>
      client.request<unknown>({
        url: `/data/history/${dataset}/transactions/${chunk.join(',')}`,
        query: {excludeContent: 'true', reverse: 'true', limit: '100', fromTime: `${since}T00:00:00Z`},
        tag: 'clinic.dashboard.published',
      }),
    ),
  )
  // One transaction is one line, which a client may take for a JSON answer and read already.
  return answers.flatMap((answer) => transactionsIn(typeof answer === 'string' ? answer : JSON.stringify(answer)))
}

function chunksOf<Item>(items: Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, chunk) =>
    items.slice(chunk * size, (chunk + 1) * size),
  )
}
