import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

/**
 * The token with which this program writes to the local lake, as an editor. It is made the first time it is asked for and
 * kept beside the lake's own secrets, where only their owner can read it.
 */
export function lakeToken(dataDir: string): string {
  const file = tokenFile(dataDir)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : newLakeToken(dataDir)
}

/** For when the lake does not know the token that was kept: its data came from a backup. The next one asked for is new. */
export function forgetLakeToken(dataDir: string): void {
  rmSync(tokenFile(dataDir), {force: true})
}

function newLakeToken(dataDir: string): string {
  const cli = resolve(import.meta.dirname, '../../packages/lake/src/cli.ts')
  const flags = ['--role', 'editor', '--label', 'Published on time', '--data', dataDir]
  const token = execFileSync(process.execPath, ['--no-warnings', cli, 'token', 'create', ...flags], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
  // Written aside and then given its name in one step, so that nobody reads half a token.
  const draft = `${tokenFile(dataDir)}.${process.pid}`
  writeFileSync(draft, `${token}\n`, {mode: 0o600})
  renameSync(draft, tokenFile(dataDir))
  return token
}

function tokenFile(dataDir: string): string {
  return join(dataDir, 'schedule-token')
}
