import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {dataDir, lakeUrl} from './programs.ts'

/** Reads the lake as the site does, past the Studio. */
export function lakeReader(perspective: 'published' | 'raw'): SanityClient {
  const {readToken} = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'))
  return createClient({
    projectId: 'clinic',
    dataset: 'production',
    apiVersion: '2026-03-01',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
    token: readToken,
    perspective,
  })
}
