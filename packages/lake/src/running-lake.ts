import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import {createLake, type Lake, type LakeOptions} from './lake.ts'
import {serve} from './node-server.ts'

export interface RunningLake {
  lake: Lake
  url: string
  dataDir: string
  /** A real client; without a role it is an anonymous reader. */
  client(role?: 'administrator' | 'editor' | 'viewer', config?: ClientConfig): SanityClient
  fetch(path: string, init?: RequestInit): Promise<Response>
  stop(): Promise<void>
}

export const TOKENS = [
  {role: 'administrator', secret: 'administrator-secret'},
  {role: 'editor', secret: 'editor-secret'},
  {role: 'viewer', secret: 'viewer-secret'},
] as const

/** For tests: a lake on a free port, with a data directory of its own that goes when it stops. */
export async function runLake(options: Partial<LakeOptions> = {}): Promise<RunningLake> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'lake-'))
  const lake = createLake({
    projectId: 'test',
    datasets: ['production'],
    tokens: TOKENS,
    queryWorkers: 1,
    ...options,
    dataDir,
  })
  const server = await serve(lake, {port: 0})
  const url = `http://localhost:${server.port}`
  return {
    lake,
    url,
    dataDir,
    client: (role, config) =>
      createClient({
        projectId: 'test',
        dataset: 'production',
        apiVersion: '2025-02-19',
        apiHost: url,
        useProjectHostname: false,
        useCdn: false,
        maxRetries: 0,
        ...(role ? {token: `${role}-secret`} : {}),
        ...config,
      }),
    fetch: (path, init) => fetch(`${url}${path}`, init),
    async stop() {
      await server.close()
      await lake.close()
      if (options.dataDir === undefined) rmSync(dataDir, {recursive: true})
    },
  }
}
