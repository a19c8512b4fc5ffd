import {requireSession} from '../auth/permissions.ts'
import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'
import type {MutationResult} from '../mutate/apply-mutations.ts'
import {MutationParseError} from '../mutate/errors.ts'
import {flag, readJson} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** https://www.sanity.io/docs/http-reference/mutation */
export const mutateRoutes: Route[] = [{method: 'POST', path: '/data/mutate/:dataset', handle: handleMutate}]

const VISIBILITIES = ['sync', 'async', 'deferred']

async function handleMutate({lake, request, url, params, session}: RequestContext): Promise<Response> {
  requireSession(session)
  const visibility = url.searchParams.get('visibility')
  if (visibility !== null && !VISIBILITIES.includes(visibility)) {
    throw new LakeError(400, `visibility is one of ${VISIBILITIES.join(', ')}`)
  }
  const body = await readJson(request)
  if (!isRecord(body)) throw new MutationParseError('The request body must be an object')
  const {transactionId, results} = await lake.mutate({
    dataset: params.dataset ?? '',
    mutations: body.mutations,
    session,
    transactionId: body.transactionId ?? url.searchParams.get('transactionId'),
    dryRun: flag(url, 'dryRun'),
    autoGenerateArrayKeys: flag(url, 'autoGenerateArrayKeys'),
    returnDocuments: flag(url, 'returnDocuments'),
  })
  return json({transactionId, results: results.map((result) => described(result, url))})
}

/** What was done, and to which document if the request asks for it. */
function described({id, operation, document}: MutationResult, url: URL): object {
  if (flag(url, 'returnDocuments')) return {id, operation, ...(document ? {document} : {})}
  return flag(url, 'returnIds') ? {id, operation} : {operation}
}
