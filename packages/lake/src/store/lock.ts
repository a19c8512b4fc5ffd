import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../errors.ts'
import {isBusy} from './sqlite-errors.ts'

/**
 * Keeps a second program out of the data directory. The lock is an SQLite file lock, so the operating system
 * gives it back when the process ends, however it ends.
 */
export function lockDataDir(dataDir: string): {release(): void} {
  const database = new DatabaseSync(join(dataDir, 'lock.sqlite'), {timeout: 0})
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    throw isBusy(error) ? new DataDirInUseError(dataDir, {cause: error}) : error
  }
  return {release: () => database.close()}
}

export class DataDirInUseError extends LakeError {
  override name = 'DataDirInUseError'
  constructor(dataDir: string, options?: ErrorOptions) {
    super(
      503,
      `The data directory ${dataDir} is in use by another lake. Stop that one, or choose another directory with --data (LAKE_DATA_DIR).`,
      options,
    )
  }
}
