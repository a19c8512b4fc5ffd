import {createHash, randomBytes} from 'node:crypto'
import sharp from 'sharp'
import type {Attempt, Ledger} from './ledger.ts'
import type {Server} from './program.ts'
import type {Random} from './random.ts'

export const ACCOUNTS = ['ann', 'bo', 'cy', 'di', 'ed', 'flo']
export const OPENING_BALANCE = 1000
const LISTS = ['list-left', 'list-right']

/** Before the first kill: what the writers below expect to find. */
export const OPENING_DOCUMENTS = [
  ...ACCOUNTS.map((_id) => ({_id, _type: 'account', balance: OPENING_BALANCE})),
  ...LISTS.map((_id) => ({_id, _type: 'list', entries: []})),
  {_id: 'register', _type: 'register', value: 0},
]

interface Client {
  server: Server
  ledger: Ledger
  random: Random
  /** Part of every id, so that no two clients of any round meet by accident. */
  name: string
}

/** Works until the server is gone. Each kind of client keeps a promise that the check knows how to test. */
export async function loadUntilKilled(server: Server, ledger: Ledger, random: Random, round: number): Promise<void> {
  const kinds = [
    transfer,
    transfer,
    transfer,
    append,
    append,
    live,
    live,
    increment,
    increment,
    publish,
    upload,
    upload,
  ]
  const clients = kinds.map((kind, index) => repeat(kind, {server, ledger, random, name: `r${round}-c${index}`}))
  await Promise.all([...clients, hear(server, ledger)])
}

/** Sends again what was never answered, under the same transaction ids. */
export async function settle(server: Server, ledger: Ledger): Promise<void> {
  await Promise.all(ledger.with('unknown').map((attempt) => send(server, ledger, attempt)))
}

async function repeat(work: (client: Client, count: number) => Promise<void>, client: Client): Promise<void> {
  for (let count = 0; ; count++) {
    try {
      await work(client, count)
    } catch (error) {
      if (error instanceof ServerGone) return
      throw error
    }
  }
}

class ServerGone extends Error {}

async function send(server: Server, ledger: Ledger, attempt: Attempt): Promise<void> {
  const {path, body} = attempt
  const response = await server.request(path, {method: 'POST', body}).catch(() => null)
  const text = await response?.text().catch(() => null)
  if (!response || text === null || text === undefined) throw new ServerGone()
  if (response.ok || text.includes('transactionAlreadyExistsError')) {
    attempt.outcome = 'acknowledged'
    ledger.acknowledged++
  } else if (text.includes('documentRevisionIDDoesNotMatchError')) attempt.outcome = 'refused'
  else throw new Error(`${response.status} ${text} for ${body}`)
}

function mutate({server, ledger}: Client, id: string, documents: string[], mutations: unknown[]): Promise<void> {
  return send(server, ledger, ledger.record('/data/mutate/production', id, documents, {mutations}))
}

/** Money moves between two accounts, and a third document says so: the sum of all balances never changes. */
function transfer(client: Client, count: number): Promise<void> {
  const {random} = client
  const from = random.pick(ACCOUNTS)
  const to = random.pick(ACCOUNTS.filter((name) => name !== from))
  const amount = 1 + random.below(9)
  const id = `${client.name}-${count}`
  const accounts = [from, to].map((_ref, index) => ({_type: 'reference', _key: `${index}`, _ref}))
  return mutate(
    client,
    id,
    [from, to, `transfer-${id}`],
    [
      {patch: {id: from, dec: {balance: amount}}},
      {create: {_id: `transfer-${id}`, _type: 'transfer', amount, accounts}},
      {patch: {id: to, inc: {balance: amount}}},
    ],
  )
}

/** Both lists get the same entry in one transaction: they are equal, and hold every acknowledged entry once. */
function append(client: Client, count: number): Promise<void> {
  const id = `${client.name}-${count}`
  const insert = {after: 'entries[-1]', items: [id]}
  return mutate(
    client,
    id,
    LISTS,
    LISTS.map((list) => ({patch: {id: list, insert}})),
  )
}

/** A document is created, changed and deleted, each in a transaction of its own. */
async function live(client: Client, count: number): Promise<void> {
  const _id = `life-${client.name}-${count}`
  const filler = 'x'.repeat(client.random.below(4000))
  await mutate(client, `${_id}-1`, [_id], [{create: {_id, _type: 'life', stage: 'born', filler}}])
  await mutate(client, `${_id}-2`, [_id], [{patch: {id: _id, set: {stage: 'grown'}, unset: ['filler']}}])
  if (client.random.chance(0.5)) await mutate(client, `${_id}-3`, [_id], [{delete: {id: _id}}])
}

/** Read, add one, write if nobody else has: the value is the number of writes that got through. */
async function increment(client: Client, count: number): Promise<void> {
  const read = await client.server.request('/data/doc/production/register').catch(() => null)
  const body = (await read?.json().catch(() => null)) as {documents: {_rev: string; value: number}[]} | null
  const [register] = body?.documents ?? []
  if (!register) throw new ServerGone()
  const patch = {id: 'register', ifRevisionID: register._rev, set: {value: register.value + 1}}
  await mutate(client, `${client.name}-${count}`, ['register'], [{patch}])
}

/** A draft is written, edited, published and edited again through actions. */
async function publish(client: Client, count: number): Promise<void> {
  const publishedId = `article-${client.name}-${count}`
  const draftId = `drafts.${publishedId}`
  const attributes = {_id: draftId, _type: 'article', title: 'First'}
  const act = (step: number, documents: string[], action: object) =>
    send(
      client.server,
      client.ledger,
      client.ledger.record('/data/actions/production', `${publishedId}-${step}`, documents, {
        actions: [{publishedId, ...action}],
      }),
    )
  const edit = {actionType: 'sanity.action.document.edit', draftId, patch: {set: {title: 'Second'}}}
  await act(1, [draftId], {actionType: 'sanity.action.document.create', attributes})
  await act(2, [draftId], edit)
  await act(3, [draftId, publishedId], {actionType: 'sanity.action.document.publish', draftId})
  await act(4, [draftId], edit)
}

async function upload({server, ledger, random}: Client, count: number): Promise<void> {
  const isImage = count % 2 === 0
  const bytes = isImage ? await picture() : randomBytes(1 + random.below(200_000))
  const entry = {sha1: createHash('sha1').update(bytes).digest('hex'), path: null as string | null}
  ledger.uploads.push(entry)
  const path = isImage ? '/assets/images/production' : '/assets/files/production?filename=a.bin'
  const response = await server.request(path, {method: 'POST', body: new Uint8Array(bytes)}).catch(() => null)
  const body = (await response?.json().catch(() => null)) as {document?: {path: string}} | null
  if (!response || !body) throw new ServerGone()
  if (!body.document) throw new Error(`An upload was answered with ${response.status} ${JSON.stringify(body)}`)
  entry.path = body.document.path
}

function picture(): Promise<Buffer> {
  const size = 24
  return sharp(randomBytes(size * size * 3), {raw: {width: size, height: size, channels: 3}})
    .png()
    .toBuffer()
}

/** Whoever was told of a transaction may count on it, too. */
async function hear(server: Server, ledger: Ledger): Promise<void> {
  const response = await server.request('/data/listen/production?query=*&includeAllVersions=true').catch(() => null)
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of response?.body ?? []) {
      text += decoder.decode(chunk, {stream: true})
      const lines = text.split('\n')
      text = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith('id: ')) ledger.heard.add(line.slice(4).split('#')[0] ?? '')
    }
  } catch {
    // The server was killed.
  }
}
