import {requireSession} from '../auth/permissions.ts'
import {isRecord} from '../is-record.ts'
import {parseActions} from '../mutate/actions/apply-actions.ts'
import {MutationParseError} from '../mutate/errors.ts'
import {act} from '../mutate/mutate.ts'
import {readJson} from './body.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** https://www.sanity.io/docs/http-reference/actions */
export const actionRoutes: Route[] = [
  {method: 'POST', path: '/data/actions/:dataset', handle: handleActions},
  // The Studio asks whether it may use actions instead of mutations.
  {method: 'GET', path: '/data/actions/:dataset', handle: () => json({enabled: true, compatibleStudioVersions: '>=3'})},
]

async function handleActions({lake, request, apiVersion, params, session}: RequestContext): Promise<Response> {
  requireSession(session)
  const body = await readJson(request)
  if (!isRecord(body)) throw new MutationParseError('The request body must be an object', 'actionParseError')
  const answer = act(lake, {
    dataset: params.dataset ?? '',
    actions: parseActions(body.actions, apiVersion),
    session,
    transactionId: body.transactionId,
    dryRun: body.dryRun === true,
  })
  return json(answer)
}
