import {canReadId} from '../auth/session.ts'
import {publishedIdOf} from '../mutate/ids.ts'
import {flag} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** What refers to a document, for the Studio's delete and unpublish dialogs. */
export const referenceRoutes: Route[] = [
  {method: 'GET', path: '/data/references/:dataset/documents/:id/to', handle: referencesTo},
]

function referencesTo({lake, url, params, session}: RequestContext): Response {
  const {dataset = '', id = ''} = params
  // References from other datasets are all that the Studio wants here with this flag; there are none.
  const internal = flag(url, 'excludeInternalReferences') ? [] : lake.store.documents.referencesTo(dataset, id)
  const references = internal
    .filter(({source}) => canReadId(session, source) && publishedIdOf(source) !== publishedIdOf(id))
    .map(({source}) => ({documentId: source, datasetName: dataset, projectId: lake.options.projectId}))
  return json({totalCount: references.length, references})
}
