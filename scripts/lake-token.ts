import {execFileSync} from 'node:child_process'
import {resolve} from 'node:path'

/** The lake keeps no secret that can write. Whoever owns its directory can make one, so it lives as long as one write. */
export async function withLakeToken(
  dataDir: string,
  what: string,
  use: (token: string) => Promise<void>,
): Promise<void> {
  const label = `${what} ${process.pid}`
  const token = lakeToken(dataDir, 'create', '--role', 'editor', '--label', label).trim()
  try {
    await use(token)
  } finally {
    const made = lakeToken(dataDir, 'list')
      .split('\n')
      .find((line) => line.endsWith(`\t${label}`))
    const id = made?.split('\t')[0]
    if (id) lakeToken(dataDir, 'revoke', id)
  }
}

function lakeToken(dataDir: string, action: string, ...args: string[]): string {
  const cli = resolve(import.meta.dirname, '../packages/lake/src/cli.ts')
  return execFileSync(process.execPath, ['--no-warnings', cli, 'token', action, ...args, '--data', dataDir], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
