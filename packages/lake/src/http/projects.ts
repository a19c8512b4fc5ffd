import {grantsFor, requireAdministrator, requireSession} from '../auth/permissions.ts'
import {LakeError} from '../errors.ts'
import {isDatasetName} from '../lake.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

export const projectRoutes: Route[] = [
  {method: 'GET', path: '/projects', handle: (context) => json([describeProject(context)])},
  {method: 'GET', path: '/projects/:project', handle: (context) => json(describeProject(context))},
  {method: 'GET', path: '/projects/:project/datasets', handle: listDatasets},
  {method: 'GET', path: '/datasets', handle: listDatasets},
  {method: 'PUT', path: '/projects/:project/datasets/:name', handle: addDataset},
  {method: 'PUT', path: '/datasets/:name', handle: addDataset},
  {method: 'GET', path: '/projects/:project/datasets/:dataset/acl', handle: ({session}) => json(grantsFor(session))},
  {method: 'GET', path: '/datasets/:dataset/acl', handle: ({session}) => json(grantsFor(session))},
  {method: 'GET', path: '/projects/:project/grants', handle: projectGrants},
  {method: 'GET', path: '/projects/:project/new-content-release-allowed', handle: releaseAllowance},
]

function describeProject({lake}: RequestContext) {
  const {projectId} = lake.options
  return {
    id: projectId,
    displayName: projectId,
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    members: lake.store.tokens.users().map(({id, role}) => ({
      id,
      isRobot: false,
      role,
      roles: [{name: role, title: role, description: ''}],
    })),
    features: [],
    metadata: {},
  }
}

function listDatasets({lake, url}: RequestContext): Response {
  // The Studio looks for a second dataset that keeps comments. There is none.
  if (url.searchParams.has('datasetProfile')) return json([])
  return json(lake.store.datasets().map((name) => ({name, aclMode: 'public', datasetProfile: 'content'})))
}

function addDataset({lake, params, session}: RequestContext): Response {
  requireAdministrator(session)
  const name = params.name ?? ''
  if (!isDatasetName(name)) throw new LakeError(400, `${JSON.stringify(name)} cannot be the name of a dataset`)
  if (lake.store.datasets().includes(name)) throw new LakeError(409, `Dataset ${JSON.stringify(name)} already exists`)
  lake.store.addDataset(name)
  return json({datasetName: name, aclMode: 'public'})
}

function projectGrants({session}: RequestContext): Response {
  requireSession(session)
  const grants = session.role === 'administrator' ? ['create', 'read', 'update', 'delete'] : ['read']
  const all = [{grants: grants.map((name) => ({name}))}]
  return json({'sanity.project': all, 'sanity.project.datasets': all, 'sanity.project.members': all})
}

function releaseAllowance(): Response {
  return json({data: {orgMeteredActiveReleaseCount: 0, orgActiveReleaseLimit: 1000, datasetReleaseLimit: 1000}})
}
