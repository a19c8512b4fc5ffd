import {copyFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {expect, jest, test} from '@jest/globals'
import {runServer, serverReady, startServer} from './program.ts'
import {type Random, random} from './random.ts'
import {Replay} from './replay.ts'
import {scratch} from './scratch.ts'

// These start many programs, which takes a while on a busy machine.
jest.setTimeout(180_000)

// A SIGKILL leaves the write-ahead log whole. These logs are cut and changed as only a disk that lies would do it.

/** Few enough that nothing has been copied out of the log yet. */
const COUNT = 12
const DOCUMENTS = 240

/** A killed server's directory: its database holds many documents, its log some transactions of two documents each. */
async function killed(): Promise<string> {
  const dataDir = scratch()
  const first = await startServer(dataDir)
  const documents = Array.from({length: DOCUMENTS}, (_, number) => ({
    create: {_id: `page-${number}`, _type: 'page', filler: 'x'.repeat(2000)},
  }))
  expect(await first.mutate(documents, {transactionId: 'opening'})).toMatchObject({status: 200})
  expect(await first.kill('SIGTERM')).toBe(0)
  const second = await startServer(dataDir)
  for (let number = 0; number < COUNT; number++) {
    const patches = [number, DOCUMENTS - 1 - number * 9].map((page) => ({patch: {id: `page-${page}`, set: {number}}}))
    expect(await second.mutate(patches, {transactionId: `t${number}`})).toMatchObject({status: 200})
  }
  await second.kill()
  return dataDir
}

function copyOf(dataDir: string): string {
  const copy = scratch()
  for (const name of ['lake.sqlite', 'lake.sqlite-wal', 'lake.sqlite-shm', 'secrets.json']) {
    if (existsSync(join(dataDir, name))) copyFileSync(join(dataDir, name), join(copy, name))
  }
  return copy
}

function harm(log: string, dice: Random): void {
  const {size} = statSync(log)
  const position = dice.below(size)
  if (dice.chance(0.7)) truncateSync(log, position)
  else {
    const bytes = readFileSync(log)
    bytes.fill(0x5a, position, position + 1 + dice.below(500))
    writeFileSync(log, bytes)
  }
}

/** How many transactions are there, first to last; null when the server refuses the directory in words. */
async function transactionsIn(dataDir: string): Promise<number | null> {
  const program = runServer(dataDir)
  const url = await Promise.race([serverReady(program), program.exit])
  if (typeof url !== 'string') {
    expect(program.errors()).toMatch(/^lake: The database .* is damaged.*Restore a backup into a new directory\.\n$/)
    return null
  }
  const replay = new Replay(dataDir)
  expect(replay.check()).toEqual([])
  const [opening, ...ids] = [...replay.transactions.keys()]
  expect(opening).toBe('opening')
  expect(ids).toEqual(ids.map((_, number) => `t${number}`))
  for (const id of ids) expect(replay.transactions.get(id)).toHaveLength(2)
  expect(await program.kill('SIGTERM')).toBe(0)
  return ids.length
}

test('a write-ahead log that was cut or changed gives the transactions before that place, each of them whole', async () => {
  const dataDir = await killed()
  expect(await transactionsIn(copyOf(dataDir))).toBe(COUNT)
  const dice = random(4)
  const found: (number | null)[] = []
  for (let attempt = 0; attempt < 8; attempt++) {
    const copy = copyOf(dataDir)
    harm(join(copy, 'lake.sqlite-wal'), dice)
    found.push(await transactionsIn(copy))
  }
  expect(found).not.toContain(null)
  expect(Math.min(...found.map(Number))).toBeLessThan(COUNT)
})

test('a log cut below what had been copied into the database is never half believed', async () => {
  const dataDir = await killed()
  checkpointWithoutEnd(dataDir)
  expect(await transactionsIn(copyOf(dataDir))).toBe(COUNT)
  const dice = random(5)
  const found: (number | null)[] = []
  for (let attempt = 0; attempt < 8; attempt++) {
    const copy = copyOf(dataDir)
    truncateSync(join(copy, 'lake.sqlite-wal'), dice.below(statSync(join(copy, 'lake.sqlite-wal')).size))
    found.push(await transactionsIn(copy))
  }
  // Pages of two times do not make a database. Whether a cut mixes them depends on what lies behind it.
  expect(found).toContain(null)
})

/** Copies the log into the database and leaves it as it is, as a crash between the two steps of a checkpoint does. */
function checkpointWithoutEnd(dataDir: string): void {
  const log = readFileSync(join(dataDir, 'lake.sqlite-wal'))
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  database.exec('PRAGMA wal_checkpoint(PASSIVE)')
  database.close()
  writeFileSync(join(dataDir, 'lake.sqlite-wal'), log)
}
