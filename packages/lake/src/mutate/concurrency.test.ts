import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient, SanityDocument} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {type RunningLake, runLake} from '../running-lake.ts'

// Workloads of https://jepsen.io, over HTTP: whatever many clients do at once has to look as if they had taken turns.

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.client('editor', {perspective: 'raw'})
})
afterAll(() => running.stop())

interface Line {
  id: string
  documentIDs: string[]
  effects: Record<string, {apply: unknown[]; revert: unknown[]}>
}

async function historyOf(...ids: string[]): Promise<Line[]> {
  const path = `/v1/data/history/production/transactions/${ids.join(',')}?effectFormat=mendoza`
  const response = await running.fetch(path, {headers: {authorization: 'Bearer viewer-secret'}})
  return (await response.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Every state a document was in, oldest first, as the log of transactions tells it. */
async function statesOf(id: string): Promise<SanityDocument[]> {
  const states: SanityDocument[] = []
  let state: unknown = null
  for (const {id: transactionId, effects} of await historyOf(id)) {
    state = applyPatch(state, effects[id]?.apply ?? [])
    states.push({...(state as SanityDocument), _rev: transactionId})
  }
  return states
}

/** Fails when a revision does not follow from the one before, or the last is not what the document is now. */
async function expectUnbrokenChain(id: string): Promise<SanityDocument[]> {
  const states = await statesOf(id)
  for (const [index, {previousRev, transactionId}] of [...running.lake.store.history.revisionsOf('production', id)]
    .reverse()
    .entries()) {
    expect([id, index, previousRev]).toEqual([id, index, states[index - 1]?._rev ?? null])
    expect(transactionId).toBe(states[index]?._rev)
  }
  expect(states.at(-1)).toEqual(await client.getDocument(id))
  return states
}

/** Tries again, with what has been read again, for as long as somebody else was faster. */
async function untilUncontested<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if ((error as {statusCode?: number}).statusCode !== 409) throw error
    }
  }
}

function together<Result>(times: number, work: (n: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({length: times}, (_, n) => work(n)))
}

test('money moves between accounts and none is made or lost, in any order of locking', async () => {
  const accounts = ['account-a', 'account-b', 'account-c', 'account-d']
  for (const _id of accounts) await client.create({_id, _type: 'account', balance: 100})
  let refused = 0

  await together(40, async (n) => {
    const [from, to] = [accounts[n % 4], accounts[(n + 1 + (n % 3)) % 4]] as [string, string]
    await untilUncontested(async () => {
      const [source, target] = await client.getDocuments<{balance: number}>([from, to])
      if (!source || !target || source.balance < 5) return
      await client
        .transaction()
        .patch(from, {ifRevisionID: source._rev, set: {balance: source.balance - 5}})
        .patch(to, {ifRevisionID: target._rev, set: {balance: target.balance + 5}})
        .commit()
        .catch((error) => {
          refused++
          throw error
        })
    })
  })

  // Without a collision nothing would have been tested.
  expect(refused).toBeGreaterThan(0)
  const totals = await balancesThroughout(accounts)
  expect(new Set(totals)).toEqual(new Set([400]))
  for (const id of accounts) await expectUnbrokenChain(id)
})

/** The sum over all accounts after each transaction that touched one. */
async function balancesThroughout(accounts: string[]): Promise<number[]> {
  const states: Record<string, {balance: number} | null> = {}
  const totals: number[] = []
  for (const {effects} of await historyOf(...accounts)) {
    for (const [id, {apply}] of Object.entries(effects)) states[id] = applyPatch(states[id] ?? null, apply)
    const present = accounts.map((id) => states[id]?.balance)
    if (present.every((balance) => balance !== undefined)) totals.push(present.reduce((sum, one) => sum + one, 0))
  }
  return totals
}

test('every item appended to a list is there once, and stays in the place where it was first seen', async () => {
  await client.create({_id: 'list', _type: 'list', items: []})
  const answers = await together(60, (n) => client.patch('list').append('items', [n]).commit())
  const states = await expectUnbrokenChain('list')
  const final = states.at(-1)?.items as number[]
  expect([...final].sort((a, b) => a - b)).toEqual(Array.from({length: 60}, (_, n) => n))
  for (const {items} of [...states, ...answers]) expect(items).toEqual(final.slice(0, (items as number[]).length))
})

test('of many who saw the same revision one is first, and readers never go back', async () => {
  await client.create({_id: 'register', _type: 'register', value: 0})
  let last = 0
  let isOver = false
  const reader = (async () => {
    while (!isOver) {
      const value = (await client.getDocument<{value: number}>('register'))?.value ?? 0
      expect(value).toBeGreaterThanOrEqual(last)
      last = value
    }
  })()
  for (let round = 1; round <= 5; round++) {
    const seen = (await client.getDocument('register'))?._rev ?? ''
    const writes = await together(12, () =>
      client
        .patch('register')
        .ifRevisionId(seen)
        .set({value: round})
        .commit()
        .then(
          () => 'written',
          (error) => error.statusCode,
        ),
    )
    expect(writes.filter((answer) => answer === 'written')).toHaveLength(1)
    expect(writes.filter((answer) => answer === 409)).toHaveLength(11)
    expect(await client.fetch('*[_id == "register"][0].value')).toBe(round)
  }
  isOver = true
  await reader
  expect(await expectUnbrokenChain('register')).toHaveLength(6)
})

test('of many who create the same document one does, and of many repeats of a transaction one counts', async () => {
  const creations = await together(30, (n) =>
    client.create({_id: 'contested', _type: 'page', by: n}).then(
      () => n,
      () => null,
    ),
  )
  const winners = creations.filter((n) => n !== null)
  expect(winners).toHaveLength(1)
  expect(await client.getDocument('contested')).toMatchObject({by: winners[0]})
  await client.create({_id: 'counter', _type: 'counter', n: 0})
  await together(30, () =>
    client
      .transaction()
      .transactionId('the-same')
      .patch('counter', {inc: {n: 1}})
      .commit()
      .catch(() => {}),
  )
  expect(await client.getDocument('counter')).toMatchObject({n: 1, _rev: 'the-same'})
})
