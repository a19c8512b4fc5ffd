import {createHash, randomUUID} from 'node:crypto'
import {globSync, rmSync} from 'node:fs'
import {mkdir, open, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {LakeError} from '../errors.ts'

/** The bytes of a dataset's assets: one file each, named for its content, in `<dataDir>/assets/<dataset>/`. */
export interface ReceivedFile {
  /** Where the bytes are until they are kept or discarded. */
  path: string
  sha1: string
  size: number
  /** Gives the bytes their final name. They are on the disk when this resolves. */
  keepAs(name: string): Promise<void>
  discard(): Promise<void>
}

/** Names that the lake itself gives: `<sha1>-640x480.jpg`, `<sha1>.pdf`. Nothing else is ever opened. */
const FILE_NAME = /^[0-9a-f]{40}(-[1-9]\d{0,5}x[1-9]\d{0,5})?\.[a-z0-9]{1,16}$/

export function isAssetFileName(name: string): boolean {
  return FILE_NAME.test(name)
}

export function assetDirectory(dataDir: string, dataset: string): string {
  return join(dataDir, 'assets', dataset)
}

/** The path and size of an asset's file, null when there is none. */
export async function findAssetFile(
  dataDir: string,
  dataset: string,
  name: string,
): Promise<{path: string; size: number} | null> {
  if (!isAssetFileName(name)) return null
  const path = join(assetDirectory(dataDir, dataset), name)
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? {path, size: found.size} : null
}

const UNFINISHED = '.upload-'

/** Removes what a lake that was killed had received of uploads. Nothing refers to it. */
export function discardUnfinishedUploads(dataDir: string): void {
  for (const path of globSync(`assets/*/${UNFINISHED}*`, {cwd: dataDir})) rmSync(join(dataDir, path), {force: true})
}

/** Writes a request body to a temporary file, at most `limit` bytes of it. Nothing stays behind when that fails. */
export async function receiveFile(
  directory: string,
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<ReceivedFile> {
  await mkdir(directory, {recursive: true, mode: 0o700})
  const path = join(directory, `${UNFINISHED}${randomUUID()}`)
  const discard = () => rm(path, {force: true})
  try {
    const {sha1, size} = await writeBody(path, body, limit)
    if (size === 0) throw new LakeError(400, 'The upload is empty. Send the bytes of the file as the request body.')
    return {path, sha1, size, discard, keepAs: (name) => moveInto(path, directory, name)}
  } catch (error) {
    await discard()
    throw error
  }
}

async function writeBody(path: string, body: ReadableStream<Uint8Array> | null, limit: number) {
  const hash = createHash('sha1')
  let size = 0
  await using file = await open(path, 'wx', 0o600)
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > limit)
      throw new LakeError(413, `The file is larger than ${limit / 1_000_000} MB, the most an upload may be.`)
    hash.update(chunk)
    await writeAll(file, chunk)
  }
  await file.sync()
  return {sha1: hash.digest('hex'), size}
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.byteLength; ) {
    const {bytesWritten} = await file.write(chunk, written)
    written += bytesWritten
  }
}

/** A rename is atomic, and with it the directory has to reach the disk: a crash leaves the whole file or none. */
async function moveInto(path: string, directory: string, name: string): Promise<void> {
  if (!isAssetFileName(name)) throw new Error(`Not the name of an asset: ${name}`)
  await rename(path, join(directory, name))
  await using handle = await open(directory, 'r')
  await handle.sync()
}
