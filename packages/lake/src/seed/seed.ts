import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {SYSTEM} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import {readAssetDetails} from './asset-details.ts'
import {assetsIn, withAssets} from './assets.ts'
import {readNdjson} from './ndjson.ts'
import {uploadAsset} from './upload.ts'

export interface SeedOptions {
  dataset: string
  /** An NDJSON file, or a folder with some. */
  path: string
  /** What happens to a document that is there already. `fail`, the default, stores nothing at all then. */
  existing?: 'fail' | 'replace' | 'keep'
  /** The lake's address, for the `url` of assets. */
  origin?: string
}

export interface SeedResult {
  documents: number
  assets: number
}

/**
 * Imports NDJSON in the format of `sanity dataset export` and `@sanity/import`, in one transaction: documents may refer
 * to each other in any order, and a mistake anywhere leaves the dataset as it was.
 */
export async function seedDataset(lake: Lake, options: SeedOptions): Promise<SeedResult> {
  const {dataset, path, existing = 'fail', origin = 'http://localhost:3900'} = options
  const seeds = ndjsonFiles(path).flatMap(readNdjson)
  const assets = new Map<string, string>()
  const detailsOf = readAssetDetails()
  for (const {document, folder, where} of seeds) {
    for (const marker of assetsIn(document)) {
      const key = JSON.stringify([folder, marker])
      if (!assets.has(key)) assets.set(key, await uploadAsset(lake, dataset, {marker, folder, where, origin}))
    }
  }
  const kind = {fail: 'create', replace: 'createOrReplace', keep: 'createIfNotExists'}[existing]
  const mutations = seeds.map(({document, folder}) => ({
    [kind]: withAssets(document, (marker) => assets.get(JSON.stringify([folder, marker])) ?? ''),
  }))
  const details = [...assets].flatMap(([key, id]) => detailsOf(id, JSON.parse(key)[0]))
  await lake.mutate({dataset, mutations: [...mutations, ...details], session: SYSTEM})
  return {documents: mutations.length, assets: assets.size}
}

function ndjsonFiles(path: string): string[] {
  if (!statSync(path, {throwIfNoEntry: false})) throw new LakeError(400, `There is no ${path} to seed from`)
  if (statSync(path).isFile()) return [path]
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
  if (files.length === 0) throw new LakeError(400, `There is no .ndjson file in ${path}`)
  return files.map((name) => join(path, name))
}
