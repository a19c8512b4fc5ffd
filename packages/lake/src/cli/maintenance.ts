import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {backUp, restore} from '../store/backup.ts'
import {openStore} from '../store/store.ts'
import {parseFlags, UsageError} from './flags.ts'

export function backupCommand(args: string[]): void {
  const {dataDir, file} = parse(args, 'backup needs the name of the file to write')
  const {files} = backUp(dataDir, file)
  process.stdout.write(`Wrote ${file}, with ${files} files. It holds secrets: keep it like a password.\n`)
}

export function restoreCommand(args: string[]): void {
  const {dataDir, file} = parse(args, 'restore needs the name of a backup file')
  const {files} = restore(file, dataDir)
  process.stdout.write(`Restored ${dataDir}, with ${files} files\n`)
}

function parse(args: string[], message: string): {dataDir: string; file: string} {
  const flags = parseFlags(args, {texts: ['data'], words: 1})
  const [file] = flags.positionals
  if (file === undefined) throw new UsageError(message)
  return {file, dataDir: flags.text('data', '.data/lake')}
}

/** Removes what is only of use for looking back. Documents and assets stay. */
export function pruneCommand(args: string[]): void {
  const flags = parseFlags(args, {texts: ['data', 'days']})
  const days = Number(flags.text('days', '90'))
  if (!Number.isFinite(days) || days < 0) throw new UsageError('--days is a number of days')
  const dataDir = flags.text('data', '.data/lake')
  const before = new Date(Date.now() - days * 86_400_000).toISOString()
  const store = openStore(dataDir)
  try {
    const removed = store.write(() => ({
      ...store.history.prune(before),
      deliveries: store.deliveries.prune(before),
      tokens: store.tokens.prune(new Date().toISOString()),
    }))
    store.compact()
    rmSync(join(dataDir, 'cache'), {recursive: true, force: true})
    const list = Object.entries(removed).map(([name, count]) => `${count} ${name}`)
    process.stdout.write(`Removed ${list.join(', ')} from before ${before}, and the image cache\n`)
  } finally {
    store.close()
  }
}
