import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import type {ContentDocument} from '../checks/finding.ts'

const seed = new URL('../../../seed/', import.meta.url)

/** The demonstration documents as they are in the files, drafts included, as a lake imports them. */
export function seedDocuments(): ContentDocument[] {
  return readdirSync(seed)
    .filter((file) => file.endsWith('.ndjson'))
    .flatMap((file) => readFileSync(new URL(file, seed), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line, asImported))
}

/** An import gives each picture an asset; signatures are over its id. */
function asImported(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('_sanityAsset' in value)) return value
  const {_sanityAsset, ...figure} = value
  return {...figure, asset: {_type: 'reference', _ref: assetId(String(_sanityAsset).replace('image@file://', ''))}}
}

function assetId(file: string): string {
  const png = readFileSync(new URL(file, seed))
  // https://www.w3.org/TR/png-3/#11IHDR
  const size = `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
  return `image-${createHash('sha1').update(png).digest('hex')}-${size}-png`
}
