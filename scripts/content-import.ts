import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {parseArgs} from 'node:util'
import {type ContentDocument, datasetFacts, publishedIdOf} from '@clinic/content/checks'
import type {Mutation} from '@clinic/content/moves'
import {type ImportType, importMutations, propose, readArticle, siteOf, undoImport} from '@clinic/importer'
import {JSDOM, VirtualConsole} from 'jsdom'
import {command} from './command.ts'
import {clientOf, readRawDataset} from './content-client.ts'
import {importText} from './import-text.ts'
import {withLakeToken} from './lake-token.ts'
import {readSettings, type Settings} from './settings.ts'

const usage = `npm run content:import -- FILE [--dry-run] [--json] [--type condition|treatment|article] [--site https://old.example]… [--id ID]
npm run content:import -- --undo ID

FILE is a web page (.html), a Markdown file (.md) or a Word file (.docx).`

/**
 * `npm run content:import -- FILE`: makes a draft of an old article, with a report on everything that is missing or was left out.
 * `--dry-run` writes nothing. `--json` prints `{article, proposal}` to standard output, and the rest to standard error.
 */
await command(async () => {
  const {values, positionals} = parsed()
  const settings = readSettings()
  if (values.undo !== undefined) return await undo(values.undo, settings)
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error(usage)
  const {article, proposal} = await read(file, values, settings)
  const say = values.json ? console.error : console.log
  if (!values.json) say(`\n${importText(article, proposal)}\n`)
  if (!values['dry-run']) {
    const now = new Date().toISOString()
    const mutations = importMutations(article, proposal, {
      by: 'The command content:import',
      account: 'content:import',
      now,
    })
    const id = publishedIdOf(proposal.document._id)
    await write(
      mutations,
      settings,
      `“${id}” exists already. Nothing was changed. Give the draft another id with --id.`,
    )
    say(`The draft is in the Studio: ${settings.studioUrl}/intent/edit/id=${id};type=${proposal.type}/`)
    say(`To take it back: npm run content:import -- --undo ${id}`)
  } else say('Nothing was written. Leave out --dry-run to create the draft.')
  if (values.json) console.log(JSON.stringify({article, proposal}, null, 2))
})

type Values = ReturnType<typeof parsed>['values']

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': {type: 'boolean'},
        json: {type: 'boolean'},
        type: {type: 'string'},
        site: {type: 'string', multiple: true},
        id: {type: 'string'},
        undo: {type: 'string'},
      },
    })
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : cause}\n\n${usage}`, {cause})
  }
}

async function read(file: string, values: Values, settings: Settings) {
  const type = typeOf(values.type)
  const origins = [settings.siteUrl, ...(values.site ?? [])]
  for (const origin of origins)
    if (!URL.canParse(origin))
      throw new Error(`--site is "${origin}". Give the address of the old site, such as https://old.example`)
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Error(`${file} could not be read. Check the name.`, {cause})
  })
  const dataset = datasetFacts(await readRawDataset(settings))
  const id = freeId(values.id, dataset)
  const article = await readArticle({name: basename(file), bytes}, {parseHtml, site: siteOf(dataset, origins), dataset})
  const today = new Date().toISOString().slice(0, 10)
  return {article, proposal: propose(article, {dataset, today, ...(type && {type}), ...(id && {id})})}
}

/** Old pages are full of styles that cannot be read. They do not matter here, and would bury the report. */
function parseHtml(html: string): Document {
  return new JSDOM(html, {virtualConsole: new VirtualConsole()}).window.document
}

function typeOf(given: string | undefined): ImportType | undefined {
  if (given === undefined || given === 'condition' || given === 'treatment' || given === 'article') return given
  throw new Error(`--type is "${given}". Choose condition, treatment or article.`)
}

function freeId(given: string | undefined, {published, drafts}: ReturnType<typeof datasetFacts>): string | undefined {
  if (given === undefined) return undefined
  if (!/^[a-zA-Z0-9_-]{1,100}$/.test(given))
    throw new Error(`--id is "${given}". Use letters, digits and dashes only: a dot would hide the page from readers.`)
  if (published.has(given) || drafts.has(given) || published.has(`import.${given}`))
    throw new Error(`“${given}” exists already. Nothing was changed. Choose another --id.`)
  return given
}

async function undo(given: string, settings: Settings): Promise<void> {
  const id = publishedIdOf(given)
  const documents = await readRawDataset(settings)
  const by = (wanted: string): ContentDocument | null => documents.find(({_id}) => _id === wanted) ?? null
  const undone = undoImport({draft: by(`drafts.${id}`), report: by(`import.${id}`), published: by(id)})
  if ('refused' in undone) throw new Error(`Nothing was changed. ${undone.refused}`)
  await write(undone.mutations, settings, 'Nothing was changed. Somebody has changed the draft just now.')
  console.log(`The draft “${id}” and its report are gone.`)
}

/** All or nothing, with the token that may write. `conflict`: what to say when another document or revision is in the way. */
async function write(mutations: Mutation[], settings: Settings, conflict: string): Promise<void> {
  const commit = async (token: string) => {
    try {
      await clientOf(settings, token).mutate(mutations)
    } catch (cause) {
      const status = typeof cause === 'object' && cause !== null && 'statusCode' in cause ? cause.statusCode : null
      // A page that is linked to and was deleted just now is a conflict too, of another kind.
      const isOurs = status === 409 && cause instanceof Error && /already exists|revision/i.test(cause.message)
      if (isOurs) throw new Error(conflict, {cause})
      throw new Error(
        `Nothing is known to be written to project ${settings.projectId}, dataset ${settings.dataset}: ${cause instanceof Error ? cause.message : cause}. ` +
          'Check the connection and that the token may write, look in the Studio, and try again.',
        {cause},
      )
    }
  }
  if (settings.writeToken) return await commit(settings.writeToken)
  if (!settings.lake)
    throw new Error(
      'SANITY_WRITE_TOKEN is not set. Make an editor token in the project’s settings and put it into .env; --dry-run needs none.',
    )
  await withLakeToken(settings.lake.dataDir, 'Import', commit)
}
