import {requireSession} from '../auth/permissions.ts'
import {isRecord} from '../is-record.ts'
import {MutationParseError} from '../mutate/errors.ts'
import {flag, readJson} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** https://www.sanity.io/docs/http-reference/mutation */
export const mutateRoutes: Route[] = [{method: 'POST', path: '/data/mutate/:dataset', handle: handleMutate}]

async function handleMutate({lake, request, url, params, session}: RequestContext): Promise<Response> {
  requireSession(session)
  const body = await readJson(request)
  if (!isRecord(body)) throw new MutationParseError('The request body must be an object')
  const {transactionId, results} = await lake.mutate({
    dataset: params.dataset ?? '',
    mutations: body.mutations,
    session,
    transactionId: body.transactionId ?? url.searchParams.get('transactionId'),
    dryRun: flag(url, 'dryRun'),
    autoGenerateArrayKeys: flag(url, 'autoGenerateArrayKeys'),
  })
  const withDocuments = flag(url, 'returnDocuments')
  return json({
    transactionId,
    results: withDocuments ? results : results.map(({id, operation}) => ({id, operation})),
  })
}
