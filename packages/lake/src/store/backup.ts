import {chmodSync, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../errors.ts'
import {addFiles, extractFiles} from './backup-files.ts'
import {checkSeal, seal} from './backup-seal.ts'
import {flush} from './flush.ts'
import {lockDataDir} from './lock.ts'
import {isOutdated} from './schema.ts'
import {openError} from './sqlite-errors.ts'
import {databaseFileIn, openStore, unfinishedRestoreIn} from './store.ts'

/**
 * Writes the data directory into one file, also while a server uses it. The file is an SQLite database: the lake's
 * own, with the bytes of assets and the secrets in one more table, and a seal at its end.
 */
export function backUp(dataDir: string, file: string): {files: number} {
  if (!existsSync(databaseFileIn(dataDir))) throw new LakeError(400, `There is no lake in ${dataDir}`)
  if (existsSync(file)) throw new LakeError(400, `${file} is there already; a backup never overwrites one`)
  const draft = `${file}.partial`
  try {
    removeDatabase(draft)
    copyDatabase(dataDir, draft)
    chmodSync(draft, 0o600)
    // The database is copied first: every asset that it knows had its file by then, and files never change.
    const files = addFiles(draft, dataDir)
    seal(draft)
    flush(draft)
    renameSync(draft, file)
    flush(dirname(file))
    return {files}
  } catch (error) {
    removeDatabase(draft)
    throw openError(error, dirname(file))
  }
}

function copyDatabase(dataDir: string, target: string): void {
  const store = openStore(dataDir, {exclusive: false})
  try {
    store.copyTo(target)
  } finally {
    store.close()
  }
}

/** Makes a data directory out of a backup. It never replaces one that is there. */
export function restore(file: string, dataDir: string): {files: number} {
  if (!existsSync(file)) throw new LakeError(400, `There is no backup ${file}`)
  refuseExisting(dataDir)
  // Whatever may be wrong with the backup is said before anything is written.
  const backup = openBackup(file)
  try {
    mkdirSync(dataDir, {recursive: true, mode: 0o700})
    const lock = lockDataDir(dataDir)
    try {
      refuseExisting(dataDir)
      return unpack(backup, dataDir)
    } finally {
      lock.release()
    }
  } catch (error) {
    throw openError(error, dataDir)
  } finally {
    backup.close()
  }
}

function refuseExisting(dataDir: string): void {
  if (!existsSync(databaseFileIn(dataDir))) return
  throw new LakeError(400, `There is a lake in ${dataDir} already; move it away, or restore into another directory`)
}

function openBackup(file: string): DatabaseSync {
  const database = new DatabaseSync(file, {readOnly: true})
  try {
    if (!isBackup(database)) throw new LakeError(400, `${file} is not a backup of a lake`)
    checkSeal(file)
    // A newer one is refused; an older one is brought up to date when it is first used.
    isOutdated(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function isBackup(database: DatabaseSync): boolean {
  try {
    return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'backup_files'").get() !== undefined
  } catch {
    return false
  }
}

function unpack(backup: DatabaseSync, dataDir: string): {files: number} {
  const draft = unfinishedRestoreIn(dataDir)
  removeDatabase(draft)
  // From here until it gets its name, this file tells everybody that the directory is not whole.
  backup.prepare('VACUUM INTO ?').run(draft)
  const files = extractFiles(draft, dataDir)
  flush(draft)
  removeDatabase(databaseFileIn(dataDir))
  renameSync(draft, databaseFileIn(dataDir))
  flush(dataDir)
  return {files}
}

/** A journal or a log left beside a database of the same name would be taken for its own, and played into it. */
function removeDatabase(file: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${file}${suffix}`, {force: true})
}
