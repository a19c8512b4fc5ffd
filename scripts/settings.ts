import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parseEnv} from 'node:util'

/** What the three programs are told, from the environment and the one `.env` at the root. */
export interface Settings {
  root: string
  projectId: string
  dataset: string
  /** Empty when the content lives in hosted Sanity; otherwise the origin of a Content Lake. */
  apiHost: string
  /** Set when this command runs the lake itself. */
  lake: {port: number; dataDir: string} | null
  sitePort: number
  siteUrl: string
  studioPort: number
  studioUrl: string
  readToken: string
  /** Only for what a command writes: the report on links, pages published on time. Site and Studio are not told it. */
  writeToken: string
  webhookSecret: string
  /** Empty: the site has no form to ask for a call. */
  contactEndpoint: string
}

/**
 * Without SANITY_PROJECT_ID, everything runs on the local lake. With it, the content is in hosted
 * Sanity, or in whatever lake SANITY_API_HOST names.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const root = resolve(import.meta.dirname, '..')
  const env = {...readEnvFile(resolve(root, '.env')), ...environment}
  const sitePort = port(env, 'SITE_PORT', 3000)
  const studioPort = port(env, 'STUDIO_PORT', 3333)
  const lakePort = port(env, 'LAKE_PORT', 3900)
  const isHosted = Boolean(env.SANITY_PROJECT_ID)
  return {
    root,
    projectId: env.SANITY_PROJECT_ID || 'clinic',
    dataset: env.SANITY_DATASET || 'production',
    apiHost: isHosted ? (env.SANITY_API_HOST ?? '') : `http://localhost:${lakePort}`,
    lake: isHosted ? null : {port: lakePort, dataDir: resolve(root, env.LAKE_DATA_DIR || '.data/lake')},
    sitePort,
    siteUrl: (env.SITE_URL || `http://localhost:${sitePort}`).replace(/\/+$/, ''),
    studioPort,
    studioUrl: (env.STUDIO_URL || `http://localhost:${studioPort}`).replace(/\/+$/, ''),
    readToken: env.SANITY_READ_TOKEN ?? '',
    writeToken: env.SANITY_WRITE_TOKEN ?? '',
    webhookSecret: env.SANITY_WEBHOOK_SECRET ?? '',
    contactEndpoint: env.CONTACT_ENDPOINT ?? '',
  }
}

/** The environment the site and the Studio are started with. */
export function programEnvironment(settings: Settings): Record<string, string> {
  return {
    SANITY_PROJECT_ID: settings.projectId,
    SANITY_DATASET: settings.dataset,
    SANITY_API_HOST: settings.apiHost,
    SANITY_READ_TOKEN: settings.readToken,
    SANITY_WEBHOOK_SECRET: settings.webhookSecret,
    CONTACT_ENDPOINT: settings.contactEndpoint,
    SITE_URL: settings.siteUrl,
    STUDIO_URL: settings.studioUrl,
    STUDIO_PORT: String(settings.studioPort),
    DO_NOT_TRACK: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  }
}

function readEnvFile(file: string): NodeJS.Dict<string> {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

function port(env: NodeJS.Dict<string>, name: string, fallback: number): number {
  const value = Number(env[name] || fallback)
  if (Number.isInteger(value) && value > 0 && value < 65536) return value
  throw new Error(`${name} is "${env[name]}". Set it to a port number between 1 and 65535.`)
}
