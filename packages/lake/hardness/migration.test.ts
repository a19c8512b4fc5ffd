import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {expect, jest, test} from '@jest/globals'
import {MIGRATIONS} from '../src/store/schema.ts'
import {type Program, run, runServer, startServer} from './program.ts'
import {random} from './random.ts'
import {Replay} from './replay.ts'
import {pause, scratch} from './scratch.ts'

// These start many programs, which takes a while on a busy machine.
jest.setTimeout(180_000)

const TIME = '2025-01-01T00:00:00.000Z'

/** A data directory as the first version of the program left it. */
function firstVersion(documents: number): string {
  const dataDir = scratch()
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  database.exec(`PRAGMA journal_mode = WAL; ${MIGRATIONS[0]}; PRAGMA user_version = 1; BEGIN`)
  database.exec(`INSERT INTO datasets VALUES ('production', 1)`)
  database.prepare('INSERT INTO transactions VALUES (?, 1, ?, ?, ?, ?)').run('production', 'first', TIME, 'ada', '[]')
  const add = database.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, 1)')
  const addRevision = database.prepare('INSERT INTO revisions VALUES (?, ?, 1, ?, NULL, 0, 1, ?, ?)')
  const addReference = database.prepare('INSERT INTO document_references VALUES (?, ?, ?, 1)')
  for (let number = 0; number < documents; number++) {
    const _id = number % 5 === 0 ? `drafts.page-${number}` : `page-${number}`
    const state = {
      _id,
      _type: 'page',
      _createdAt: TIME,
      _updatedAt: TIME,
      title: `Number ${number} of many`,
      slug: {_type: 'slug', current: `slug-${number}`},
      ...(number > 1 ? {previous: {_type: 'reference', _ref: 'page-1'}} : {}),
    }
    add.run('production', _id, 'page', 'first', TIME, TIME, JSON.stringify({...state, _rev: 'first'}))
    addRevision.run('production', _id, 'first', JSON.stringify([0, state]), JSON.stringify([0, null]))
    if (number > 1) addReference.run('production', _id, 'page-1')
  }
  database.exec('COMMIT')
  database.close()
  return dataDir
}

test('a directory of the first version is brought up to date with everything in it', async () => {
  const dataDir = firstVersion(50)
  const server = await startServer(dataDir)
  const replay = new Replay(dataDir)
  expect(replay.check()).toEqual([])
  expect(replay.documents.size).toBe(50)
  expect(await server.query('*[slug.current == "slug-7"][0].title')).toBe('Number 7 of many')
  expect(await server.query('count(*[title match "number"])')).toBe(50)
  expect(await server.query('count(*[references("page-1")])')).toBe(48)
  expect(await server.mutate([{patch: {id: 'page-1', set: {title: 'New'}}}])).toMatchObject({status: 200})
  const past = await server.request('/data/history/production/documents/page-1?revision=first')
  expect(await past.json()).toMatchObject({documents: [{title: 'Number 1 of many'}]})
  expect(replay.check()).toEqual([])
})

test('killed again and again while it brings a directory up to date, a server loses and doubles nothing', async () => {
  const dataDir = firstVersion(8000)
  const log = join(dataDir, 'lake.sqlite-wal')
  const dice = random(6)
  let kills = 0
  for (let attempt = 0; attempt < 4; attempt++) {
    const program = runServer(dataDir)
    // It is at work when the log grows.
    while (program.output() === '' && sizeOf(log) < 500_000 + dice.below(1_500_000)) await pause(2)
    if (program.output() === '') kills++
    await program.kill()
  }
  expect(kills).toBeGreaterThan(1)
  const server = await startServer(dataDir)
  const replay = new Replay(dataDir)
  expect(replay.check()).toEqual([])
  expect(replay.documents.size).toBe(8000)
  expect(await server.query('count(*[title match "many"])')).toBe(8000)
})

test('a directory that cannot be brought up to date is left as it was, and the reason is given', async () => {
  const dataDir = firstVersion(20)
  // In the way of the next version.
  edit(dataDir, 'CREATE TABLE document_words (words TEXT)')
  const before = contents(dataDir)
  expect(await refused(runServer(dataDir))).toMatch(/^lake: This data directory could not be brought up to date.*\n$/)
  expect(contents(dataDir)).toEqual(before)
  edit(dataDir, 'DROP TABLE document_words')
  expect(await (await startServer(dataDir)).query('count(*)')).toBe(20)
})

test('a command beside a server of an older version does not change the directory under it', async () => {
  const dataDir = firstVersion(20)
  const before = contents(dataDir)
  const server = new DatabaseSync(join(dataDir, 'lock.sqlite'))
  server.exec('BEGIN EXCLUSIVE')
  expect(await refused(run(['token', 'list', '--data', dataDir]))).toMatch(/^lake: .* is in use by another lake/)
  expect(contents(dataDir)).toEqual(before)
  server.close()
  expect(await run(['token', 'list', '--data', dataDir]).exit).toBe(0)
})

async function refused({exit, errors}: Program): Promise<string> {
  expect(await exit).toBe(1)
  return errors()
}

function edit(dataDir: string, sql: string): void {
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  database.exec(sql)
  database.close()
}

function contents(dataDir: string): unknown {
  return readFileSync(join(dataDir, 'lake.sqlite')).toString('base64')
}

function sizeOf(file: string): number {
  return statSync(file, {throwIfNoEntry: false})?.size ?? 0
}
