import {median, microseconds, table} from '../measure.ts'
import {benchDocuments} from './documents.ts'
import {type BenchServer, startServer, TOKEN, temporaryDirectory} from './server.ts'

const LISTENERS = 200
const MOST_FOR_LISTENERS = 3

/** Commits one after the other, many at once, a hundred documents at once; and beside listeners who want other documents. */
export async function benchWrites(): Promise<string[]> {
  const {directory, remove} = temporaryDirectory()
  const server = await startServer(directory)
  try {
    const documents = benchDocuments(1000).map((document) => ({...document, related: []}))
    const write = (mutations: unknown[]) => server.post('/v2025-02-19/data/mutate/bench?visibility=sync', {mutations})
    await write(documents.map((document) => ({createOrReplace: document})))

    let call = 0
    const patch = () => write([{patch: {id: `doc-${String(call++ % 1000).padStart(6, '0')}`, set: {n: call}}}])
    const alone = await median(patch, {atLeast: 200})
    const together = (await median(() => Promise.all(Array.from({length: 50}, patch)), {atLeast: 10})) / 50
    const hundred = await median(
      () => write(documents.slice(0, 100).map((document) => ({createOrReplace: document}))),
      {atLeast: 10},
    )

    const others = await listen(server, '*[_type == "nothing" && _id == $id]')
    const besideOthers = await median(patch, {atLeast: 200})
    others.stop()
    const readers = await listen(server, '*[_type in ["condition", "article"]]')
    const besideReaders = await median(patch, {atLeast: 200})
    const delivered = await readers.settled()
    readers.stop()

    console.log('\nWrites over HTTP (median)')
    const ratio = (time: number) => `${(time / alone).toFixed(2)}x`
    console.log(
      table(
        ['', 'µs', 'than alone'],
        [
          ['one patch', microseconds(alone), '1x'],
          ['one of fifty at once', microseconds(together), ratio(together)],
          ['one of a hundred documents in a transaction', microseconds(hundred / 100), ratio(hundred / 100)],
          [`one patch, ${LISTENERS} listeners for other documents`, microseconds(besideOthers), ratio(besideOthers)],
          [`one patch, ${LISTENERS} listeners for all documents`, microseconds(besideReaders), ratio(besideReaders)],
        ],
      ),
    )
    return [
      ...(besideOthers / alone > MOST_FOR_LISTENERS
        ? [
            `a write beside ${LISTENERS} listeners it does not concern: ${ratio(besideOthers)}, at most ${MOST_FOR_LISTENERS}x`,
          ]
        : []),
      ...(delivered ? [] : ['listeners did not get all events']),
    ]
  } finally {
    await server.stop()
    remove()
  }
}

async function listen({url}: BenchServer, query: string) {
  const abort = new AbortController()
  const parameters = new URLSearchParams({query, includeResult: 'false', $id: '"x"'})
  const counts: number[] = []
  await Promise.all(
    Array.from({length: LISTENERS}, async (_, index) => {
      const response = await fetch(`${url}/v2025-02-19/data/listen/bench?${parameters}`, {
        headers: {authorization: `Bearer ${TOKEN}`},
        signal: abort.signal,
      })
      if (!response.ok || !response.body) throw new Error(`listen: ${response.status}`)
      counts[index] = 0
      void read(response.body, () => {
        counts[index] = (counts[index] ?? 0) + 1
      })
    }),
  )
  return {
    stop: () => abort.abort(),
    /** Whether all listeners come to have the same number of events. */
    async settled() {
      for (let wait = 0; wait < 50; wait++) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        if (counts.every((count) => count > 0 && count === counts[0])) return true
      }
      return false
    },
  }
}

async function read(body: ReadableStream<Uint8Array>, count: () => void): Promise<void> {
  const decoder = new TextDecoder()
  try {
    for await (const chunk of body) {
      for (const _ of decoder.decode(chunk, {stream: true}).matchAll(/^event: mutation$/gm)) count()
    }
  } catch {
    // Aborted: the measurement is over.
  }
}
