import {copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, jest, test} from '@jest/globals'
import {run, SECRET, type Server, startServer} from './program.ts'
import {random} from './random.ts'
import {Replay} from './replay.ts'
import {pause, scratch} from './scratch.ts'

// These start many programs, which takes a while on a busy machine.
jest.setTimeout(180_000)

const LEAFLET = 'leaflet'.repeat(50_000)

/** A data directory with documents, history, files and a token made by the operator. */
async function seeded(dataDir: string): Promise<{server: Server; token: string; assetPath: string}> {
  const server = await startServer(dataDir)
  for (let number = 0; number < 20; number++) {
    await server.mutate([
      {create: {_id: `left-${number}`, _type: 'half', number}},
      {create: {_id: `right-${number}`, _type: 'half', number, other: {_type: 'reference', _ref: `left-${number}`}}},
    ])
  }
  const upload = await server.request('/assets/files/production?filename=a.txt', {method: 'POST', body: LEAFLET})
  const {document} = (await upload.json()) as {document: {path: string}}
  const created = run(['token', 'create', '--data', dataDir, '--role', 'viewer'])
  expect(await created.exit).toBe(0)
  return {server, token: created.output().trim(), assetPath: document.path}
}

/** All that a client can read of the dataset, as of now. */
async function everything(server: Server): Promise<{documents: string[]; transactions: string[]}> {
  const lines = async (path: string) => (await (await server.request(path)).text()).trim().split('\n')
  return {
    documents: (await lines('/data/export/production')).toSorted(),
    transactions: await lines('/data/history/production/transactions?effectFormat=mendoza&limit=100000'),
  }
}

test('a backup made beside a server that is being written to is restored whole, and works', async () => {
  const dataDir = scratch()
  const {server, token, assetPath} = await seeded(dataDir)
  let isWriting = true
  const writers = [0, 1, 2, 3].map(async (writer) => {
    for (let count = 0; isWriting; count++) {
      const ids = ['left', 'right'].map((side) => `${side}-w${writer}-${count}`)
      const response = await server.mutate(ids.map((_id) => ({create: {_id, _type: 'half', filler: 'x'.repeat(500)}})))
      expect(response.status).toBe(200)
    }
  })
  const file = join(scratch(), 'all.backup')
  const backup = run(['backup', '--data', dataDir, file])
  expect([await backup.exit, backup.errors()]).toEqual([0, ''])
  expect(statSync(file).mode & 0o777).toBe(0o600)
  isWriting = false
  await Promise.all(writers)

  const restoredDir = join(scratch(), 'restored')
  const restored = run(['restore', '--data', restoredDir, file])
  expect([await restored.exit, restored.errors()]).toEqual([0, ''])
  const again = await startServer(restoredDir)
  const replay = new Replay(restoredDir)
  expect(replay.check()).toEqual([])
  // Some moment while the writers were at work: a beginning of what the original holds, without half transactions.
  const [kept, original] = [await everything(again), await everything(server)]
  expect(kept.transactions.length).toBeGreaterThanOrEqual(20)
  expect(original.transactions.slice(0, kept.transactions.length)).toEqual(kept.transactions)
  expect(original.documents).toEqual(expect.arrayContaining(kept.documents))
  expect(await again.query('count(*[_id match "left-*"])')).toBe(await again.query('count(*[_id match "right-*"])'))
  expect(await (await fetch(`${again.url}/${assetPath}`)).text()).toBe(LEAFLET)
  for (const secret of [token, readToken(dataDir)]) {
    const me = await again.request('/users/me', {headers: {authorization: `Bearer ${secret}`}})
    expect(await me.json()).toMatchObject({role: 'viewer'})
  }
  expect(await again.mutate([{patch: {id: 'left-0', set: {number: -1}}}])).toMatchObject({status: 200})
})

test('a restored quiet lake equals the original to the last byte of every answer', async () => {
  const dataDir = scratch()
  const {server} = await seeded(dataDir)
  const original = await everything(server)
  await server.kill('SIGTERM')
  const file = join(scratch(), 'all.backup')
  expect(await run(['backup', '--data', dataDir, file]).exit).toBe(0)
  const restoredDir = join(scratch(), 'restored')
  expect(await run(['restore', '--data', restoredDir, file]).exit).toBe(0)
  expect(await everything(await startServer(restoredDir))).toEqual(original)
})

test('neither a backup nor a restore ever overwrites anything', async () => {
  const dataDir = scratch()
  const {server} = await seeded(dataDir)
  const file = join(scratch(), 'all.backup')
  expect(await run(['backup', '--data', dataDir, file]).exit).toBe(0)
  const bytes = readFileSync(file)
  const second = run(['backup', '--data', dataDir, file])
  expect([await second.exit, second.errors()]).toEqual([1, expect.stringContaining('is there already')])
  expect(readFileSync(file).equals(bytes)).toBe(true)

  const before = await everything(server)
  const beside = run(['restore', '--data', dataDir, file])
  expect([await beside.exit, beside.errors()]).toEqual([1, expect.stringMatching(/^lake: There is a lake in/)])
  expect(await everything(server)).toEqual(before)
})

test('a backup that was changed, cut short or never was one is refused, and nothing is made of it', async () => {
  const dataDir = scratch()
  const {server} = await seeded(dataDir)
  await server.kill('SIGTERM')
  const folder = scratch()
  const file = join(folder, 'all.backup')
  expect(await run(['backup', '--data', dataDir, file]).exit).toBe(0)
  const {size} = statSync(file)
  const dice = random(1)
  const damages: ((copy: string) => void)[] = [
    (copy) => flipByte(copy, 100),
    (copy) => flipByte(copy, size - 5),
    (copy) => flipByte(copy, dice.below(size)),
    (copy) => truncateSync(copy, size - 1),
    (copy) => truncateSync(copy, dice.below(size)),
    (copy) => writeFileSync(copy, 'hello'),
    (copy) => copyFileSync(join(dataDir, 'lake.sqlite'), copy),
  ]
  for (const [index, damage] of damages.entries()) {
    const copy = join(folder, `damaged-${index}`)
    copyFileSync(file, copy)
    damage(copy)
    const target = join(folder, `restored-${index}`)
    const restored = run(['restore', '--data', target, copy])
    expect([index, await restored.exit]).toEqual([index, 1])
    expect(restored.errors()).toMatch(/^lake: .* is not a (whole )?backup of a lake.*\n$/)
    expect(existsSync(target)).toBe(false)
  }
})

test('a backup or a restore that is killed leaves nothing that passes for a whole one', async () => {
  const dataDir = scratch()
  const {server} = await seeded(dataDir)
  for (let count = 0; count < 6; count++) {
    const body = String(count).repeat(1_000_000)
    await server.request('/assets/files/production?filename=a.bin', {method: 'POST', body})
  }
  const folder = scratch()
  const dice = random(2)
  let file = ''
  for (let attempt = 0; attempt < 4; attempt++) {
    file = join(folder, `${attempt}.backup`)
    const backup = run(['backup', '--data', dataDir, file])
    // What is interesting begins when the first file appears.
    while (!readdirSync(folder).some((name) => name.startsWith(`${attempt}.`)) && backup.child.exitCode === null) {
      await pause(2)
    }
    await pause(dice.below(60))
    if (attempt < 3) await backup.kill()
    else expect(await backup.exit).toBe(0)
  }
  const original = await everything(server)
  await server.kill('SIGTERM')

  for (let attempt = 0; attempt < 4; attempt++) {
    const target = join(folder, `restored-${attempt}`)
    const restore = run(['restore', '--data', target, file])
    while (!existsSync(join(target, 'lake.sqlite.restoring')) && restore.child.exitCode === null) await pause(1)
    await pause(dice.below(80))
    await restore.kill()
    if (!existsSync(join(target, 'lake.sqlite'))) {
      const early = run(['serve', '--port', '0', '--data', target])
      expect([await early.exit, early.errors()]).toEqual([1, expect.stringContaining('was interrupted. Run it again')])
      expect(await run(['restore', '--data', target, file]).exit).toBe(0)
    }
    const restored = await startServer(target)
    expect(await everything(restored)).toEqual(original)
    await restored.kill('SIGTERM')
  }
  // Those backups that have their name are whole.
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.backup'))) {
    expect(await run(['restore', '--data', join(folder, `again-${name}`), join(folder, name)]).exit).toBe(0)
  }
})

test('what is left of an old lake is not played into the restored one', async () => {
  const dataDir = scratch()
  const {server} = await seeded(dataDir)
  const file = join(scratch(), 'all.backup')
  expect(await run(['backup', '--data', dataDir, file]).exit).toBe(0)
  const original = await everything(server)
  await server.mutate([{delete: {id: 'right-1'}}])
  await server.kill()
  const target = scratch()
  copyFileSync(join(dataDir, 'lake.sqlite-wal'), join(target, 'lake.sqlite-wal'))
  expect(await run(['restore', '--data', target, file]).exit).toBe(0)
  expect(await everything(await startServer(target))).toEqual(original)
})

function flipByte(file: string, position: number): void {
  const bytes = readFileSync(file)
  bytes[position] = (bytes[position] ?? 0) ^ 0x10
  writeFileSync(file, bytes)
}

function readToken(dataDir: string): string {
  return JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).readToken
}

test('the secret of a run is not in its backup', async () => {
  const dataDir = scratch()
  await seeded(dataDir)
  const file = join(scratch(), 'all.backup')
  expect(await run(['backup', '--data', dataDir, file]).exit).toBe(0)
  expect(readFileSync(file).includes(SECRET)).toBe(false)
})
