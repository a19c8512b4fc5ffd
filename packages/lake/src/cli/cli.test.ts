import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'

const CLI = join(import.meta.dirname, '..', 'cli.ts')
let dataDir: string

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-cli-'))
})
afterAll(() => rmSync(dataDir, {recursive: true}))

function environment(): NodeJS.ProcessEnv {
  const {NODE_OPTIONS, LAKE_PORT, LAKE_DATA_DIR, SANITY_PROJECT_ID, SANITY_DATASET, ...rest} = process.env
  return rest
}

function lake(...args: string[]): {status: number | null; said: string} {
  const {status, stderr} = spawnSync(process.execPath, ['--no-warnings', CLI, ...args], {
    encoding: 'utf8',
    env: environment(),
  })
  return {status, said: stderr}
}

test.each([
  [['--port', '70000'], 'is not a port number'],
  [['--token', 'emperor:secret'], 'roles are administrator'],
  [['--webhooks', 'no-such-file'], 'cannot be read'],
  [['--port', '0', '--host', '203.0.113.1'], 'is no address of this machine'],
  [['now'], 'is not expected here'],
])('lake serve %j is refused in one line', (args, words) => {
  const {status, said} = lake('serve', ...args, '--data', join(dataDir, 'refused'))
  expect([status, said.trim().split('\n')]).toEqual([1, [expect.stringContaining(words)]])
})

test('on SIGTERM a request under way is answered, streams end, and the program with them', async () => {
  const program = spawn(
    process.execPath,
    ['--no-warnings', CLI, 'serve', '--port', '0', '--data', join(dataDir, 'served'), '--token', 'editor:secret'],
    {env: environment()},
  )
  const ended = new Promise<number | null>((resolve) => program.on('exit', resolve))
  const url = await new Promise<string>((resolve) => {
    program.stdout.on('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0] ?? ''))
  })
  const stream = await fetch(`${url}/v1/data/listen/production?query=*`)
  const rest = stream.text()
  const body = JSON.stringify({mutations: [{create: {_id: 'late', _type: 'page'}}]})
  const headers = {authorization: 'Bearer secret', 'content-length': body.length}
  const write = request(`${url}/v1/data/mutate/production`, {method: 'POST', headers})
  const answered = new Promise((resolve) => {
    write.on('response', ({statusCode}) => resolve(statusCode)).on('error', resolve)
  })
  write.write(body.slice(0, 10))
  await new Promise((resolve) => setTimeout(resolve, 100))
  program.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 100))
  write.end(body.slice(10))
  const statuses = await Promise.all([answered, ended])
  expect(statuses).toEqual([200, 0])
  expect(await rest).toContain('welcome')
})
