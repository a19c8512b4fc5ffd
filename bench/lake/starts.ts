import {readFileSync} from 'node:fs'
import {openStore} from '../../packages/lake/src/store/store.ts'
import {median, microseconds, table} from '../measure.ts'
import {benchDocuments} from './documents.ts'
import {load} from './load.ts'
import {startServer, TOKEN, temporaryDirectory} from './server.ts'

const SIZES = [0, 1000, 100_000]
const MOST_GROWTH = 2
const MOST_MEGABYTES = 1500

/** Starting the program over a dataset, its first answers, and the memory it takes. */
export async function benchStarts(): Promise<string[]> {
  const rows: string[][] = []
  const starts: number[] = []
  const problems: string[] = []
  for (const size of SIZES) {
    const {directory, remove} = temporaryDirectory()
    try {
      const store = openStore(directory)
      load(store, benchDocuments(size))
      store.close()
      const times: number[] = []
      for (let run = 0; run < 4; run++) {
        const server = await startServer(directory)
        await server.stop()
        times.push(server.startMs)
      }
      const start = Math.min(...times)
      starts.push(start)
      const server = await startServer(directory)
      const headers = {authorization: `Bearer ${TOKEN}`}
      const ask = async (query: string) => {
        const response = await fetch(`${server.url}/v2025-02-19/data/query/bench?query=${encodeURIComponent(query)}`, {
          headers,
        })
        if (!response.ok) throw new Error(`${query}: ${response.status}`)
        await response.text()
      }
      const before = performance.now()
      await ask('*[slug.current == "slug-7"][0]')
      const first = performance.now() - before
      const lookup = await median(() => ask('*[slug.current == "slug-8"][0]'))
      for (let run = 0; run < 4; run++) await Promise.all(SCANS.map(ask))
      const megabytes = residentMegabytes(server.processId)
      await server.stop()
      if (megabytes > MOST_MEGABYTES) problems.push(`${size} documents: ${megabytes} MB, at most ${MOST_MEGABYTES}`)
      rows.push([
        size.toLocaleString('en'),
        start.toFixed(0),
        first.toFixed(0),
        microseconds(lookup),
        String(megabytes),
      ])
    } finally {
      remove()
    }
  }
  console.log('\nStarts')
  console.log(
    table(
      ['documents', 'start ms (best of 4)', 'first answer ms', 'lookup over HTTP µs', 'memory after scans MB'],
      rows,
    ),
  )
  const growth = (starts.at(-1) ?? 0) / (starts[0] ?? 1)
  if (growth > MOST_GROWTH)
    problems.push(`start with 100,000 documents: ${growth.toFixed(1)}x of none, at most ${MOST_GROWTH}x`)
  return problems
}

const SCANS = [
  'count(*[length(title) > 30])',
  '*[length(title) > 30] | order(lower(title)) [0...10]{title}',
  'count(*[body[0].style == "normal"])',
]

/** What the system counts as the program's own memory. Zero where it cannot be read. */
function residentMegabytes(processId: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1]
    return Math.round(Number(kilobytes ?? 0) / 1024)
  } catch {
    return 0
  }
}
