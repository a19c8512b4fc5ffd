import {join} from 'node:path'
import {readSecrets} from '@clinic/lake'
import {Children, run} from './children.ts'
import {contentRevision, untilAnswering} from './content-revision.ts'
import {requireFreePort} from './ports.ts'
import {programEnvironment, readSettings, type Settings} from './settings.ts'

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
  if (!dev) await build(settings, env)
  startSite(settings, env)
  startStudio(settings, env)
  await Promise.all([
    untilAnswering(`http://localhost:${settings.sitePort}/api/health`, 120),
    untilAnswering(`http://localhost:${settings.studioPort}/`, 120),
  ])
  announce(settings)
}

/** Seeds the data directory on its first use, serves it, and adds its secrets to the settings. */
async function startLake(settings: Settings, lake: {port: number; dataDir: string}): Promise<Settings> {
  await requireFreePort(lake.port, 'LAKE_PORT', 'the Content Lake')
  const cli = join(settings.root, 'packages/lake/src/cli.ts')
  const place = ['--data', lake.dataDir, '--project', settings.projectId, '--dataset', settings.dataset]
  const quiet = {cwd: settings.root, env: {NODE_NO_WARNINGS: '1'}}
  await run(process.execPath, [cli, 'seed', ...place, '--if-empty', join(settings.root, 'seed')], quiet)
  const webhook = ['--webhook', `${settings.siteUrl}/api/revalidate`]
  const origins = ['--allow-origin', settings.siteUrl, '--allow-origin', settings.studioUrl]
  children.start(
    'lake',
    process.execPath,
    [cli, 'serve', '--port', String(lake.port), ...place, ...webhook, ...origins],
    quiet,
  )
  await untilAnswering(`${settings.apiHost}/v1/ping`, 30)
  const secrets = readSecrets(lake.dataDir)
  return {
    ...settings,
    readToken: settings.readToken || secrets.readToken,
    webhookSecret: settings.webhookSecret || secrets.webhookSecret,
  }
}

/** Builds what changed. turbo restores the rest: same sources, same settings and same content give the same build. */
async function build(settings: Settings, env: Record<string, string>): Promise<void> {
  console.log('Building the site and the Studio. The first time takes a minute or two …')
  const revision = await contentRevision(settings)
  await run('turbo', ['run', 'build', '--output-logs=errors-only'], {
    cwd: settings.root,
    env: {...env, CONTENT_REVISION: revision},
  })
}

function startSite(settings: Settings, env: Record<string, string>): void {
  const mode = dev ? 'dev' : 'start'
  children.start('site', 'next', [mode, '-p', String(settings.sitePort)], {cwd: join(settings.root, 'apps/web'), env})
}

function startStudio(settings: Settings, env: Record<string, string>): void {
  const port = String(settings.studioPort)
  const command = dev ? ['dev', '--port', port] : ['start', '--port', port]
  children.start('studio', 'sanity', command, {cwd: join(settings.root, 'studio'), env})
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
      ? '  Sign in to the Studio as Eva Editor, Ada Administrator or Vic Viewer: pick a name, no password on this machine.'
      : '  Sign in to the Studio with your Sanity account.',
    '  Stop everything with Ctrl+C.',
    '',
  ]
  console.log(lines.join('\n'))
}
