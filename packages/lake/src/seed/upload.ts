import {readFileSync} from 'node:fs'
import {basename, isAbsolute, relative, resolve, sep} from 'node:path'
import {SYSTEM} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'

export interface AssetSource {
  /** `image@file://<path>` or `file@file://<path>`. */
  marker: string
  folder: string
  where: string
}

/** Uploads a file the way a client would, and returns the id of its asset document. */
export async function uploadAsset(lake: Lake, dataset: string, {marker, folder, where}: AssetSource): Promise<string> {
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
  const url = new URL(`http://localhost/vX/assets/${kind}s/${dataset}`)
  url.searchParams.set('filename', basename(file))
  url.searchParams.set('__ticket', lake.tickets.issue(SYSTEM))
  const response = await lake.fetch(new Request(url, {method: 'POST', body: read(file, where)}))
  const answer = (await response.json()) as {document?: {_id: string}; message?: string}
  if (answer.document) return answer.document._id
  throw new LakeError(400, `${where}: cannot upload ${path}: ${answer.message ?? response.status}`)
}

function read(file: string, where: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new LakeError(400, `${where}: cannot read ${file}`, {cause})
  }
}
