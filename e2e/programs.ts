import {resolve} from 'node:path'

/** Where the programs under test run: apart from the ports and the data of `npm start`. */
const sitePort = 4300
const studioPort = 4333
const lakePort = 4390

export const dataDir = resolve(import.meta.dirname, '.data')
export const siteUrl = `http://localhost:${sitePort}`
export const studioUrl = `http://localhost:${studioPort}`
export const lakeUrl = `http://localhost:${lakePort}`

/** What `npm start` is told. The project id stays empty, which means: run the lake. */
export const environment: Record<string, string> = {
  SANITY_PROJECT_ID: '',
  SANITY_DATASET: 'production',
  SITE_PORT: String(sitePort),
  STUDIO_PORT: String(studioPort),
  LAKE_PORT: String(lakePort),
  LAKE_DATA_DIR: dataDir,
  SITE_URL: siteUrl,
  STUDIO_URL: studioUrl,
}
