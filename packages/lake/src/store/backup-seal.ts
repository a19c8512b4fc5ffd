import {createHash} from 'node:crypto'
import {appendFileSync, closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {LakeError} from '../errors.ts'

// SQLite takes no notice of what follows its last page, so the seal needs no file of its own.
const LABEL = 'sealed lake backup sha256:'
const SEAL_BYTES = LABEL.length + 64
const PIECE_BYTES = 1_000_000

/** Ends a finished backup with a digest of all of it. */
export function seal(file: string): void {
  appendFileSync(file, LABEL + digest(file, 0).hex)
}

/** Refuses a backup of which a part is missing or has changed. SQLite's own check knows pages, not what stands on them. */
export function checkSeal(file: string): void {
  const {hex, tail} = digest(file, SEAL_BYTES)
  if (tail === LABEL + hex) return
  throw new LakeError(400, `${file} is not a whole backup of a lake: it was changed, cut short or never finished.`)
}

/** The digest of a file without its last bytes, and those. */
function digest(file: string, tailBytes: number): {hex: string; tail: string} {
  const handle = openSync(file, 'r')
  try {
    const hash = createHash('sha256')
    const piece = Buffer.alloc(PIECE_BYTES)
    const end = Math.max(0, fstatSync(handle).size - tailBytes)
    let position = 0
    while (position < end) {
      const read = readSync(handle, piece, 0, Math.min(PIECE_BYTES, end - position), position)
      if (read === 0) break
      hash.update(piece.subarray(0, read))
      position += read
    }
    const read = readSync(handle, piece, 0, tailBytes, end)
    return {hex: hash.digest('hex'), tail: piece.toString('latin1', 0, read)}
  } finally {
    closeSync(handle)
  }
}
