import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {ContentDocument} from '@clinic/content/checks'
import {credentialOf, reviewedTypes, WORKFLOW_FIELD, withSignOff} from '@clinic/content/workflow'
import {createLake, seedDataset} from '@clinic/lake'

/**
 * The seed files by name, with the demonstration reviewer's signature under every published page of a reviewed type.
 * A signature is over the document as it is stored, pictures uploaded, so each is read back from a lake made for this.
 */
export async function signedSeed(seedDir: string): Promise<Map<string, string>> {
  const stored = await storedDocuments(seedDir)
  const files = readdirSync(seedDir).filter((file) => reviewedTypes.includes(file.replace('.ndjson', '')))
  return new Map(
    files.map((file) => {
      const lines = readFileSync(join(seedDir, file), 'utf8').trimEnd().split('\n')
      return [file, `${lines.map((line) => JSON.stringify(withRecord(JSON.parse(line), stored))).join('\n')}\n`]
    }),
  )
}

/** A draft carries the signature of the page it was begun from, which its changes withdraw. */
function withRecord(line: ContentDocument, stored: Map<string, ContentDocument>): ContentDocument {
  const published = stored.get(line._id.replace(/^drafts\./, ''))
  if (!published) return line
  const {medicalReviewer, lastReviewed} = published.review as {medicalReviewer: {_ref: string}; lastReviewed: string}
  const person = stored.get(medicalReviewer._ref)
  if (!person) throw new Error(`The seed has no ${medicalReviewer._ref}, who reviewed ${published._id}.`)
  const reviewer = {_id: person._id, name: String(person.name), credential: credentialOf(person)}
  const signature = {reviewer, account: 'rae-reviewer', now: `${lastReviewed}T12:00:00.000Z`}
  return {...line, [WORKFLOW_FIELD]: withSignOff(published, signature)[WORKFLOW_FIELD]}
}

async function storedDocuments(seedDir: string): Promise<Map<string, ContentDocument>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'clinic-seed-'))
  const lake = createLake({projectId: 'clinic', datasets: ['production'], dataDir})
  try {
    await seedDataset(lake, {dataset: 'production', path: seedDir})
    const query = encodeURIComponent('*[!(_id in path("drafts.**"))]')
    const response = await lake.fetch(
      new Request(`http://localhost/v2025-02-19/data/query/production?query=${query}&perspective=raw`, {
        headers: {authorization: `Bearer ${lake.secrets.readToken}`},
      }),
    )
    if (!response.ok) throw new Error(`The lake answered ${response.status}: ${await response.text()}`)
    const {result} = (await response.json()) as {result: ContentDocument[]}
    return new Map(result.map((document) => [document._id, document]))
  } finally {
    await lake.close()
    rmSync(dataDir, {recursive: true, force: true})
  }
}
