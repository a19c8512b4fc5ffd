import {actionRoutes} from './actions.ts'
import {allowedOriginRoutes} from './allowed-origins.ts'
import {assetRoutes} from './assets.ts'
import {authRoutes} from './auth.ts'
import {datasetRoutes} from './datasets.ts'
import {docRoutes} from './doc.ts'
import {exportRoutes} from './export.ts'
import {historyRoutes} from './history.ts'
import {hookRoutes} from './hooks.ts'
import {imageRoutes} from './images.ts'
import {listenRoutes} from './listen.ts'
import {liveRoutes} from './live.ts'
import {mutateRoutes} from './mutate.ts'
import {type Address, decode} from './paths.ts'
import {projectRoutes} from './projects.ts'
import {queryRoutes} from './query.ts'
import {quietRoutes} from './quiet.ts'
import {referenceRoutes} from './references.ts'
import {roleRoutes} from './roles.ts'
import type {Route} from './route.ts'
import {scheduleRoutes} from './schedules.ts'
import {tokenRoutes} from './tokens.ts'
import {userRoutes} from './users.ts'

/** Every endpoint of the lake. What is not here is answered with 501 and its name. */
const ROUTES: Route[] = [
  ...queryRoutes,
  ...docRoutes,
  ...mutateRoutes,
  ...actionRoutes,
  ...listenRoutes,
  ...liveRoutes,
  ...historyRoutes,
  ...exportRoutes,
  ...referenceRoutes,
  ...scheduleRoutes,
  ...assetRoutes,
  ...imageRoutes,
  ...authRoutes,
  ...userRoutes,
  ...projectRoutes,
  ...datasetRoutes,
  ...roleRoutes,
  ...tokenRoutes,
  ...allowedOriginRoutes,
  ...hookRoutes,
  ...quietRoutes,
]

const TABLE = ROUTES.map((route) => ({route, segments: route.path.split('/')}))

export function matchRoute(method: string, {path, versioned}: Address) {
  const segments = path.replace(/(.)\/$/, '$1').split('/')
  for (const {route, segments: pattern} of TABLE) {
    if (route.method !== (method === 'HEAD' ? 'GET' : method) || (route.unversioned ?? false) === versioned) continue
    const params = matchSegments(pattern, segments)
    if (params) return {route, params}
  }
  return null
}

/** The methods that a path is answered for; empty when it is not answered at all. */
export function methodsOf({path, versioned}: Address): string[] {
  const segments = path.replace(/(.)\/$/, '$1').split('/')
  const routes = TABLE.filter(({route, segments: pattern}) => {
    return (route.unversioned ?? false) !== versioned && matchSegments(pattern, segments) !== null
  })
  return [...new Set(routes.map(({route}) => route.method))]
}

/** Parts of the hosted service that are left out on purpose, by the first word of their paths. */
const HOSTED_ONLY =
  /^\/(access|agent|aliases|assist|canvases|comments|embeddings-index|graphql|hooks|invitations|jobs|media-librar(y|ies)|organizations|tasks|(projects\/[^/]+|datasets)\/.)/

export function isHostedOnly({path, versioned}: Address): boolean {
  return versioned && HOSTED_ONLY.test(path)
}

function matchSegments(pattern: string[], segments: string[]): Record<string, string> | null {
  const isOpenEnded = pattern.at(-1)?.endsWith('*') ?? false
  if (isOpenEnded ? segments.length < pattern.length : segments.length !== pattern.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    if (part.endsWith('*')) params[part.slice(1, -1)] = segments.slice(index).map(decode).join('/')
    else if (part.startsWith(':')) params[part.slice(1)] = decode(segment)
    else if (part !== segment) return null
  }
  return params
}
