import {readFileSync} from 'node:fs'
import {basename, isAbsolute, relative, resolve, sep} from 'node:path'
import {createAsset} from '../assets/create-asset.ts'
import {SYSTEM} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'

export interface AssetSource {
  /** `image@file://<path>` or `file@file://<path>`. */
  marker: string
  folder: string
  where: string
  /** Where the lake will be asked for the bytes. */
  origin: string
}

/** Stores a file as an asset, and returns the id of its asset document. */
export async function uploadAsset(
  lake: Lake,
  dataset: string,
  {marker, folder, where, origin}: AssetSource,
): Promise<string> {
  const [, kind, path] = /^(image|file)@file:\/\/(.+)$/.exec(marker) ?? []
  if (!kind || !path) {
    throw new LakeError(400, `${where}: ${JSON.stringify(marker)} is not image@file://… or file@file://…`)
  }
  const file = resolve(folder, path)
  // A seed is data: it must not be able to publish just any file of this machine.
  const inside = relative(folder, file)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new LakeError(400, `${where}: ${path} is outside of the folder of the seed`)
  }
  try {
    const document = await createAsset(lake, {
      kind: kind === 'image' ? 'image' : 'file',
      dataset,
      body: new Blob([read(file, where)]).stream(),
      contentType: null,
      details: new URLSearchParams({filename: basename(file)}),
      origin,
      session: SYSTEM,
    })
    return document._id
  } catch (error) {
    if (error instanceof LakeError) throw new LakeError(400, `${where}: ${path}: ${error.message}`, {cause: error})
    throw error
  }
}

function read(file: string, where: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file))
  } catch (cause) {
    throw new LakeError(400, `${where}: cannot read ${file}`, {cause})
  }
}
