import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'

/**
 * Reads what `assets.json` beside the documents says of their files, as `sanity dataset export` writes it: by
 * `image-<hash>` the fields of the asset document. Returns patches that fill in what the asset document does not say yet, so
 * that words somebody wrote since then stay, and so does what was measured on the file itself.
 */
export function readAssetDetails(): (assetId: string, folder: string) => {patch: object}[] {
  const folders = new Map<string, Record<string, unknown>>()
  return (assetId, folder) => {
    const known = folders.get(folder) ?? read(folder)
    folders.set(folder, known)
    const details = known[assetId.split('-').slice(0, 2).join('-')]
    if (!isRecord(details)) return []
    const fields = Object.entries(details).filter(([name]) => !name.startsWith('_'))
    return fields.length === 0 ? [] : [{patch: {id: assetId, setIfMissing: Object.fromEntries(fields)}}]
  }
}

function read(folder: string): Record<string, unknown> {
  const file = join(folder, 'assets.json')
  if (!existsSync(file)) return {}
  try {
    const details: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isRecord(details)) return details
  } catch (cause) {
    throw new LakeError(400, `${file} is not JSON: ${(cause as Error).message}`, {cause})
  }
  throw new LakeError(400, `${file} must be an object with the details of each file by image-<hash>`)
}
