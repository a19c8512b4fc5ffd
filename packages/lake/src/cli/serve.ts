import {readFileSync} from 'node:fs'
import {isRole, ROLES, type Role} from '../auth/session.ts'
import {createLake} from '../lake.ts'
import {serve} from '../node-server.ts'
import type {WebhookOptions} from '../webhooks/webhook.ts'
import {writeCompiledCode} from './compile-cache.ts'
import {parseFlags, parsePort, UsageError} from './flags.ts'

export async function serveCommand(args: string[]): Promise<void> {
  const flags = parseFlags(args, {
    texts: ['port', 'host', 'data', 'project', 'webhooks'],
    lists: ['dataset', 'token', 'allow-origin', 'host-name'],
  })
  const port = parsePort(flags.text('port', '3900'))
  const host = flags.text('host', '127.0.0.1')
  const datasets = flags.list('dataset')
  if (datasets.length === 0) datasets.push('production')
  const projectId = flags.text('project', 'local')
  const webhooks = flags.list('webhooks')[0]
  const lake = createLake({
    projectId,
    datasets,
    dataDir: flags.text('data', '.data/lake'),
    tokens: flags.list('token').map(parseToken),
    allowOrigins: flags.list('allow-origin').length > 0 ? flags.list('allow-origin') : undefined,
    hostNames: flags.list('host-name'),
    webhooks: webhooks ? readWebhooks(webhooks) : [],
    log: (line) => process.stderr.write(`${line}\n`),
  })
  const server = await serve(lake, {port, host}).catch(async (error) => {
    await lake.close()
    throw error
  })
  let stopping = false
  async function stop(): Promise<void> {
    if (stopping) return
    stopping = true
    // Requests that are under way get their answers first.
    await server.close()
    await lake.close()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)

  const names = datasets.map((name) => `dataset ${name}`).join(', ')
  process.stdout.write(`Lake ready at ${server.url} (project ${projectId}, ${names})\n`)
  writeCompiledCode()
}

function parseToken(text: string): {role: Role; secret: string} {
  const [role = '', ...rest] = text.split(':')
  const secret = rest.join(':')
  if (!isRole(role) || secret === '') throw new UsageError(`--token takes ROLE:SECRET; roles are ${ROLES.join(', ')}`)
  return {role, secret}
}

function readWebhooks(file: string): WebhookOptions[] {
  let webhooks: unknown
  try {
    webhooks = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${file} cannot be read as a list of webhooks: ${(error as Error).message}`)
  }
  if (!Array.isArray(webhooks)) throw new UsageError(`${file} must hold an array of webhooks`)
  return webhooks
}
