import {createHash} from 'node:crypto'
import {type ContentDocument, LINK_REPORT_ID} from '@clinic/content/checks'
import {writeContent} from './content-client.ts'
import type {FollowedLink} from './follow-links.ts'
import {withLakeToken} from './lake-token.ts'
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
  await withLakeToken(dataDir, 'Link report', (token) => writeContent(settings, token, report))
  return true
}
