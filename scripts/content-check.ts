import {type ContentDocument, checkDataset, type DatasetFinding} from '@clinic/content/checks'
import {readSecrets} from '@clinic/lake'
import {command} from './command.ts'
import {readContent} from './content-client.ts'
import {readSettings, type Settings} from './settings.ts'

/**
 * `npm run content:check`: all checks over every published document of the dataset.
 * Exit code 1 when a document has an error. `--json` prints the findings for other programs.
 */
await command(async () => {
  const settings = readSettings()
  const findings = checkDataset(await documents(settings), {today: new Date().toISOString().slice(0, 10)})
  if (process.argv.includes('--json')) console.log(JSON.stringify(findings, null, 2))
  else report(findings, settings)
  if (findings.some(isError)) process.exitCode = 1
})

function report(all: DatasetFinding[], {studioUrl}: Settings): void {
  for (const [id, group] of Object.entries(Object.groupBy(all, ({documentId}) => documentId))) {
    const first = group?.[0]
    if (!group || !first) continue
    console.log(
      `\n${first.documentTitle} (${first.documentType})  ${studioUrl}/intent/edit/id=${id};type=${first.documentType}`,
    )
    for (const {severity, message, path, rule} of group)
      console.log(
        `  ${severity === 'error' ? 'must fix  ' : 'should fix'}  ${message}  [${rule}${path.length ? ` at ${shown(path)}` : ''}]`,
      )
  }
  const errors = all.filter(isError)
  console.log(`\n${errors.length} to fix before publishing, ${all.length - errors.length} to look at.`)
}

function shown(path: DatasetFinding['path']): string {
  return path.map((step) => (typeof step === 'object' && '_key' in step ? `[${step._key}]` : String(step))).join('.')
}

function isError({severity}: DatasetFinding): boolean {
  return severity === 'error'
}

/** The raw dataset with drafts, from the lake or from hosted Sanity. */
async function documents(told: Settings): Promise<ContentDocument[]> {
  const readToken = told.readToken || (told.lake ? readSecrets(told.lake.dataDir).readToken : '')
  if (!readToken) {
    throw new Error('SANITY_READ_TOKEN is not set. Make a viewer token in the project’s settings and put it into .env.')
  }
  return await readContent({...told, readToken}, '*[!(_id in path("_.**"))]', 'raw')
}
