import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import sharp from 'sharp'
import type {Case} from './fuzz/case.ts'
import {aCase} from './fuzz/cases.ts'
import {judge} from './fuzz/judge.ts'
import {type Server, startServer} from './program.ts'
import {random} from './random.ts'
import {Replay} from './replay.ts'
import {scratch} from './scratch.ts'

// FUZZ_CASES=100000 FUZZ_SEED=7 tries longer, and the same again. What fails is printed as a line for the corpus.
const CASES = Number(process.env.FUZZ_CASES ?? 1500)
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
const PATIENCE_MS = Number(process.env.FUZZ_PATIENCE_MS ?? 5000)
const AT_ONCE = 6
const BETWEEN_CHECKS = 500
const CORPUS = join(import.meta.dirname, 'corpus')

async function fuzzedServer(): Promise<{server: Server; dataDir: string; picture: string}> {
  const dataDir = scratch()
  const server = await startServer(dataDir)
  const bytes = await sharp({create: {width: 60, height: 40, channels: 3, background: '#07c'}})
    .png()
    .toBuffer()
  const upload = await server.request('/assets/images/production', {method: 'POST', body: new Uint8Array(bytes)})
  const {document} = (await upload.json()) as {document: {path: string}}
  return {server, dataDir, picture: document.path}
}

interface Failure {
  fault: string
  case: Case
}

/** Sends all cases, a few at a time. What was refused must not be stored, and what is stored must be sound. */
async function tryAll(server: Server, dataDir: string, cases: Iterator<Case>): Promise<Failure[]> {
  const failures: Failure[] = []
  const replay = new Replay(dataDir)
  replay.check()
  const acknowledged = new Set(replay.transactions.keys())
  async function worker(until: number): Promise<void> {
    while (sent < until) {
      sent++
      const {done, value} = cases.next()
      if (done) {
        isOver = true
        return
      }
      const {fault, transactionId} = await judge(server, value, PATIENCE_MS)
      if (transactionId) acknowledged.add(transactionId)
      if (fault) failures.push({fault, case: value})
    }
  }

  let sent = 0
  let isOver = false
  while (!isOver && failures.length < 20) {
    const until = sent + BETWEEN_CHECKS
    await Promise.all(Array.from({length: AT_ONCE}, () => worker(until)))
    if (server.child.exitCode !== null) throw new Error(`The server is gone: ${server.errors()}`)
    expect(replay.check()).toEqual([])
    expect([...replay.transactions.keys()].filter((id) => !acknowledged.has(id))).toEqual([])
  }
  return failures
}

test(
  `${CASES} requests made at random are answered or refused in words (FUZZ_SEED=${SEED})`,
  async () => {
    const {server, dataDir, picture} = await fuzzedServer()
    const dice = random(SEED)
    function* cases(): Generator<Case> {
      for (let count = 0; count < CASES; count++) yield aCase(dice, picture)
    }
    const failures = await tryAll(server, dataDir, cases())
    expect(failures.map((failure) => JSON.stringify(failure))).toEqual([])
    expect(await server.query('1 + 1')).toBe(2)
    expect(await server.kill('SIGTERM')).toBe(0)
  },
  60_000 + CASES * 100,
)

test('every request that once did harm is answered or refused in words', async () => {
  const {server, dataDir, picture} = await fuzzedServer()
  const cases = readdirSync(CORPUS)
    .flatMap((name) => JSON.parse(readFileSync(join(CORPUS, name), 'utf8')) as Case[])
    .map((recorded) => ({...recorded, path: recorded.path.replace('<picture>', picture)}))
  expect(cases.length).toBeGreaterThan(10)
  const failures = await tryAll(server, dataDir, cases.values())
  expect(failures.map((failure) => JSON.stringify(failure))).toEqual([])
})
