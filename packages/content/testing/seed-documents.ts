import {readdirSync, readFileSync} from 'node:fs'
import type {ContentDocument} from '../checks/finding.ts'

const seed = new URL('../../../seed/', import.meta.url)

/** The demonstration documents as they are in the files, drafts included. A picture is named by its file, not by its id. */
export function seedDocuments(): ContentDocument[] {
  return readdirSync(seed)
    .filter((file) => file.endsWith('.ndjson'))
    .flatMap((file) => readFileSync(new URL(file, seed), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line, asImported))
}

/** An import gives each picture an asset; here its file name stands for it. */
function asImported(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('_sanityAsset' in value)) return value
  const {_sanityAsset, ...rest} = value
  return {...rest, asset: {_type: 'reference', _ref: assetId(String(_sanityAsset))}}
}

function assetId(file: string): string {
  const hex = Buffer.from(file).toString('hex').padEnd(40, '0').slice(-40)
  return `image-${hex}-1200x630-png`
}
