import {requireSession} from '../auth/permissions.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

export const projectRoutes: Route[] = [
  {method: 'GET', path: '/projects', handle: (context) => json([describeProject(context)])},
  {method: 'GET', path: '/projects/:project', handle: (context) => json(describeProject(context))},
  {method: 'GET', path: '/projects/:project/grants', handle: projectGrants},
  {method: 'GET', path: '/projects/:project/new-content-release-allowed', handle: releaseAllowance},
]

function describeProject({lake, session}: RequestContext) {
  const {projectId} = lake.options
  return {
    id: projectId,
    displayName: projectId,
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    pendingInvites: 0,
    // Who works here is not for everybody.
    members: (session.role === null ? [] : lake.store.tokens.users()).map(({id, role}) => ({
      id,
      isRobot: false,
      isCurrentUser: id === session.user?.id,
      role,
      roles: [{name: role, title: role, description: ''}],
    })),
    features: [],
    metadata: {},
  }
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
