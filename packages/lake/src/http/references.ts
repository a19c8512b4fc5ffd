import {canReadId} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import {publishedIdOf} from '../mutate/ids.ts'
import {referencePaths} from '../mutate/references.ts'
import {flag} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** What refers to a document, for the Studio's delete and unpublish dialogs. */
export const referenceRoutes: Route[] = [
  {method: 'GET', path: '/data/references/:dataset/documents/:id/to', handle: referencesTo},
]

/** The dialogs name a few and count the rest. */
const MOST_LISTED = 1000

function referencesTo({lake, url, params, session}: RequestContext): Response {
  const {dataset = '', id = ''} = params
  const {documents} = lake.store
  if (!canReadId(session, id) || !documents.exists(dataset, id)) {
    throw new LakeError(404, `Document ${JSON.stringify(id)} not found`)
  }
  // References from other datasets are all that the Studio wants here with this flag; there are none.
  const internal = flag(url, 'excludeInternalReferences') ? [] : documents.referencesTo(dataset, id)
  const sources = internal
    .map(({source}) => source)
    .filter((source) => canReadId(session, source) && publishedIdOf(source) !== publishedIdOf(id))
  const withPaths = !flag(url, 'excludePaths')
  const references = sources.slice(0, MOST_LISTED).map((documentId) => ({
    documentId,
    datasetName: dataset,
    projectId: lake.options.projectId,
    ...(withPaths ? {paths: referencePaths(documents.get(dataset, documentId), id)} : {}),
  }))
  return json({totalCount: sources.length, references})
}
