import {randomBytes} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import {join} from 'node:path'
import {LakeError} from '../errors.ts'
import {newSecret} from './tokens.ts'

export interface Secrets {
  /** A viewer's token, for the site to read drafts with. */
  readToken: string
  /** Signs webhooks; the receiver verifies with it. */
  webhookSecret: string
  /** Signs the login form. */
  loginSecret: string
}

/** The secrets of a data directory, made at random the first time they are asked for. Only the owner can read the file. */
export function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  if (!existsSync(file)) createSecrets(dataDir, file)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new LakeError(
      500,
      `${file} is damaged. Restore it from a backup, or delete it: the lake makes new secrets, which the site then needs.`,
      {cause},
    )
  }
}

function createSecrets(dataDir: string, file: string): void {
  mkdirSync(dataDir, {recursive: true, mode: 0o700})
  const secrets: Secrets = {
    readToken: newSecret(),
    webhookSecret: randomBytes(32).toString('base64url'),
    loginSecret: randomBytes(32).toString('base64url'),
  }
  // Written aside and then given its name in one step: a crash leaves no half file, and of two programs that start
  // at the same moment the second finds the secrets of the first.
  const draft = `${file}.${process.pid}`
  const handle = openSync(draft, 'w', 0o600)
  writeSync(handle, `${JSON.stringify(secrets, null, 2)}\n`)
  fsyncSync(handle)
  closeSync(handle)
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    unlinkSync(draft)
  }
}
