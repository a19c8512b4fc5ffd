import {type ContentDocument, checkDataset, type DatasetFinding} from '@clinic/content/checks'
import {readSecrets} from '@clinic/lake'
import {createClient} from '@sanity/client'
import {readSettings, type Settings} from './settings.ts'

/**
 * `npm run content:check`: all checks over every published document of the dataset.
 * Exit code 1 when a document has an error. `--json` prints the findings for other programs.
 */
const settings = readSettings()
const findings = checkDataset(await documents(settings), {today: new Date().toISOString().slice(0, 10)})
const errors = findings.filter(({severity}) => severity === 'error')

if (process.argv.includes('--json')) console.log(JSON.stringify(findings, null, 2))
else report(findings)
process.exitCode = errors.length > 0 ? 1 : 0

function report(all: DatasetFinding[]): void {
  for (const [id, group] of Object.entries(Object.groupBy(all, ({documentId}) => documentId))) {
    const first = group?.[0]
    if (!group || !first) continue
    console.log(
      `\n${first.documentTitle} (${first.documentType})  ${settings.studioUrl}/intent/edit/id=${id};type=${first.documentType}`,
    )
    for (const {severity, message, path, rule} of group)
      console.log(
        `  ${severity === 'error' ? 'must fix  ' : 'should fix'}  ${message}  [${rule}${path.length ? ` at ${shown(path)}` : ''}]`,
      )
  }
  console.log(`\n${errors.length} to fix before publishing, ${all.length - errors.length} to look at.`)
}

function shown(path: DatasetFinding['path']): string {
  return path.map((step) => (typeof step === 'object' && '_key' in step ? `[${step._key}]` : String(step))).join('.')
}

/** The raw dataset with drafts, from the lake or from hosted Sanity. */
async function documents({projectId, dataset, apiHost, lake, readToken}: Settings): Promise<ContentDocument[]> {
  const token = readToken || (lake ? readSecrets(lake.dataDir).readToken : '')
  if (!token)
    throw new Error('SANITY_READ_TOKEN is not set. Make a viewer token in the project’s settings and put it into .env.')
  const client = createClient({
    projectId,
    dataset,
    token,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    ...(apiHost && {apiHost, useProjectHostname: false}),
  })
  try {
    return await client.fetch<ContentDocument[]>('*[!(_id in path("_.**"))]')
  } catch (cause) {
    throw new Error(
      `The content could not be read from ${apiHost || 'hosted Sanity'}. Is it running? \`npm start\` starts it.`,
      {cause},
    )
  }
}
