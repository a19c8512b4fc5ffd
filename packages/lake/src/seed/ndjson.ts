import {readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'

export interface SeedDocument {
  document: Record<string, unknown>
  /** Paths of assets are relative to the file's folder. */
  folder: string
  /** `file:line`, for messages. */
  where: string
}

/** One document a line. Empty lines are skipped. */
export function readNdjson(file: string): SeedDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, file, index + 1)]))
}

function parseLine(line: string, file: string, number: number): SeedDocument {
  const where = `${file}:${number}`
  const document = parse(line, where)
  if (!isRecord(document)) throw new LakeError(400, `${where}: a document must be an object`)
  for (const name of ['_id', '_type']) {
    if (typeof document[name] !== 'string') throw new LakeError(400, `${where}: the document needs a "${name}"`)
  }
  return {document, folder: dirname(file), where}
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new LakeError(400, `${where}: this line is not JSON: ${(cause as Error).message}`, {cause})
  }
}
