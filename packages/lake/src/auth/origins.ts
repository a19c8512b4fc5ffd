import {isIPv4} from 'node:net'
import {LakeError} from '../errors.ts'

/** Answers whether a page of some origin may talk to the lake from a browser. */
export type OriginCheck = (origin: string) => boolean

const LOCAL_ORIGINS = ['http://localhost:*', 'http://*.localhost:*', 'http://127.0.0.1:*']

/** Patterns are origins in which `*` stands for any port, or for the labels in front of a host. */
export function originCheck(patterns: string[] = []): OriginCheck {
  const expressions = (patterns.length > 0 ? patterns : LOCAL_ORIGINS).map(toExpression)
  return (origin) => expressions.some((expression) => expression.test(origin))
}

export function matchesOrigin(pattern: string, origin: string): boolean {
  return toExpression(pattern).test(origin)
}

function toExpression(pattern: string): RegExp {
  const [, scheme, host, port] = /^([a-z]+:\/\/)([^/:]+|\[[^\]]+\])(?::(\*|\d+))?$/.exec(pattern) ?? []
  if (!scheme || !host) {
    throw new LakeError(400, `${JSON.stringify(pattern)} is not an origin such as http://localhost:3333`)
  }
  const portPattern = port === '*' ? '(:\\d+)?' : port ? `:${port}` : ''
  return new RegExp(`^${escapeRegExp(scheme)}${escapeRegExp(host).replace('\\*', '[A-Za-z0-9.-]+')}${portPattern}$`)
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** A page that rebinds its own name to this machine's address would name itself here. */
export function isKnownHost(hostname: string, hostNames: string[]): boolean {
  return isLocalHostname(hostname) || hostNames.includes(hostname)
}

export function isLocalHostname(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost')
}

/** An address to listen on that only this machine can reach. */
export function isLoopbackAddress(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
}
