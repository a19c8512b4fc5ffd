import {chmodSync, chownSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {startServer} from './program.ts'
import {Replay} from './replay.ts'
import {scratch} from './scratch.ts'

// Permissions mean nothing to root, so its servers run as nobody.
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
const asUser = isRoot ? {uid: NOBODY, gid: NOBODY} : {}

function directoryOfUser(): string {
  const parent = scratch()
  chmodSync(parent, 0o755)
  const dataDir = join(parent, 'data')
  mkdirSync(dataDir)
  if (isRoot) chownSync(dataDir, NOBODY, NOBODY)
  return dataDir
}

test('a data directory that cannot be written to is named at the start', async () => {
  const empty = directoryOfUser()
  chmodSync(empty, 0o555)
  await expect(startServer(empty, asUser)).rejects.toThrow(/lake: The data directory .* cannot be written to\.\n$/)

  const used = directoryOfUser()
  expect(await (await startServer(used, asUser)).kill('SIGTERM')).toBe(0)
  chmodSync(used, 0o555)
  await expect(startServer(used, asUser)).rejects.toThrow(/lake: The data directory .* cannot be written to\.\n$/)
  chmodSync(used, 0o755)
  await startServer(used, asUser)
})

test('a data directory that turns read-only keeps its documents readable and writable, and refuses uploads in words', async () => {
  const dataDir = directoryOfUser()
  const server = await startServer(dataDir, asUser)
  expect(await server.mutate([{create: {_id: 'a', _type: 'page'}}])).toMatchObject({status: 200})
  chmodSync(dataDir, 0o555)
  const upload = await server.request('/assets/files/production?filename=a.txt', {method: 'POST', body: 'bytes'})
  expect([upload.status, await upload.text()]).toEqual([507, expect.stringContaining('cannot write to its disk')])
  expect(await server.query('count(*)')).toBe(1)
  // Its files are open already, and the system lets a program go on with those.
  expect(await server.mutate([{create: {_id: 'b', _type: 'page'}}])).toMatchObject({status: 200})
  chmodSync(dataDir, 0o755)
  const again = await server.request('/assets/files/production?filename=a.txt', {method: 'POST', body: 'bytes'})
  expect(again.status).toBe(200)
  expect(new Replay(dataDir).check()).toEqual([])
})
