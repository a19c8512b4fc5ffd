import {requireSession} from '../auth/permissions.ts'
import {LakeError} from '../errors.ts'
import {documentEvents} from '../history/document-events.ts'
import {documentAtRevision, documentAtTime, lastRevision} from '../history/past.ts'
import {releaseEvents} from '../history/release-events.ts'
import {transactionLines} from '../history/transactions.ts'
import type {StoredDocument} from '../store/reader.ts'
import {flag} from './body.ts'
import {pick, splitIds} from './doc.ts'
import {json, ndjson} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** https://www.sanity.io/docs/http-reference/history */
export const historyRoutes: Route[] = [
  {method: 'GET', path: '/data/history/:dataset/documents/:ids', handle: documents},
  {method: 'GET', path: '/data/history/:dataset/transactions', handle: transactions},
  {method: 'GET', path: '/data/history/:dataset/transactions/:ids', handle: transactions},
  {method: 'GET', path: '/data/history/:dataset/events/documents/:id', handle: eventsOfDocument},
  {method: 'GET', path: '/data/history/:dataset/events/releases/:name', handle: eventsOfRelease},
]

function documents({lake, url, params, session}: RequestContext): Response {
  requireSession(session)
  const dataset = params.dataset ?? ''
  const revision = url.searchParams.get('revision')
  const time = url.searchParams.get('time')
  const last = flag(url, 'lastRevision')
  if ([revision !== null, time !== null, last].filter(Boolean).length > 1) {
    throw new LakeError(400, 'Ask for one of revision, time and lastRevision')
  }
  return json(pick(splitIds(params.ids), session, read))

  function read(id: string): StoredDocument | null {
    if (revision !== null) return documentAtRevision(lake.store, dataset, id, revision)
    if (time !== null) return documentAtTime(lake.store, dataset, id, parseTime(time))
    if (last) return lastRevision(lake.store, dataset, id)
    return lake.store.documents.get(dataset, id)
  }
}

function parseTime(time: string): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) throw new LakeError(400, `${JSON.stringify(time)} is not a time`)
  return date.toISOString()
}

function transactions({lake, url, params, session}: RequestContext): Response {
  requireSession(session)
  const {searchParams} = url
  const timeOf = (name: string): string | null => {
    const time = searchParams.get(name)
    return time ? parseTime(time) : null
  }
  return ndjson(
    transactionLines(lake.store, params.dataset ?? '', {
      documents: params.ids === undefined ? undefined : splitIds(params.ids),
      fromTransaction: searchParams.get('fromTransaction'),
      toTransaction: searchParams.get('toTransaction'),
      fromTime: timeOf('fromTime'),
      toTime: timeOf('toTime'),
      authors: searchParams.get('authors')?.split(',').filter(Boolean),
      reverse: flag(url, 'reverse'),
      limit: limitOf(url, Number.POSITIVE_INFINITY),
      includeMutations: !flag(url, 'excludeMutations') && !flag(url, 'excludeContent'),
      // The Studio's history asks for effects and for no content in one request, and cannot do without the effects.
      includeEffects: searchParams.get('effectFormat') === 'mendoza',
      onlyIdentifiedDocuments: flag(url, 'includeIdentifiedDocumentsOnly'),
    }),
  )
}

function eventsOfDocument({lake, url, params, session}: RequestContext): Response {
  requireSession(session)
  const {dataset = '', id = ''} = params
  return json(documentEvents(lake.store, dataset, id, page(url)))
}

function eventsOfRelease({lake, url, params, session}: RequestContext): Response {
  requireSession(session)
  const {dataset = '', name = ''} = params
  return json(releaseEvents(lake.store, dataset, name, page(url)))
}

function page(url: URL): {limit: number; cursor: string} {
  const cursor = url.searchParams.get('nextCursor') ?? ''
  if (!/^\d*$/.test(cursor)) throw new LakeError(400, `${JSON.stringify(cursor)} is not a cursor`)
  return {limit: limitOf(url, 100), cursor}
}

function limitOf({searchParams}: URL, fallback: number): number {
  const text = searchParams.get('limit')
  if (text === null || text === '') return fallback
  const limit = Number(text)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw new LakeError(400, 'limit is a whole number above 0')
}
