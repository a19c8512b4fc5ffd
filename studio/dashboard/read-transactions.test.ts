import {expect, test} from '@jest/globals'
import {IDS_A_REQUEST, PAGE, readTransactions} from './read-transactions.ts'

const line = (minute: number) =>
  JSON.stringify({
    timestamp: `2026-11-26T09:${String(minute % 60).padStart(2, '0')}:00Z`,
    author: 'eva',
    documentIDs: ['a'],
  })

/** A client that gives these answers in turn, and the requests it was sent. */
function fakeClient(...answers: unknown[]) {
  const requests: {url: string; query: Record<string, unknown>}[] = []
  const client = {
    config: () => ({dataset: 'production'}),
    request: async (request: {url: string; query: Record<string, unknown>}) => {
      requests.push(request)
      return answers.shift() ?? ''
    },
  }
  return {client: client as unknown as Parameters<typeof readTransactions>[0], requests}
}

test('asks about many documents in several requests, and about none in none', async () => {
  const {client, requests} = fakeClient()
  await readTransactions(client, [], '2026-11-27')
  expect(requests).toEqual([])
  const ids = Array.from({length: IDS_A_REQUEST + 1}, (_, index) => `id-${index}`)
  await readTransactions(client, ids, '2026-11-27')
  expect(requests.map(({url}) => url.split('/').at(-1)?.split(',').length)).toEqual([IDS_A_REQUEST, 1])
  expect(requests[0]?.query).toMatchObject({excludeContent: 'true', fromTime: '2026-11-20T00:00:00Z'})
})

test('goes on behind a full answer, and stops when nothing older comes', async () => {
  const full = Array.from({length: PAGE}, () => line(5)).join('\n')
  const {client, requests} = fakeClient(full, full)
  expect(await readTransactions(client, ['a'], '2026-11-27')).toHaveLength(2 * PAGE)
  expect(requests.map(({query}) => query.toTime)).toEqual([undefined, '2026-11-26T09:05:00Z'])
})

test('understands a single line that the client has read as JSON already', async () => {
  const {client} = fakeClient(JSON.parse(line(1)))
  expect(await readTransactions(client, ['a'], '2026-11-27')).toMatchObject([{author: 'eva'}])
})
