import {spawnSync} from 'node:child_process'
import {copyFileSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {type Server, startServer} from './program.ts'
import {Replay} from './replay.ts'
import {scratch} from './scratch.ts'

const FILLER = 'x'.repeat(10_000)

/** Writes until the answer is no. Returns how many were acknowledged, and that last answer. */
async function fill(server: Server): Promise<{stored: number; status: number; text: string}> {
  for (let number = 0; number < 2000; number++) {
    const mutations = ['left', 'right'].map((side) => ({create: {_id: `${side}-${number}`, _type: 'half', FILLER}}))
    const response = await server.mutate(mutations)
    if (!response.ok) return {stored: number, status: response.status, text: await response.text()}
  }
  throw new Error('The disk is never full')
}

/** What holds for a server without room, and for the same one when there is room again. */
async function survivesAFullDisk(server: Server, dataDir: string, makeRoom: () => void): Promise<void> {
  const image = await server.request('/assets/files/production?filename=a.txt', {method: 'POST', body: 'small'})
  const {document} = (await image.json()) as {document: {path: string}}
  const {stored, status, text} = await fill(server)
  expect(stored).toBeGreaterThan(3)
  expect([status, text]).toEqual([507, expect.stringMatching(/disk.*Nothing was stored/)])

  const upload = {method: 'POST', body: new Uint8Array(4_000_000)}
  const refused = await server.request('/assets/files/production?filename=b.bin', upload)
  expect([refused.status, await refused.text()]).toEqual([507, expect.stringMatching(/disk.*Nothing was stored/)])
  const uploads = () => readdirSync(join(dataDir, 'assets/production')).filter((name) => name.startsWith('.'))
  expect(uploads()).toEqual([])

  // Reading goes on, and says neither more nor less than what was acknowledged.
  expect(await server.query('count(*[_id match "left-*"])')).toBe(stored)
  expect(await server.query('count(*[_id match "right-*"])')).toBe(stored)
  expect(await (await fetch(`${server.url}/${document.path}`)).text()).toBe('small')

  makeRoom()
  expect(await server.mutate([{create: {_id: 'after', _type: 'half', FILLER}}])).toMatchObject({status: 200})
  expect(await server.request('/assets/files/production?filename=b.bin', upload)).toMatchObject({status: 200})
  expect(replayOfCopy(dataDir).check()).toEqual([])
}

/** SQLite does not follow the way into another process' disk, so it gets a copy, made while nobody writes. */
function replayOfCopy(dataDir: string): Replay {
  const copy = scratch()
  for (const name of ['lake.sqlite', 'lake.sqlite-wal']) copyFileSync(join(dataDir, name), join(copy, name))
  return new Replay(copy)
}

const canLimitFiles = spawnSync('prlimit', ['--version']).status === 0
const testWithLimit = canLimitFiles ? test : test.skip

testWithLimit('a file that may not grow makes a clear 507 of a commit and an upload, until it may again', async () => {
  const dataDir = scratch()
  const server = await startServer(dataDir, {through: ['bash', '-c', 'ulimit -S -f 2000; exec "$@"', '-']})
  await survivesAFullDisk(server, dataDir, () => {
    const raised = spawnSync('prlimit', ['--pid', String(server.child.pid), '--fsize=unlimited:'])
    expect(raised.status).toBe(0)
  })
})

// A small disk of its own, seen by that server only. Root may make one; others where the system lets them.
const NAMESPACE = process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--map-root-user', '--mount']
const canMount =
  spawnSync(NAMESPACE[0] ?? '', [...NAMESPACE.slice(1), 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
const testWithMount = canMount ? test : test.skip

testWithMount('a full disk makes a clear 507 of a commit and an upload, until there is room again', async () => {
  const dataDir = scratch()
  const script = `mount -t tmpfs -o size=9m none ${dataDir} && head -c 6000000 /dev/zero > ${dataDir}/filler && exec "$@"`
  const server = await startServer(dataDir, {through: [...NAMESPACE, 'bash', '-c', script, '-']})
  const seenFromOutside = `/proc/${server.child.pid}/root${dataDir}`
  await survivesAFullDisk(server, seenFromOutside, () => rmSync(join(seenFromOutside, 'filler')))
})

testWithMount('a disk that is full from the start is named at the start', async () => {
  const dataDir = scratch()
  const script = `mount -t tmpfs -o size=64k none ${dataDir} && exec "$@"`
  const server = startServer(dataDir, {through: [...NAMESPACE, 'bash', '-c', script, '-']})
  await expect(server).rejects.toThrow(/lake: The disk that holds the data directory .* is full\.\n$/)
})
