import {ROLES, type Role} from '../auth/session.ts'
import {json} from './respond.ts'
import type {Route} from './route.ts'

export const roleRoutes: Route[] = [
  {method: 'GET', path: '/projects/:project/roles', handle: () => json(ROLES.map(describeRole))},
  {
    method: 'GET',
    path: '/access/project/:project/roles',
    handle: () => json({data: ROLES.map(describeRole), nextCursor: null, totalCount: ROLES.length}),
  },
]

const DESCRIPTIONS: Record<Role, string> = {
  administrator: 'Reads and writes everything, and manages datasets, tokens and origins',
  developer: 'Reads and writes documents',
  editor: 'Reads and writes documents',
  contributor: 'Reads everything, and writes drafts',
  viewer: 'Reads documents, drafts included',
}

export function describeRole(name: Role) {
  const title = `${name[0]?.toUpperCase()}${name.slice(1)}`
  return {
    name,
    title,
    description: DESCRIPTIONS[name],
    isRootRole: true,
    isCustom: false,
    appliesToUsers: true,
    appliesToRobots: true,
  }
}
