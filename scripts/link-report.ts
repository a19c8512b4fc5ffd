import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {resolve} from 'node:path'
import {type ContentDocument, LINK_REPORT_ID} from '@clinic/content/checks'
import {writeContent} from './content-client.ts'
import type {FollowedLink} from './follow-links.ts'
import type {Settings} from './settings.ts'

/** What the Studio reads to say beside a link that it leads nowhere. `now`: ISO time. */
export function linkReport(followed: FollowedLink[], now: string): ContentDocument {
  return {
    _id: LINK_REPORT_ID,
    _type: 'linkReport',
    checkedAt: now,
    checked: followed.length,
    deadLinks: followed
      .filter(({result}) => result === 'dead')
      .map(({url, answer}) => ({
        _type: 'deadLink',
        _key: createHash('sha256').update(url).digest('hex').slice(0, 12),
        url,
        answer,
        checkedOn: now.slice(0, 10),
      })),
  }
}

/** Keeps the report in the dataset. False when there is no token that may write. */
export async function storeReport(report: ContentDocument, settings: Settings): Promise<boolean> {
  if (settings.writeToken) {
    await writeContent(settings, settings.writeToken, report)
    return true
  }
  if (!settings.lake) return false
  const {dataDir} = settings.lake
  await withLakeToken(dataDir, (token) => writeContent(settings, token, report))
  return true
}

/** The lake keeps no secret that can write. Whoever owns its directory can make one, so it lives as long as one write. */
async function withLakeToken(dataDir: string, use: (token: string) => Promise<void>): Promise<void> {
  const label = `Link report ${process.pid}`
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
