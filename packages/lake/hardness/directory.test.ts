import {copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {expect, jest, test} from '@jest/globals'
import {type Program, run, runServer, startServer} from './program.ts'
import {random} from './random.ts'
import {Replay} from './replay.ts'
import {pause, scratch} from './scratch.ts'

// These start many programs, which takes a while on a busy machine.
jest.setTimeout(180_000)

test('a second server on one directory is refused at once, and the first is unharmed', async () => {
  const dataDir = scratch()
  const first = await startServer(dataDir)
  for (let count = 0; count < 3; count++) {
    const [answer, second] = await Promise.all([
      first.mutate([{create: {_id: `page-${count}`, _type: 'page'}}]),
      refused(runServer(dataDir)),
    ])
    expect(answer.status).toBe(200)
    expect(second).toMatch(/^lake: The data directory .* is in use by another lake\. .*\n$/)
  }
  expect(await first.query('count(*)')).toBe(3)
  expect(new Replay(dataDir).check()).toEqual([])
  // A lock goes with its process.
  await first.kill()
  expect(await (await startServer(dataDir)).query('count(*)')).toBe(3)
})

test('of many servers that start together on a new directory, one wins and the others say so', async () => {
  const dataDir = scratch()
  const programs = Array.from({length: 4}, () => runServer(dataDir))
  const losers = await Promise.all(
    programs.map(({child, exit}) =>
      Promise.race([exit, new Promise((resolve) => child.stdout?.once('data', () => resolve('ready')))]),
    ),
  )
  expect(losers.toSorted()).toEqual([1, 1, 1, 'ready'])
})

test('a directory of a newer lake is refused, unharmed', async () => {
  const dataDir = scratch()
  await (await startServer(dataDir)).kill('SIGTERM')
  const file = join(dataDir, 'lake.sqlite')
  const database = new DatabaseSync(file)
  database.exec('PRAGMA user_version = 999')
  database.close()
  const bytes = readFileSync(file)
  const commands = [
    ['serve', '--port', '0', '--data', dataDir],
    ['token', 'list', '--data', dataDir],
    ['prune', '--data', dataDir],
    ['backup', '--data', dataDir, join(dataDir, 'x')],
  ]
  for (const command of commands) {
    expect(await refused(run(command))).toMatch(/^lake: This data directory was written by a newer lake/)
  }
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('a damaged database is refused with what to do about it, and left as it is', async () => {
  const original = scratch()
  const server = await startServer(original)
  for (let page = 0; page < 8; page++) {
    const documents = Array.from({length: 25}, (_, number) => ({
      create: {_id: `p${page}-${number}`, _type: 'page', text: `${number} words `.repeat(100)},
    }))
    await server.mutate(documents)
  }
  await server.kill('SIGTERM')
  const whole = readFileSync(join(original, 'lake.sqlite'))
  const dice = random(3)
  const damages: [string, (file: string) => void][] = [
    ['no database at all', (file) => writeFileSync(file, 'x'.repeat(10_000))],
    ['half of it', (file) => truncateSync(file, Math.floor(whole.length / 2))],
    ['not a whole page', (file) => truncateSync(file, whole.length - 1000)],
    ['its first page', (file) => overwrite(file, 100, 3000)],
    ...Array.from({length: 4}, (): [string, (file: string) => void] => {
      // Whole pages in the middle: what a failing disk gives back.
      const page = 1 + dice.below(whole.length / 4096 - 2)
      return [`page ${page}`, (file) => overwrite(file, page * 4096, 4096)]
    }),
  ]
  for (const [name, damage] of damages) {
    const dataDir = scratch()
    mkdirSync(dataDir, {recursive: true})
    for (const file of readdirSync(original)) copyFileSync(join(original, file), join(dataDir, file))
    damage(join(dataDir, 'lake.sqlite'))
    const damaged = readFileSync(join(dataDir, 'lake.sqlite'))
    expect([name, await refused(runServer(dataDir))]).toEqual([
      name,
      expect.stringMatching(/^lake: The database .* is damaged.*Restore a backup into a new directory\.\n$/),
    ])
    expect(readFileSync(join(dataDir, 'lake.sqlite')).equals(damaged)).toBe(true)
  }
})

test('damaged secrets are named, with the way out', async () => {
  const dataDir = scratch()
  await (await startServer(dataDir)).kill('SIGTERM')
  truncateSync(join(dataDir, 'secrets.json'), 20)
  expect(await refused(runServer(dataDir))).toMatch(
    /^lake: .*secrets\.json is damaged\. Restore it from a backup, or delete/,
  )
})

test('a file where the directory should be is named', async () => {
  const file = join(scratch(), 'file')
  writeFileSync(file, '')
  expect(await refused(runServer(file))).toMatch(/^lake: The data directory .* is a file\.\n$/)
})

/** What a program says that must not come up. */
async function refused({exit, errors, output}: Program): Promise<string> {
  const code = await Promise.race([exit, pause(20_000)])
  expect([code, output()]).toEqual([1, ''])
  return errors()
}

function overwrite(file: string, position: number, length: number): void {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, position, position + length)
  writeFileSync(file, bytes)
}
