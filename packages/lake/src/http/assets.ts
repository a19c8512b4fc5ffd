import {createAsset} from '../assets/create-asset.ts'
import {requireSession} from '../auth/permissions.ts'
import {canWrite} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** `/assets/images` and `/assets/files`: the bytes of one file as the body, what is to be said about it in the URL. */
export const assetRoutes: Route[] = [
  {method: 'POST', path: '/assets/images/:dataset', handle: (context) => upload(context, 'image')},
  {method: 'POST', path: '/assets/files/:dataset', handle: (context) => upload(context, 'file')},
]

async function upload(
  {lake, request, url, params, session}: RequestContext,
  kind: 'image' | 'file',
): Promise<Response> {
  requireSession(session)
  if (!canWrite(session)) throw new LakeError(403, 'Insufficient permissions; permission "create" required')
  const document = await createAsset(lake, {
    kind,
    dataset: params.dataset ?? '',
    body: request.body,
    contentType: request.headers.get('content-type'),
    details: url.searchParams,
    origin: publicOrigin(lake, url),
    session,
  })
  return json({document})
}

/** The origin under which everybody can reach the lake: Studio asks `<project>.localhost`, which Node cannot resolve. */
function publicOrigin({options}: Lake, url: URL): string {
  return url.origin.replace(`//${options.projectId}.`, '//')
}
