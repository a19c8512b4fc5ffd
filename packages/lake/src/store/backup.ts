import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../errors.ts'
import {lockDataDir} from './lock.ts'
import {databaseFileIn, openStore} from './store.ts'

/**
 * Writes the data directory into one file, also while a server uses it. The file is an SQLite database: the lake's
 * own, with the bytes of assets and the secrets in one more table.
 */
export function backUp(dataDir: string, file: string): {files: number} {
  if (!existsSync(databaseFileIn(dataDir))) throw new LakeError(400, `There is no lake in ${dataDir}`)
  if (existsSync(file)) throw new LakeError(400, `${file} is there already; a backup never overwrites one`)
  const draft = `${file}.partial`
  rmSync(draft, {force: true})
  const store = openStore(dataDir, {exclusive: false})
  try {
    store.copyTo(draft)
  } finally {
    store.close()
  }
  chmodSync(draft, 0o600)
  // The database is copied first: every asset that it knows had its file by then, and files never change.
  const files = addFiles(draft, dataDir)
  renameSync(draft, file)
  return {files}
}

function addFiles(backup: string, dataDir: string): number {
  const paths = ['secrets.json', ...filesUnder(dataDir, 'assets')].filter((path) => existsSync(join(dataDir, path)))
  const database = new DatabaseSync(backup)
  try {
    database.exec('CREATE TABLE backup_files (path TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT; BEGIN')
    const add = database.prepare('INSERT INTO backup_files (path, bytes) VALUES (?, ?)')
    for (const path of paths) add.run(path, readFileSync(join(dataDir, path)))
    database.exec('COMMIT')
  } finally {
    database.close()
  }
  return paths.length
}

/** Makes a data directory out of a backup. It never replaces one that is there. */
export function restore(file: string, dataDir: string): {files: number} {
  if (!existsSync(file)) throw new LakeError(400, `There is no backup ${file}`)
  const target = databaseFileIn(dataDir)
  if (existsSync(target)) {
    throw new LakeError(400, `There is a lake in ${dataDir} already; move it away, or restore into another directory`)
  }
  mkdirSync(dataDir, {recursive: true, mode: 0o700})
  const lock = lockDataDir(dataDir)
  const draft = `${target}.partial`
  try {
    rmSync(draft, {force: true})
    copyDatabase(file, draft)
    const files = extractFiles(draft, dataDir)
    // The database comes last: without it the directory is no lake, and an interrupted restore can be repeated.
    renameSync(draft, target)
    return {files}
  } finally {
    lock.release()
  }
}

function copyDatabase(file: string, target: string): void {
  const backup = openBackup(file)
  try {
    const damage = backup.prepare('PRAGMA integrity_check').get()?.integrity_check
    if (damage !== 'ok') throw new LakeError(400, `${file} is damaged: ${String(damage)}`)
    backup.prepare('VACUUM INTO ?').run(target)
  } finally {
    backup.close()
  }
}

function openBackup(file: string): DatabaseSync {
  const database = new DatabaseSync(file, {readOnly: true})
  try {
    const isBackup = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'backup_files'").get()
    if (isBackup) return database
  } catch (cause) {
    database.close()
    throw new LakeError(400, `${file} is not a backup of a lake`, {cause})
  }
  database.close()
  throw new LakeError(400, `${file} is not a backup of a lake`)
}

function extractFiles(backup: string, dataDir: string): number {
  const database = new DatabaseSync(backup)
  try {
    let files = 0
    for (const {path, bytes} of database.prepare('SELECT path, bytes FROM backup_files').iterate()) {
      const target = join(dataDir, String(path))
      mkdirSync(dirname(target), {recursive: true})
      writeFileSync(target, bytes as Uint8Array, {mode: path === 'secrets.json' ? 0o600 : 0o644})
      files++
    }
    database.exec('DROP TABLE backup_files; VACUUM')
    return files
  } finally {
    database.close()
  }
}

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
