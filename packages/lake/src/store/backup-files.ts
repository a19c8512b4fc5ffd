import {closeSync, globSync, mkdirSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../errors.ts'
import {flush} from './flush.ts'

/** A file goes into as many rows as it takes, so that none of any size has to be in memory. */
const PART_BYTES = 8_000_000

/** The only files a backup may hold: anything else would be written where it does not belong. */
const PATH = /^(?:secrets\.json|assets\/[a-z0-9_-]+\/[a-z0-9-]+\.[a-z0-9]+)$/

/** Adds the files beside a database to a copy of it. Returns how many there were. */
export function addFiles(backup: string, dataDir: string): number {
  const paths = filesIn(dataDir).filter((path) => PATH.test(path))
  const database = new DatabaseSync(backup)
  try {
    database.exec(
      'CREATE TABLE backup_files (number INTEGER PRIMARY KEY, path TEXT NOT NULL, bytes BLOB NOT NULL) STRICT',
    )
    const add = database.prepare('INSERT INTO backup_files (path, bytes) VALUES (?, ?)')
    database.exec('BEGIN')
    for (const path of paths) for (const part of partsOf(join(dataDir, path))) add.run(path, part)
    database.exec('COMMIT')
  } finally {
    database.close()
  }
  return paths.length
}

/** Writes the files of a backup into a directory, and takes their table out of the database. */
export function extractFiles(backup: string, dataDir: string): number {
  const database = new DatabaseSync(backup)
  try {
    const paths = new Set<string>()
    for (const {path, bytes} of database.prepare('SELECT path, bytes FROM backup_files ORDER BY number').iterate()) {
      const name = String(path)
      if (!PATH.test(name))
        throw new LakeError(400, `The backup holds a file ${JSON.stringify(name)}, which no lake has.`)
      write(join(dataDir, name), bytes as Uint8Array, {isFirst: !paths.has(name), isSecret: name === 'secrets.json'})
      paths.add(name)
    }
    for (const path of paths) flush(join(dataDir, path))
    for (const directory of new Set([...paths].map((path) => dirname(join(dataDir, path))))) flush(directory)
    database.exec('DROP TABLE backup_files; VACUUM')
    return paths.size
  } finally {
    database.close()
  }
}

function write(target: string, bytes: Uint8Array, {isFirst, isSecret}: {isFirst: boolean; isSecret: boolean}): void {
  if (isFirst) {
    mkdirSync(dirname(target), {recursive: true, mode: 0o700})
    // What an interrupted restore has left may be half of it.
    rmSync(target, {force: true})
  }
  const handle = openSync(target, 'a', isSecret ? 0o600 : 0o644)
  try {
    for (let written = 0; written < bytes.byteLength; ) written += writeSync(handle, bytes, written)
  } finally {
    closeSync(handle)
  }
}

function* partsOf(path: string): Generator<Uint8Array> {
  const handle = openSync(path, 'r')
  try {
    for (;;) {
      const part = Buffer.alloc(PART_BYTES)
      const read = readSync(handle, part)
      if (read === 0) return
      yield part.subarray(0, read)
    }
  } finally {
    closeSync(handle)
  }
}

/** Paths as they are written in a backup. The folder of rendered pictures is left out: they can be made again. */
function filesIn(dataDir: string): string[] {
  return globSync(['secrets.json', 'assets/*/*'], {cwd: dataDir}).sort()
}
