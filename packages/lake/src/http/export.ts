import {canReadId} from '../auth/session.ts'
import {DatasetNotFoundError} from '../datasets.ts'
import {LakeError} from '../errors.ts'
import {openSnapshot} from '../store/snapshot.ts'
import {ndjson} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** https://www.sanity.io/docs/http-reference/export */
export const exportRoutes: Route[] = [{method: 'GET', path: '/data/export/:dataset', handle: exportDataset}]

const CURSOR_PAGE = 1000
/** As long as the hosted lake lets an export take. */
const LONGEST_MS = 300_000
const MOST_AT_ONCE = 20

let running = 0

function exportDataset(context: RequestContext): Response {
  const cursor = context.url.searchParams.get('nextCursor')
  if (cursor !== null) return ndjson(page(context, cursor))
  if (running >= MOST_AT_ONCE) throw new LakeError(429, `More than ${MOST_AT_ONCE} exports at once.`)
  return ndjson(all(context))
}

/** Every document as of one moment, however long it takes to send them and whatever is written meanwhile. */
function* all(context: RequestContext): Generator<unknown> {
  const {lake, params} = context
  const snapshot = openSnapshot(lake.store.databaseFile)
  const end = new AbortController()
  const late = setTimeout(() => end.abort(), LONGEST_MS)
  end.signal.addEventListener('abort', () => snapshot.close())
  late.unref()
  running++
  try {
    for (const document of snapshot.each(params.dataset ?? '')) {
      if (isWanted(context, document)) yield document
      if (!end.signal.aborted && !lake.closing.aborted) continue
      // Whoever reads the lines has had a 200 already; to the export tool a line with an error is a failure.
      yield new LakeError(503, 'The export took too long, or the lake was stopped.').toBody()
      return
    }
    yield* failureOf(context)
  } finally {
    running--
    clearTimeout(late)
    snapshot.close()
  }
}

/** Some documents, and where to go on. The last page says nothing: a reader goes on as long as it is told to. */
function* page(context: RequestContext, cursor: string): Generator<unknown> {
  const {lake, params} = context
  let count = 0
  let last = ''
  // Paging by id is what makes it complete while others write: a document is seen once, as of its page.
  for (const document of lake.store.documents.each(params.dataset ?? '', decodeCursor(cursor))) {
    if (!isWanted(context, document)) continue
    if (count++ === CURSOR_PAGE) {
      yield {nextCursor: encodeCursor(last)}
      return
    }
    last = document._id
    yield document
  }
  yield* failureOf(context)
}

/** The export tool takes this line for the failure that it is. Without it, half an export would look whole. */
function* failureOf({lake, params}: RequestContext): Generator<unknown> {
  const {dataset = ''} = params
  if (!lake.store.catalog.get(dataset)) yield new DatasetNotFoundError(dataset, lake.options.projectId).toBody()
}

function isWanted({url, session}: RequestContext, {_id, _type}: {_id: string; _type: string}): boolean {
  const types = url.searchParams.get('types')?.split(',')
  return canReadId(session, _id) && (!types || types.includes(_type))
}

function encodeCursor(id: string): string {
  return Buffer.from(id).toString('base64url')
}

function decodeCursor(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString()
}
