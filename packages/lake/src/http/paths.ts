import {isLocalHostname} from '../auth/origins.ts'
import {LakeError} from '../errors.ts'

export interface Address {
  /** The path after the version, in the `/data/<operation>/<dataset>` form. */
  path: string
  apiVersion: string
  versioned: boolean
  /** The project named by the host or by a resource path. */
  project: string | undefined
}

/**
 * What a URL asks for. The API can be written in several ways that mean the same: the project as a subdomain, in a
 * header, or in a `/projects/<id>/datasets/<name>/` prefix.
 */
export function addressOf(url: URL): Address {
  const [, version, rest] = /^\/v([0-9]{4}-[0-9]{2}-[0-9]{2}|1|X)(\/.*)?$/i.exec(url.pathname) ?? []
  const project = projectOfHost(url.hostname)
  if (version === undefined) return {path: url.pathname, apiVersion: '', versioned: false, project}
  if (!isDate(version))
    throw new LakeError(400, `${JSON.stringify(version)} is not a version of the API: no such date.`)
  const path = rest ?? '/'
  const resource = /^\/projects\/([^/]+)\/datasets\/([^/]+)\/(.+)$/.exec(path)
  const canonical = resource && dataPath(resource[2] ?? '', resource[3] ?? '')
  return {
    path: canonical ?? path,
    apiVersion: version.toUpperCase(),
    versioned: true,
    project: canonical ? decode(resource?.[1] ?? '') : project,
  }
}

/** Also true of the versions that are no dates. A date in the future means the newest behaviour. */
function isDate(version: string): boolean {
  if (!version.includes('-')) return true
  const date = new Date(version)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(version)
}

const OPERATIONS = ['query', 'mutate', 'doc', 'listen', 'actions', 'history', 'export', 'references', 'ping']

function dataPath(dataset: string, operation: string): string | null {
  if (operation === 'live/events') return `/data/live/events/${dataset}`
  const [name, ...rest] = operation.split('/')
  if (name === 'assets') return `/assets/${rest.join('/')}/${dataset}`
  if (name === undefined || !OPERATIONS.includes(name)) return null
  return ['', 'data', name, dataset, ...rest].join('/')
}

/** `s<random>.localhost` is a host made for one event stream; any other subdomain of localhost is a project. */
function projectOfHost(hostname: string): string | undefined {
  if (!isLocalHostname(hostname) || !hostname.endsWith('.localhost') || isStreamHost(hostname)) return undefined
  return hostname.slice(0, -'.localhost'.length)
}

export function isStreamHost(hostname: string): boolean {
  return /^s[0-9a-f]{12}\.localhost$/.test(hostname)
}

export function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new LakeError(400, 'The path is not valid percent-encoding.')
  }
}
