import {randomBytes} from 'node:crypto'
import {createClient, type SanityClient} from '@sanity/client'
import {readEvents, type StreamEvent} from './events.ts'

export interface PlaceOptions {
  projectId: string
  dataset: string
  /** `https://api.sanity.io`, or the address of a lake. */
  apiHost: string
  token: string
  viewerToken?: string
}

export interface Answer {
  status: number
  headers: Record<string, string>
  /** Parsed JSON, a list of parsed lines, or text. */
  body: unknown
}

export type Reader = 'editor' | 'viewer' | 'anonymous'

export interface AskOptions {
  as?: Reader
  method?: string
  /** Sent as JSON, or as it is when it is text or bytes. */
  body?: unknown
  headers?: Record<string, string>
  version?: string
}

/** A dataset to try things in: a fresh lake, or a hosted one. */
export interface Place {
  options: PlaceOptions
  /** May read and write. */
  client: SanityClient
  /** A document id of this run. Whatever exists under it is removed at the end. */
  id(name: string): string
  /** A request to `/v<version><path>`, where `$dataset` stands for the dataset. */
  ask(path: string, options?: AskOptions): Promise<Answer>
  mutate(mutations: object[], search?: string): Promise<Answer>
  query(query: string, parameters?: Record<string, string>, options?: AskOptions): Promise<Answer>
  /** What a stream of events says until there are `count` of them. `act` is called when the first has come. */
  events(path: string, count: number, act?: () => Promise<unknown>): Promise<StreamEvent[]>
  /** Uploads bytes as an asset that goes at the end. */
  upload(kind: 'images' | 'files', bytes: Uint8Array<ArrayBuffer>, search?: string): Promise<Answer>
  clean(): Promise<void>
}

const VERSION = '2025-02-19'

export function createPlace(options: PlaceOptions): Place {
  const {projectId, dataset, apiHost, token} = options
  const run = `contract-${randomBytes(4).toString('hex')}`
  const ids = new Set<string>()
  const assets = new Set<string>()
  const isHosted = new URL(apiHost).hostname.endsWith('sanity.io')
  const base = isHosted ? apiHost.replace('://', `://${projectId}.`) : apiHost
  const client = createClient({
    projectId,
    dataset,
    token,
    apiHost,
    apiVersion: VERSION,
    useProjectHostname: isHosted,
    useCdn: false,
    maxRetries: 0,
    perspective: 'raw',
  })

  function authorization(as: Reader): Record<string, string> {
    if (as === 'anonymous') return {}
    return {authorization: `Bearer ${as === 'viewer' ? options.viewerToken : token}`}
  }

  function address(path: string, version: string): string {
    return `${base}/v${version}${path.replaceAll('$dataset', dataset)}`
  }

  async function ask(path: string, {as = 'editor', method, body, headers, version = VERSION}: AskOptions = {}) {
    const isPlain = body === undefined || typeof body === 'string' || body instanceof Uint8Array
    const response = await fetch(address(path, version), {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {...authorization(as), ...(isPlain ? {} : {'content-type': 'application/json'}), ...headers},
      ...(body === undefined ? {} : {body: isPlain ? (body as string) : JSON.stringify(body)}),
      redirect: 'manual',
    })
    return {status: response.status, headers: Object.fromEntries(response.headers), body: await bodyOf(response)}
  }

  return {
    options,
    client,
    ask,
    id(name) {
      const id = `${run}-${name}`
      ids.add(id)
      return id
    },
    mutate: (mutations, search = 'returnIds=true&visibility=sync') =>
      ask(`/data/mutate/$dataset?${search}`, {body: {mutations}}),
    query(query, parameters = {}, askOptions) {
      return ask(`/data/query/$dataset?${new URLSearchParams({query, ...parameters})}`, askOptions)
    },
    events: (path, count, act) => readEvents(address(path, VERSION), authorization('editor'), count, act),
    async upload(kind, bytes, search = '') {
      const answer = await ask(`/assets/${kind}/$dataset?${search}`, {body: bytes})
      const {document} = answer.body as {document?: {_id: string}}
      if (document) assets.add(document._id)
      return answer
    },
    async clean() {
      // What was made here refers to each other only, so it goes in one transaction, and the assets after it.
      const query = '*[string::split(_id, ".")[-1] in $ids && !(_id in path("_.**"))]._id'
      const versions: string[] = await client.fetch(query, {ids: [...ids]})
      for (const gone of [versions, [...assets]]) {
        if (gone.length > 0) await client.mutate(gone.map((id) => ({delete: {id}})) as never, {visibility: 'sync'})
      }
    },
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('ndjson'))
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown)
  return type.includes('json') ? JSON.parse(text) : text
}
