import {
  type ContentDocument,
  checkDataset,
  externalLinks,
  groupOf,
  LINK_REPORT_ID,
  publishBlockers,
} from '@clinic/content/checks'
import {command} from './command.ts'
import {readRawDataset} from './content-client.ts'
import {findingsReport} from './findings-report.ts'
import {type FollowedLink, followLinks} from './follow-links.ts'
import {linkReport, storeReport} from './link-report.ts'
import {readSettings, type Settings} from './settings.ts'

/**
 * `npm run content:check`: all checks over every published document of the dataset.
 * Exit code 1 when a document has an error. `--json` prints the findings for other programs.
 * `--links` first follows every link to another website, which nothing else does, and keeps what it found for the Studio.
 */
await command(async () => {
  const settings = readSettings()
  const now = new Date().toISOString()
  const read = await readRawDataset(settings)
  const known = process.argv.includes('--links') ? await withFollowedLinks(read, now, settings) : read
  const findings = checkDataset(known, {today: now.slice(0, 10)})
  if (process.argv.includes('--json'))
    console.log(
      JSON.stringify(
        findings.map((finding) => ({group: groupOf(finding.rule), ...finding})),
        null,
        2,
      ),
    )
  else console.log(`\n${findingsReport(findings, settings.studioUrl)}`)
  if (publishBlockers(findings).length > 0) process.exitCode = 1
})

/** The same documents, with a new report on their links. What it says on the way goes to standard error: `--json` stays JSON. */
async function withFollowedLinks(read: ContentDocument[], now: string, settings: Settings): Promise<ContentDocument[]> {
  const isPublished = ({_id}: ContentDocument) => !_id.startsWith('drafts.') && !_id.startsWith('versions.')
  const urls = new Set(read.filter(isPublished).flatMap((document) => externalLinks(document).map(({url}) => url)))
  console.error(`Following ${urls.size} links, one at a time on each host …`)
  const followed = await followLinks(urls)
  if (!followed) {
    console.error('No network: not one link answered, so nothing is known of any. The last report was kept.')
    return read
  }
  console.error(sayFollowed(followed))
  const report = linkReport(followed, now)
  const isStored = await storeReport(report, settings)
  console.error(
    isStored
      ? 'Stored, so that the Studio shows the dead ones.'
      : 'Not stored: set SANITY_WRITE_TOKEN to a token that can write, and the Studio shows the dead ones too.',
  )
  return [...read.filter(({_id}) => _id !== LINK_REPORT_ID), report]
}

function sayFollowed(followed: FollowedLink[]): string {
  const of = (result: FollowedLink['result']) => followed.filter((link) => link.result === result)
  const moved = followed.filter(({result, redirectedTo}) => result === 'fine' && redirectedTo)
  return [
    ...of('dead').map(({url, answer}) => `  dead            ${url}  (${answer})`),
    ...of('unknown').map(({url, answer}) => `  could not tell  ${url}  (${answer})`),
    ...moved.map(({url, redirectedTo}) => `  moved           ${url}  to ${redirectedTo}`),
    `${of('fine').length} fine (${moved.length} of them moved), ${of('dead').length} dead, ${of('unknown').length} could not tell.`,
  ].join('\n')
}
