import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test} from '@jest/globals'
import {checkPromises, checkUploads} from './crash-check.ts'
import {loadUntilKilled, OPENING_DOCUMENTS, settle} from './crash-load.ts'
import {Ledger} from './ledger.ts'
import {runServer, startServer} from './program.ts'
import {random} from './random.ts'
import {type Receiver, startReceiver} from './receiver.ts'
import {Replay} from './replay.ts'
import {pause, scratch} from './scratch.ts'

// CRASH_KILLS=1000 CRASH_SEED=7 tries longer, and the same again.
const KILLS = Number(process.env.CRASH_KILLS ?? 50)
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000)
const TIME_FOR_ONE_MS = 10_000

let receiver: Receiver | undefined

afterEach(() => receiver?.close())

test(
  `${KILLS} kills under load lose nothing that was acknowledged and tear nothing (CRASH_SEED=${SEED})`,
  async () => {
    const dataDir = scratch()
    const ledger = new Ledger()
    receiver = await startReceiver((document) => ledger.delivered.add(document))
    const options = {args: ['--webhooks', writeWebhook(dataDir, receiver.url)]}
    const dice = random(SEED)
    const replay = new Replay(dataDir)
    const startTimes: number[] = []

    let server = await startServer(dataDir, options)
    expect(await server.mutate(OPENING_DOCUMENTS.map((create) => ({create})))).toMatchObject({status: 200})
    for (let round = 0; round < KILLS; round++) {
      const load = loadUntilKilled(server, ledger, dice, round)
      // In the middle of the work, however fast the machine is.
      const enough = ledger.acknowledged + 5 + dice.below(60)
      for (const deadline = Date.now() + TIME_FOR_ONE_MS / 2; ledger.acknowledged < enough && Date.now() < deadline; ) {
        await pause(dice.below(10))
      }
      const uploaded = ledger.uploads.length
      await server.kill()
      await load
      if (dice.chance(0.2)) {
        // Once more, while it is starting.
        const starting = runServer(dataDir, options)
        await pause(dice.below(700))
        await starting.kill()
        round++
      }
      server = await startServer(dataDir, options)
      startTimes.push(server.startMs)
      expect([...replay.check(), ...checkPromises(replay, ledger)]).toEqual([])
      expect(await checkUploads(server, ledger.uploads.slice(Math.max(0, uploaded - 20)))).toEqual([])
      expect(await server.query('count(*)')).toBe(replay.documents.size)
      await settle(server, ledger)
    }

    expect(replay.check()).toEqual([])
    expect(checkPromises(replay, ledger)).toEqual([])
    expect(await checkUploads(server, ledger.uploads)).toEqual([])
    await everythingDelivered(replay, ledger)
    expect(leftovers(dataDir)).toEqual([])
    expect(await server.kill('SIGTERM')).toBe(0)
    report(startTimes, replay, ledger)
  },
  (KILLS + 6) * TIME_FOR_ONE_MS,
)

test('a dataset whose deletion is cut short by kills goes in the end, and no other is harmed', async () => {
  const dataDir = scratch()
  const options = {args: ['--dataset', 'production', '--dataset', 'doomed', '--token', 'administrator:chief']}
  const headers = {authorization: 'Bearer chief'}
  let server = await startServer(dataDir, options)
  await server.mutate(OPENING_DOCUMENTS.map((create) => ({create})))
  for (let page = 0; page < 3; page++) {
    const mutations = Array.from({length: 1000}, (_, number) => ({create: {_id: `p${page}-${number}`, _type: 'page'}}))
    const body = JSON.stringify({mutations})
    expect(await server.request('/data/mutate/doomed', {method: 'POST', body})).toMatchObject({status: 200})
  }
  const kept = {args: ['--dataset', 'production', '--token', 'administrator:chief']}
  const dice = random(SEED)
  void server.request('/projects/test/datasets/doomed', {method: 'DELETE', headers}).catch(() => {})
  for (let round = 0; round < 4; round++) {
    await pause(5 + dice.below(60))
    await server.kill()
    server = await startServer(dataDir, kept)
    expect(new Replay(dataDir).check()).toEqual([])
  }
  await server.request('/projects/test/datasets/doomed', {method: 'DELETE', headers})
  expect(await server.request('/data/query/doomed?query=count(*)')).toMatchObject({status: 404})
  expect(await server.query('count(*)')).toBe(OPENING_DOCUMENTS.length)
})

function writeWebhook(dataDir: string, url: string): string {
  const file = join(dataDir, 'webhooks.json')
  const filter = '_type == "transfer" && delta::operation() == "create"'
  const webhook = {id: 'crash', name: 'Crash', url, dataset: 'production', filter, projection: '{_id}', secret: 'hush'}
  writeFileSync(file, JSON.stringify([webhook]))
  return file
}

/** Deliveries come late, after a retry, or twice; what matters is that in the end none is missing. */
async function everythingDelivered({documents}: Replay, {delivered}: Ledger): Promise<void> {
  const transfers = [...documents.keys()].filter((id) => id.startsWith('transfer-'))
  const missing = () => transfers.filter((id) => !delivered.has(id))
  for (const deadline = Date.now() + 5 * TIME_FOR_ONE_MS; missing().length > 0 && Date.now() < deadline; ) {
    await pause(50)
  }
  expect(missing()).toEqual([])
}

/** Files that only a crash could have left behind. */
function leftovers(dataDir: string): string[] {
  return readdirSync(dataDir, {recursive: true, encoding: 'utf8'}).filter((name) => /\.upload-|\.partial/.test(name))
}

function report(startTimes: number[], {transactions}: Replay, ledger: Ledger): void {
  const sorted = startTimes.toSorted((a, b) => a - b)
  const median = sorted[sorted.length >> 1] ?? 0
  process.stderr.write(
    `${KILLS} kills: ${transactions.size} transactions, ${ledger.acknowledged} acknowledged, ` +
      `${ledger.uploads.length} uploads, ${ledger.delivered.size} deliveries; ` +
      `ready after a kill in ${median.toFixed(0)} ms (median), ${sorted.at(-1)?.toFixed(0)} ms (longest)\n`,
  )
}
