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

/** What the system says when there is no room: on the disk, in a quota, or in a file of the largest size allowed. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const NOT_WRITABLE = new Set(['EROFS', 'EACCES', 'EPERM', 'EIO'])

/** What a failure of the disk means for somebody who sent a request; null when it is none. */
export function diskError(error: unknown): LakeError | null {
  const {code: systemCode = ''} = (error ?? {}) as NodeJS.ErrnoException
  const code = codeOf(error)
  if (NO_ROOM.has(systemCode) || code === FULL) {
    return new LakeError(507, 'The disk of the lake is full. Nothing was stored.')
  }
  if (NOT_WRITABLE.has(systemCode) || code === READONLY || code === IOERR || code === CANTOPEN) {
    return new LakeError(507, 'The lake cannot write to its disk. Nothing was stored.')
  }
  if (code === CORRUPT || code === NOTADB) {
    return new LakeError(500, 'The database of the lake is damaged. Stop the lake and restore a backup.')
  }
  if (code === BUSY) return new LakeError(503, 'Another program is writing to the lake. Try again.')
  return null
}

/** What a failure to open means for the operator; the error itself when there is nothing better to say. */
export function openError(error: unknown, dataDir: string): unknown {
  const {code: systemCode} = error as NodeJS.ErrnoException
  const code = codeOf(error)
  if (systemCode === 'EEXIST' || systemCode === 'ENOTDIR') {
    return new LakeError(400, `The data directory ${dataDir} is a file.`, {cause: error})
  }
  if (NO_ROOM.has(systemCode ?? '') || code === FULL) {
    return new LakeError(507, `The disk that holds the data directory ${dataDir} is full.`, {cause: error})
  }
  if (NOT_WRITABLE.has(systemCode ?? '') || code === CANTOPEN || code === READONLY || code === IOERR) {
    return new LakeError(507, `The data directory ${dataDir} cannot be written to.`, {cause: error})
  }
  if (code === NOTADB || code === CORRUPT) {
    return new LakeError(500, `The database in ${dataDir} is damaged. Restore a backup into a new directory.`, {
      cause: error,
    })
  }
  return error
}
