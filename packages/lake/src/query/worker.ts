import {flushCompileCache} from 'node:module'
import {parentPort, workerData} from 'node:worker_threads'
import {openReader} from '../store/reader.ts'
import {answer} from './answer.ts'
import {Dataset} from './dataset.ts'
import type {QueryRequest} from './engine.ts'
import {QueryParseError, QueryTooLargeError} from './errors.ts'
import type {WorkerReply} from './pool.ts'

// The body of one query thread: a request in, an answer out, one at a time.

const reader = openReader((workerData as {databaseFile: string}).databaseFile)
const datasets = new Map<string, Dataset>()

parentPort?.on('message', (request: QueryRequest) => {
  parentPort?.postMessage(replyTo(request))
})

parentPort?.postMessage('ready' satisfies WorkerReply)
// A thread is stopped rather than let end, so what it has compiled is written down now, for the next start.
flushCompileCache()

function replyTo(request: QueryRequest): WorkerReply {
  try {
    const dataset = datasetNamed(request.dataset)
    const isOverlay = !['raw', 'published'].includes(request.perspective[0] ?? 'published')
    const text = reader.snapshot(() => answer({...request, now: new Date(), isOverlay}, dataset.view(request)))
    return {answer: text, wantedPaths: takeAll(dataset.wantedPaths)}
  } catch (error) {
    if (error instanceof QueryParseError) {
      const {description, query, start, end} = error
      return {parseError: {description, query, start, end}}
    }
    if (error instanceof QueryTooLargeError) return {tooLarge: error.message}
    return {failure: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}

function takeAll(paths: Set<string>): string[] {
  if (paths.size === 0) return NONE
  const taken = [...paths]
  paths.clear()
  return taken
}

const NONE: string[] = []

function datasetNamed(name: string): Dataset {
  let dataset = datasets.get(name)
  if (!dataset) {
    dataset = new Dataset(reader, name)
    datasets.set(name, dataset)
  }
  return dataset
}
