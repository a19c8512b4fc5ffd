import {discardUnfinishedUploads} from './assets/asset-files.ts'
import {LOCAL_ACCOUNTS} from './auth/accounts.ts'
import {type OneTimeKeys, oneTimeKeys} from './auth/one-time.ts'
import {matchesOrigin, type OriginCheck, originCheck} from './auth/origins.ts'
import type {Role, Session} from './auth/session.ts'
import {type DatasetSignals, datasetSignals, finishDeletions, isDatasetName} from './datasets.ts'
import {LakeError} from './errors.ts'
import {answer} from './http/answer.ts'
import {createFeed} from './listen/feed.ts'
import {createHub, type Hub} from './listen/hub.ts'
import {createLiveHub, type LiveHub} from './listen/live.ts'
import {createPresenceHub, type PresenceHub} from './listen/presence.ts'
import type {Commit} from './mutate/commit.ts'
import {type MutateAnswer, type MutateRequest, mutate} from './mutate/mutate.ts'
import {startScheduler} from './mutate/scheduler.ts'
import {createQueryEngine, type QueryEngine} from './query/engine.ts'
import {createIndexKeeper} from './query/index-keeper.ts'
import {readSecrets, type Secrets} from './store/secrets.ts'
import {openError} from './store/sqlite-errors.ts'
import {openStore, type Store} from './store/store.ts'
import type {WebhookOptions} from './webhooks/webhook.ts'
import {checkWebhooks, startWebhooks, type Webhooks} from './webhooks/webhooks.ts'

export interface LakeOptions {
  projectId: string
  datasets: string[]
  /** Everything the lake keeps is in this directory. */
  dataDir: string
  /** Origins of pages that may use the lake from a browser, such as `http://localhost:*`, which is among the defaults. */
  allowOrigins?: string[]
  /** Names, besides localhost, under which the lake may be asked for. */
  hostNames?: string[]
  /** Tokens that are good for as long as the lake runs with them. */
  tokens?: readonly {role: Role; secret: string}[]
  webhooks?: WebhookOptions[]
  queryDeadlineMs?: number
  queryWorkers?: number
  heartbeatMs?: number
  /** How many listeners, and how many readers of live events, may be connected at a time. 1,000 unless said. */
  maxListeners?: number
  log?: (line: string) => void
}

export interface Lake {
  options: LakeOptions
  store: Store
  secrets: Secrets
  queries: QueryEngine
  /** Told of every commit, in order, before the request that made it is answered. */
  commitListeners: Set<(commit: Commit) => void>
  listeners: Hub
  live: LiveHub
  presence: PresenceHub
  webhooks: Webhooks
  datasetSignals: DatasetSignals
  isAllowedOrigin: OriginCheck
  /** Keys for streams that were redirected to a host of their own, where the browser does not send the token. */
  tickets: OneTimeKeys<Session>
  /** `sid`s of people who have just signed in, each good for one token. */
  logins: OneTimeKeys<{userId: string} | {token: string}>
  /** Whether people may sign in without a secret. The server says yes while only this machine can reach it. */
  offersLocalSignIn: boolean
  /** Aborted when the lake closes; open streams end with it. */
  closing: AbortSignal
  log(line: string): void
  clock(): string
  mutate(request: MutateRequest): Promise<MutateAnswer>
  /** A request in, a response out. */
  fetch(request: Request): Promise<Response>
  /** Ends open event streams; their readers reconnect when the lake is back. */
  endStreams(): void
  close(): Promise<void>
}

/** A lake over one data directory. It listens on no port by itself; `serve` in node-server.ts does that. */
export function createLake(options: LakeOptions): Lake {
  // Whatever is wrong with the options is said before anything is opened.
  checkNames(options)
  const configuredWebhooks = checkWebhooks(options.webhooks ?? [], options.datasets)
  const isAllowedOrigin = originCheck(options.allowOrigins)
  const store = openStore(options.dataDir)
  let secrets: Secrets
  try {
    secrets = readSecrets(options.dataDir)
    discardUnfinishedUploads(options.dataDir)
    store.write(() => prepare(store, options, secrets))
  } catch (error) {
    store.close()
    throw openError(error, options.dataDir)
  }

  const closing = new AbortController()
  const indexKeeper = createIndexKeeper(store, options.log ?? (() => {}))
  const queries = createQueryEngine({
    databaseFile: store.databaseFile,
    workers: options.queryWorkers,
    deadlineMs: options.queryDeadlineMs,
    onWanted: indexKeeper.want,
  })
  const listeners = createHub()
  const live = createLiveHub(options.projectId)
  const lake: Lake = {
    options,
    store,
    secrets,
    queries,
    listeners,
    live,
    datasetSignals: datasetSignals(),
    isAllowedOrigin: (origin) => isAllowedOrigin(origin) || isAdded(store, origin),
    commitListeners: new Set([
      createFeed([listeners.publish, live.publish], (error) => lake.log(`A listener failed: ${String(error)}`)),
    ]),
    presence: createPresenceHub(),
    get webhooks() {
      return webhooks
    },
    tickets: oneTimeKeys(30_000),
    logins: oneTimeKeys(60_000),
    offersLocalSignIn: false,
    closing: closing.signal,
    log: options.log ?? (() => {}),
    clock: monotonicClock(),
    mutate: (request) => mutate(lake, request),
    fetch: (request) => answer(lake, request),
    endStreams: () => closing.abort(),
    async close() {
      closing.abort()
      stopScheduler()
      await webhooks.stop()
      await queries.close()
      indexKeeper.stop()
      store.close()
    },
  }
  finishDeletions(lake)
  const webhooks = startWebhooks(lake, configuredWebhooks)
  const stopScheduler = startScheduler(lake)
  return lake
}

function isAdded({allowedOrigins}: Store, origin: string): boolean {
  return allowedOrigins.list().some((added) => matchesOrigin(added.origin, origin))
}

function prepare(store: Store, {datasets, tokens = []}: LakeOptions, {readToken}: Secrets): void {
  const now = new Date().toISOString()
  for (const name of datasets) {
    // Deleted in an earlier run, and wanted again.
    if (store.catalog.doomed().includes(name)) {
      while (!store.catalog.purge(name)) {}
      store.catalog.end(name)
    }
    store.addDataset(name, now)
  }
  for (const account of LOCAL_ACCOUNTS) store.tokens.addUser(account)
  store.tokens.add(readToken, {label: 'Read token', kind: 'robot', role: 'viewer', user: null, expires: null}, now)
  // A token on the command line is good for that run; one that is no longer there no longer opens anything.
  store.tokens.dropConfigured(tokens.map(({secret}) => secret))
  for (const {role, secret} of tokens) {
    store.tokens.add(secret, {label: `Configured ${role}`, kind: 'configured', role, user: null, expires: null}, now)
  }
}

function checkNames({projectId, datasets}: LakeOptions): void {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(projectId)) {
    throw new LakeError(
      400,
      `A project id holds lower-case letters, digits and dashes; ${JSON.stringify(projectId)} does not.`,
    )
  }
  for (const name of datasets) {
    if (isDatasetName(name)) continue
    throw new LakeError(
      400,
      `A dataset name holds lower-case letters, digits, "_" and "-"; ${JSON.stringify(name)} does not.`,
    )
  }
}

/** Commit times never go back, even when the machine's clock does: history is searched by time. */
function monotonicClock(): () => string {
  let last = ''
  return () => {
    const now = new Date().toISOString()
    last = now > last ? now : last
    return last
  }
}
