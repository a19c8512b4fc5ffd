import {validateHeaderName, validateHeaderValue} from 'node:http'
import {LakeError} from '../errors.ts'
import {isRecord} from '../is-record.ts'
import {parseQuery} from '../query/parse.ts'

export type Operation = 'create' | 'update' | 'delete'
const OPERATIONS: readonly Operation[] = ['create', 'update', 'delete']

/** What to tell whom. Addresses come from the operator and from administrators; none found in content is ever called. */
export interface Webhook {
  /** `document`: told once for each document. `transaction`: told once, with the ids. */
  type: 'document' | 'transaction'
  id: string
  name: string
  description: string | null
  url: string
  /** A dataset, or `*` for all. */
  dataset: string
  rule: {on: Operation[]; filter: string | null; projection: string | null}
  apiVersion: string
  httpMethod: string
  headers: Record<string, string>
  secret: string | null
  includeDrafts: boolean
  includeAllVersions: boolean
  isDisabledByUser: boolean
}

/** A webhook of the operator's file, in the flat form of that file. */
export interface WebhookOptions {
  id: string
  name: string
  url: string
  dataset: string
  type?: 'document' | 'transaction'
  /** What to tell of; everything unless said. */
  on?: Operation[]
  /** GROQ, such as `_type == "page" && delta::changedAny(slug)`. Without it every document counts. */
  filter?: string
  /** GROQ for the body. Without it the body is the whole document. */
  projection?: string
  secret: string
  httpMethod?: string
  headers?: Record<string, string>
  /** Drafts and release versions are left out unless asked for. */
  includeDrafts?: boolean
  /** Drafts as well as the versions in releases. */
  includeAllVersions?: boolean
}

export function fromOptions(options: WebhookOptions, datasets: string[]): Webhook {
  const {id, on, filter, projection, ...rest} = options
  for (const [name, value] of Object.entries({id, name: options.name, url: options.url, secret: options.secret})) {
    if (typeof value !== 'string' || value === '') throw new LakeError(400, `A webhook needs ${JSON.stringify(name)}`)
  }
  return readWebhook(id, {...rest, rule: {on, filter, projection}}, datasets)
}

/** The webhook that a request or a file describes, complete; what is wrong with it is said before anything is kept. */
export function readWebhook(id: string, body: unknown, datasets: string[]): Webhook {
  if (!isRecord(body)) throw new LakeError(400, 'A webhook must be a JSON object.')
  const rule = body.rule ?? {}
  if (!isRecord(rule)) throw new LakeError(400, 'The "rule" of a webhook must be an object.')
  const filter = readGroq(rule.filter, 'filter')
  return {
    type: readOneOf(body.type ?? 'document', ['document', 'transaction'], 'type'),
    id,
    name: readText(body.name, 'name', 200) ?? missing('name'),
    description: readText(body.description, 'description', 1024),
    url: readUrl(body.url),
    dataset: readOneOf(body.dataset, ['*', ...datasets], 'dataset'),
    rule: {on: readOperations(rule.on), filter, projection: readGroq(rule.projection, 'projection')},
    apiVersion: readApiVersion(body.apiVersion ?? 'v2021-03-25'),
    httpMethod: readOneOf(body.httpMethod ?? 'POST', ['POST', 'PUT', 'PATCH', 'DELETE', 'GET'], 'httpMethod'),
    headers: readHeaders(body.headers ?? {}),
    secret: readText(body.secret, 'secret', 1024),
    includeDrafts: readFlag(body.includeDrafts, 'includeDrafts'),
    includeAllVersions: readFlag(body.includeAllVersions, 'includeAllVersions'),
    isDisabledByUser: readFlag(body.isDisabledByUser, 'isDisabledByUser'),
  }
}

function missing(name: string): never {
  throw new LakeError(400, `A webhook needs ${JSON.stringify(name)}`)
}

function readText(value: unknown, name: string, longest: number): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string' && value.length <= longest) return value
  throw new LakeError(400, `The ${JSON.stringify(name)} of a webhook is a text of at most ${longest} characters.`)
}

function readFlag(value: unknown, name: string): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'boolean') return value
  throw new LakeError(400, `${JSON.stringify(name)} of a webhook is true or false.`)
}

function readOneOf<Value extends string>(value: unknown, values: readonly Value[], name: string): Value {
  const found = values.find((known) => known === value)
  if (found !== undefined) return found
  throw new LakeError(400, `The ${JSON.stringify(name)} of a webhook is one of ${values.join(', ')}.`)
}

function readOperations(value: unknown): Operation[] {
  if (value === undefined || value === null) return [...OPERATIONS]
  if (Array.isArray(value) && value.length > 0) return value.map((item) => readOneOf(item, OPERATIONS, 'rule.on'))
  throw new LakeError(400, 'The "rule.on" of a webhook is a list of create, update and delete.')
}

function readUrl(value: unknown): string {
  const text = readText(value, 'url', 2048) ?? missing('url')
  const protocol = URL.canParse(text) ? new URL(text).protocol : ''
  if (protocol === 'http:' || protocol === 'https:') return text
  throw new LakeError(400, `${JSON.stringify(text)} is not an http address.`)
}

function readApiVersion(value: unknown): string {
  if (typeof value === 'string' && /^v?(\d{4}-\d{2}-\d{2}|1|X)$/.test(value)) return value
  throw new LakeError(400, 'The "apiVersion" of a webhook is such as v2021-03-25.')
}

/** GROQ that parses; what it gives is only known once there is a change to look at. */
function readGroq(value: unknown, name: string): string | null {
  const text = readText(value, name, 20_000)
  if (text !== null) parseQuery(text, {}, 'delta')
  return text
}

const MOST_HEADERS = 30

function readHeaders(value: unknown): Record<string, string> {
  if (!isRecord(value) || Object.keys(value).length > MOST_HEADERS) {
    throw new LakeError(400, `The "headers" of a webhook are an object with at most ${MOST_HEADERS} texts.`)
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, text]) => {
      const header = readText(text, name, 4096) ?? ''
      try {
        validateHeaderName(name)
        validateHeaderValue(name, header)
      } catch {
        throw new LakeError(400, `${JSON.stringify(name)} cannot be a header of a webhook, or its value cannot.`)
      }
      return [name, header]
    }),
  )
}
