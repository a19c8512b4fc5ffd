import {canReadId, type Session} from '../auth/session.ts'
import {publishedIdOf} from '../mutate/ids.ts'
import type {StoredDocument} from '../store/reader.ts'
import {flag} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** https://www.sanity.io/docs/http-reference/doc */
export const docRoutes: Route[] = [{method: 'GET', path: '/data/doc/:dataset/:ids', handle: getDocuments}]

export interface Omitted {
  id: string
  reason: 'existence' | 'permission'
}

function getDocuments({lake, url, params, session}: RequestContext): Response {
  const dataset = params.dataset ?? ''
  const {documents} = lake.store
  const asked = splitIds(params.ids)
  const ids = flag(url, 'includeAllVersions')
    ? asked.flatMap((id) => documents.versionsOf(dataset, publishedIdOf(id))).filter((id) => canReadId(session, id))
    : asked
  const answer = pick([...new Set(ids)], session, (id) => documents.get(dataset, id))
  if (flag(url, 'excludeContent')) answer.documents = answer.documents.map(withoutContent)
  return json(answer)
}

export function splitIds(ids: string | undefined): string[] {
  return (ids ?? '').split(',').filter((id) => id !== '')
}

/** The documents that exist and may be read, and why the others are missing. */
export function pick(
  ids: string[],
  session: Session,
  read: (id: string) => StoredDocument | null,
): {documents: StoredDocument[]; omitted: Omitted[]} {
  const documents: StoredDocument[] = []
  const omitted: Omitted[] = []
  for (const id of ids) {
    // Asked in this order, the answer does not tell an anonymous reader which drafts exist.
    const document = canReadId(session, id) ? read(id) : undefined
    if (document) documents.push(document)
    else omitted.push({id, reason: document === undefined ? 'permission' : 'existence'})
  }
  return {documents, omitted}
}

function withoutContent({_id, _type, _rev, _createdAt, _updatedAt}: StoredDocument): StoredDocument {
  return {_id, _type, _rev, _createdAt, _updatedAt}
}
