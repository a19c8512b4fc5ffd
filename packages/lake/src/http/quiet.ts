import {json} from './respond.ts'
import type {Route} from './route.ts'

/**
 * Questions of the Studio about plans, notices and hosted extras. A local lake has none of them, and says so in the
 * shape that makes the Studio carry on without a word.
 */
export const quietRoutes: Route[] = [
  get('/ping', () => json({})),
  get('/data/ping/:dataset', () => json({})),
  get('/features', () =>
    json(['contentReleases', 'singleDocRelease', 'scheduledPublishing', 'studioComments', 'sanityTasks']),
  ),
  get('/journey/:rest*', () => json(null)),
  get('/help', () => json({resources: {}})),
  get('/geoip/country', () => json({isoCode: null})),
  get('/intake/telemetry-status', () => json({status: 'denied'})),
  {method: 'POST', path: '/intake/batch', handle: () => new Response(null, {status: 202})},
  get('/subscriptions/project/:project', () => json({})),
  get('/projects/:project/user-applications', () => json([])),
  get('/access/requests/me', () => json([])),
  {method: 'POST', path: '/descriptors/claim', handle: claimDescriptor},
  {method: 'POST', path: '/descriptors/synchronize', handle: () => json({type: 'complete'})},
]

function get(path: string, handle: Route['handle']): Route {
  return {method: 'GET', path, handle}
}

function claimDescriptor(): Response {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
  return json({synchronization: {type: 'complete'}, expiresAt})
}
