import {canReadId} from '../auth/session.ts'
import {DatasetNotFoundError} from '../datasets.ts'
import {ndjson} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** https://www.sanity.io/docs/http-reference/export */
export const exportRoutes: Route[] = [{method: 'GET', path: '/data/export/:dataset', handle: exportDataset}]

const CURSOR_PAGE = 1000

function exportDataset({lake, url, params, session}: RequestContext): Response {
  const types = url.searchParams.get('types')?.split(',')
  const cursor = url.searchParams.get('nextCursor')
  const {store} = lake
  const {dataset = ''} = params
  return ndjson(documents())

  function* documents(): Generator<unknown> {
    let count = 0
    // Paging by id is what makes an export complete while others write: a document is seen once, as of its page.
    for (const document of store.documents.each(dataset, decodeCursor(cursor))) {
      if (!canReadId(session, document._id) || (types && !types.includes(document._type))) continue
      yield document
      if (cursor !== null && ++count === CURSOR_PAGE) {
        yield {nextCursor: encodeCursor(document._id)}
        return
      }
    }
    // The export tool takes this line for the failure that it is. Without it, half an export would look whole.
    if (!store.catalog.get(dataset)) yield new DatasetNotFoundError(dataset, lake.options.projectId).toBody()
    else if (cursor !== null) yield {nextCursor: ''}
  }
}

function encodeCursor(id: string): string {
  return Buffer.from(id).toString('base64url')
}

function decodeCursor(cursor: string | null): string {
  return Buffer.from(cursor ?? '', 'base64url').toString()
}
