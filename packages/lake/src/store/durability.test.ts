import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import {createLake} from '../lake.ts'
import {runLake} from '../running-lake.ts'

const CLI = new URL('../cli.ts', import.meta.url).pathname

// Most of these start programs, which takes a while on a busy machine.
jest.setTimeout(30_000)

let dataDir: string
let children: ChildProcess[] = []

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children = []
  rmSync(dataDir, {recursive: true})
})

/** Runs the command line in a process of its own. */
function start(args: string[]) {
  const child = spawn(process.execPath, ['--no-warnings', CLI, ...args], {stdio: ['ignore', 'pipe', 'pipe']})
  children.push(child)
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return {child, exit, output: () => output, errors: () => errors}
}

async function startServer(port = '0') {
  const server = start(['serve', '--port', port, '--data', dataDir, '--project', 'test', '--token', 'editor:secret'])
  for (const deadline = Date.now() + 10_000; !server.output().includes('\n') && Date.now() < deadline; ) await pause(10)
  const address = /http:\/\/\S+/.exec(server.output())?.[0] ?? ''
  return {...server, client: connect(address), port: new URL(address).port}
}

function connect(apiHost: string): SanityClient {
  return createClient({
    projectId: 'test',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost,
    useProjectHostname: false,
    useCdn: false,
    token: 'secret',
    maxRetries: 0,
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

test('the server says one line when it is ready, and stops cleanly even with a stream open', async () => {
  const {client, child, exit, output, port} = await startServer()
  expect(output()).toBe(`Lake ready at http://127.0.0.1:${port} (project test, dataset production)\n`)
  const subscription = client.listen('*', {}, {events: ['welcome']}).subscribe({error: () => {}})
  await pause(200)
  child.kill('SIGTERM')
  expect(await exit).toBe(0)
  subscription.unsubscribe()
})

test('a port that is taken is named, with the way to choose another', async () => {
  const {port} = await startServer()
  const other = mkdtempSync(join(tmpdir(), 'lake-'))
  const second = start(['serve', '--port', port, '--data', other])
  expect(await second.exit).toBe(1)
  expect(second.errors()).toMatch(new RegExp(`^lake: Port ${port} is in use.*LAKE_PORT`))
  rmSync(other, {recursive: true})
})

test('two lakes in one process exclude each other as well', async () => {
  const first = createLake({projectId: 'test', datasets: ['production'], dataDir})
  expect(() => createLake({projectId: 'test', datasets: ['production'], dataDir})).toThrow('in use by another lake')
  await first.close()
})

test('a restart keeps documents, history and the number of the last commit', async () => {
  const first = await runLake({dataDir})
  const created = await first.client('editor').create({_id: 'a', _type: 'page', title: 'One'})
  await first.client('editor').patch('a').set({title: 'Two'}).commit()
  const sequence = first.lake.store.history.sequence('production')
  await first.stop()
  const second = await runLake({dataDir})
  const client = second.client('editor')
  expect(await client.getDocument('a')).toMatchObject({title: 'Two'})
  expect(await client.request({url: `/data/history/production/documents/a?revision=${created._rev}`})).toMatchObject({
    documents: [created],
  })
  expect(second.lake.store.history.sequence('production')).toBe(sequence)
  await second.stop()
})

test('secrets can be read by their owner only, and the database holds none', async () => {
  const running = await runLake({dataDir})
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  const {readToken} = running.lake.secrets
  running.lake.store.copyTo(join(dataDir, 'copy.sqlite'))
  const copy = new DatabaseSync(join(dataDir, 'copy.sqlite'))
  expect(JSON.stringify(copy.prepare('SELECT * FROM tokens').all())).not.toContain(readToken)
  copy.close()
  await running.stop()
})

test('a token given on the command line is good for that run only', async () => {
  const first = await runLake({dataDir})
  expect(await first.client('editor').users.getById('me')).toMatchObject({role: 'editor'})
  await first.stop()
  const second = await runLake({dataDir, tokens: [{role: 'viewer', secret: 'viewer-secret'}]})
  await expect(second.client('editor').users.getById('me')).rejects.toMatchObject({statusCode: 401})
  expect(await second.client('viewer').users.getById('me')).toMatchObject({role: 'viewer'})
  await second.stop()
})

test('tokens are made, listed and revoked while a server runs', async () => {
  const {client} = await startServer()
  const created = start(['token', 'create', '--data', dataDir, '--role', 'viewer', '--label', 'Site'])
  expect(await created.exit).toBe(0)
  const token = created.output().trim()
  const reader = client.withConfig({token})
  expect(await reader.users.getById('me')).toMatchObject({role: 'viewer'})
  const listed = start(['token', 'list', '--data', dataDir])
  await listed.exit
  const line = listed
    .output()
    .split('\n')
    .find((text) => text.endsWith('Site'))
  expect(listed.output()).not.toContain(token)
  expect(await start(['token', 'revoke', '--data', dataDir, line?.split('\t')[0] ?? '']).exit).toBe(0)
  await expect(reader.users.getById('me')).rejects.toMatchObject({statusCode: 401})
})

test('pruning removes old history and keeps every document', async () => {
  const running = await runLake({dataDir})
  await running.client('editor').create({_id: 'a', _type: 'page', n: 1})
  await running.client('editor').patch('a').set({n: 2}).commit()
  await running.stop()
  await pause(5)
  const prune = start(['prune', '--data', dataDir, '--days', '0'])
  expect([await prune.exit, prune.errors()]).toEqual([0, ''])
  expect(prune.output()).toContain('2 transactions')
  const again = await runLake({dataDir})
  expect(await again.client('editor').getDocument('a')).toMatchObject({n: 2})
  expect(await again.client('editor').patch('a').set({n: 3}).commit()).toMatchObject({n: 3})
  await again.stop()
})
