import {LakeError} from '../errors.ts'

// https://www.sqlite.org/rescode.html
const BUSY = 5
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

/** SQLite's primary result code, when the error is SQLite's. */
function codeOf(error: unknown): number | undefined {
  const code = (error as {errcode?: number} | null)?.errcode
  return code === undefined ? undefined : code & 0xff
}

export function isBusy(error: unknown): boolean {
  return codeOf(error) === BUSY
}

/** What a failure of the disk means for somebody who sent a request; null when it is none. */
export function diskError(error: unknown): LakeError | null {
  const {code} = (error ?? {}) as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new LakeError(507, 'The disk of the lake is full. Nothing was stored.')
  if (code === 'EROFS') return new LakeError(507, 'The lake cannot write to its disk. Nothing was stored.')
  switch (codeOf(error)) {
    case FULL:
      return new LakeError(507, 'The disk of the lake is full. Nothing was stored.')
    case READONLY:
    case IOERR:
      return new LakeError(507, 'The lake cannot write to its disk. Nothing was stored.')
    default:
      return null
  }
}

/** What a failure to open means for the operator; the error itself when there is nothing better to say. */
export function openError(error: unknown, dataDir: string): unknown {
  const {code: systemCode} = error as NodeJS.ErrnoException
  const code = codeOf(error)
  if (code === CANTOPEN || code === READONLY || systemCode === 'EACCES' || systemCode === 'EROFS') {
    return new LakeError(507, `The data directory ${dataDir} cannot be written to.`, {cause: error})
  }
  if (code === FULL || systemCode === 'ENOSPC') {
    return new LakeError(507, `The disk that holds the data directory ${dataDir} is full.`, {cause: error})
  }
  if (code === NOTADB || code === CORRUPT) {
    return new LakeError(500, `The database in ${dataDir} is damaged. Restore a backup into a new directory.`, {
      cause: error,
    })
  }
  return error
}
