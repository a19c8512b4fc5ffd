import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {WEBHOOK_FILTER, WEBHOOK_PROJECTION} from '@clinic/content/webhook'
import {createLake, readSecrets, seedDataset} from '@clinic/lake'
import {buildPrograms} from './build-programs.ts'
import {Children} from './children.ts'
import {requireFreePort} from './ports.ts'
import {programEnvironment, readSettings, type Settings} from './settings.ts'
import {untilAnswering} from './until-answering.ts'

/**
 * `npm start`: the lake with demonstration content, the site and the Studio built from it, all three served.
 * `npm run dev` (`--dev`): the same, with the site and the Studio reloading while their sources are edited.
 */
const dev = process.argv.includes('--dev')
const children = new Children()
process.on('SIGINT', () => void children.stop(0))
process.on('SIGTERM', () => void children.stop(0))

try {
  await main(readSettings())
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  await children.stop(1)
}

async function main(initial: Settings): Promise<void> {
  await requireFreePort(initial.sitePort, 'SITE_PORT', 'the site')
  await requireFreePort(initial.studioPort, 'STUDIO_PORT', 'the Studio')
  const settings = initial.lake ? await startLake(initial, initial.lake) : initial
  const env = programEnvironment(settings)
  if (!dev) {
    console.log('Building the site and the Studio. The first time takes a minute or two …')
    await buildPrograms(settings)
  }
  startSite(settings, env)
  startStudio(settings, env)
  startSchedule(settings)
  await Promise.all([
    untilAnswering(`http://localhost:${settings.sitePort}/api/health`, 120),
    untilAnswering(`http://localhost:${settings.studioPort}/`, 120),
  ])
  announce(settings)
}

/** Serves the lake, with demonstration content on its first use, and adds its secrets to the settings. */
async function startLake(settings: Settings, lake: {port: number; dataDir: string}): Promise<Settings> {
  await requireFreePort(lake.port, 'LAKE_PORT', 'the Content Lake')
  await seedWhenEmpty(settings, lake.dataDir)
  const secrets = readSecrets(lake.dataDir)
  const told = {
    ...settings,
    readToken: settings.readToken || secrets.readToken,
    webhookSecret: settings.webhookSecret || secrets.webhookSecret,
  }
  const place = ['--data', lake.dataDir, '--project', settings.projectId, '--dataset', settings.dataset]
  const webhooks = ['--webhooks', writeWebhooks(told, lake.dataDir)]
  const origins = ['--allow-origin', settings.siteUrl, '--allow-origin', settings.studioUrl]
  const cli = join(settings.root, 'packages/lake/src/cli.ts')
  children.start(
    'lake',
    process.execPath,
    [cli, 'serve', '--port', String(lake.port), ...place, ...webhooks, ...origins],
    {
      cwd: settings.root,
      env: {NODE_NO_WARNINGS: '1'},
    },
  )
  await untilAnswering(`${settings.apiHost}/v1/ping`, 30)
  return told
}

async function seedWhenEmpty({root, projectId, dataset, apiHost}: Settings, dataDir: string): Promise<void> {
  const lake = createLake({projectId, datasets: [dataset], dataDir})
  try {
    if (lake.store.history.sequence(dataset) > 0) return
    const {documents, assets} = await seedDataset(lake, {dataset, path: join(root, 'seed'), origin: apiHost})
    console.log(`Put ${documents} demonstration documents and ${assets} images into ${dataDir}.`)
  } finally {
    await lake.close()
  }
}

/** Who the lake tells about changes: the site, which then renders the affected pages again. */
function writeWebhooks(settings: Settings, dataDir: string): string {
  const file = join(dataDir, 'webhooks.json')
  const site = {
    id: 'site',
    name: 'Patient site',
    url: `http://localhost:${settings.sitePort}/api/revalidate`,
    dataset: settings.dataset,
    filter: WEBHOOK_FILTER,
    projection: WEBHOOK_PROJECTION,
    secret: settings.webhookSecret,
  }
  writeFileSync(file, `${JSON.stringify([site], null, 2)}\n`, {mode: 0o600})
  return file
}

function startSite(settings: Settings, env: Record<string, string>): void {
  const mode = dev ? 'dev' : 'start'
  children.start('site', 'next', [mode, '--hostname', '127.0.0.1', '--port', String(settings.sitePort)], {
    cwd: join(settings.root, 'apps/web'),
    env,
  })
}

function startStudio(settings: Settings, env: Record<string, string>): void {
  const port = String(settings.studioPort)
  const command = [dev ? 'dev' : 'preview', '--port', port]
  children.start('studio', 'sanity', command, {cwd: join(settings.root, 'studio'), env})
}

/** Publishes and takes down on time. On the local lake a look costs nothing; hosted Sanity counts requests. */
function startSchedule(settings: Settings): void {
  if (!settings.lake && !settings.writeToken) {
    console.log('Planned pages are not published from here: SANITY_WRITE_TOKEN is not set (see docs/scheduling.md).')
    return
  }
  const script = join(settings.root, 'scripts/schedule.ts')
  const every = settings.lake ? '5' : '60'
  children.start('schedule', process.execPath, ['--no-warnings', script, '--every', every], {
    cwd: settings.root,
    env: {},
  })
}

function announce(settings: Settings): void {
  const lines = [
    '',
    `  Patient site   ${settings.siteUrl}`,
    `  Studio         ${settings.studioUrl}`,
    settings.lake
      ? `  Content Lake   ${settings.apiHost}   (data in ${settings.lake.dataDir})`
      : `  Content        ${settings.apiHost || 'hosted Sanity'}, project ${settings.projectId}, dataset ${settings.dataset}`,
    '',
    settings.lake
      ? '  Sign in to the Studio as Eva Editor, Rae Reviewer, Ada Administrator or Vic Viewer: pick a name, no password here.'
      : '  Sign in to the Studio with your Sanity account.',
    '  Stop everything with Ctrl+C.',
    '',
  ]
  console.log(lines.join('\n'))
}
