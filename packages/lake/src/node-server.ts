import {createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {isLoopbackAddress} from './auth/origins.ts'
import {LakeError} from './errors.ts'
import type {Lake} from './lake.ts'
import {bodyOf, discard, pipe} from './node-body.ts'
import {listenError, refuseUnreadable} from './node-errors.ts'
import {acceptPresence} from './presence-socket.ts'

export interface ServeOptions {
  port: number
  host?: string
}

export interface RunningServer {
  port: number
  url: string
  close(): Promise<void>
}

/** Answers HTTP requests with a lake until it is closed. Port 0 takes any free one. */
export async function serve(lake: Lake, {port, host = '127.0.0.1'}: ServeOptions): Promise<RunningServer> {
  lake.offersLocalSignIn = isLoopbackAddress(host)
  const server = createServer(LIMITS)
  server.maxConnections = MOST_CONNECTIONS
  function receive(incoming: IncomingMessage, outgoing: ServerResponse, onRead = () => {}): void {
    handle(lake, incoming, outgoing, onRead).catch((error) => {
      lake.log(`${incoming.method} ${incoming.url?.slice(0, 200)}: ${(error as Error).message}`)
      outgoing.destroy()
    })
  }
  server.on('request', receive)
  // A body that will be refused anyway is never asked for.
  server.on('checkContinue', (incoming, outgoing) => receive(incoming, outgoing, () => outgoing.writeContinue()))
  server.on('clientError', refuseUnreadable)
  const sockets = acceptPresence(server, lake)
  await listen(server, port, host)
  const address = server.address() as AddressInfo
  return {
    port: address.port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    async close() {
      sockets.close()
      lake.endStreams()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // Connections fall idle one by one as their last request is answered. What takes too long is cut off.
      const idle = setInterval(() => server.closeIdleConnections(), 20)
      const late = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
      await closed
      clearInterval(idle)
      clearTimeout(late)
    },
  }
}

const LIMITS: ServerOptions = {
  // Listener queries travel in the URL, and the Studio sends long ones.
  maxHeaderSize: 64 * 1024,
  headersTimeout: 15_000,
  // Long enough for an upload. A sender that falls silent is let go much earlier.
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5000,
  // curl and Java offer HTTP/2 with every request; that is no reason to refuse one.
  shouldUpgradeCallback: ({headers}) => headers.upgrade?.toLowerCase() === 'websocket',
}

const MOST_CONNECTIONS = 4096

/** How long requests that are under way may take when the server stops. */
const PATIENCE_MS = 3000

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(listenError(error, port, host))
    })
    server.listen(port, host, resolve)
  })
}

async function handle(
  lake: Lake,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onRead: () => void,
): Promise<void> {
  const gone = new AbortController()
  outgoing.on('close', () => gone.abort())
  const request = toRequest(incoming, gone.signal, onRead)
  if (request instanceof LakeError) {
    discard(incoming)
    outgoing.writeHead(request.status, {connection: 'close', 'content-type': 'application/json; charset=utf-8'})
    outgoing.end(JSON.stringify(request.toBody()))
    return
  }
  const response = await lake.fetch(request)
  if (gone.signal.aborted) {
    await response.body?.cancel()
    return
  }
  // A body that was refused half-way is read to its end and thrown away, so that the client gets to see the answer.
  if (!incoming.complete) {
    outgoing.setHeader('connection', 'close')
    discard(incoming)
  }
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value)
  outgoing.writeHead(response.status)
  if (incoming.method === 'HEAD' || !response.body) {
    await response.body?.cancel()
    outgoing.end()
    return
  }
  await pipe(response.body, outgoing, gone.signal)
}

/** The request as the lake reads it, or why it is none. */
function toRequest(incoming: IncomingMessage, signal: AbortSignal, onRead: () => void): Request | LakeError {
  const {method = '', url = '', rawHeaders} = incoming
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length
  const {host = 'localhost'} = incoming.headers
  // What is in front of the first slash decides who may ask: nothing in it may be read in two ways.
  if (hosts > 1 || !/^([\w.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(host)) {
    return new LakeError(400, 'The request needs one Host header with a host name.')
  }
  if (FORBIDDEN_METHODS.includes(method)) return new LakeError(405, `${method} is not answered here.`)
  const address = `http://${host}${url}`
  if (!url.startsWith('/') || !URL.canParse(address)) {
    return new LakeError(400, 'The address of the request is not a path.')
  }
  const headers = new Headers()
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  const hasBody = method !== 'GET' && method !== 'HEAD'
  try {
    const body = hasBody ? {body: bodyOf(incoming, onRead), duplex: 'half'} : {}
    return new Request(address, {method, headers, signal, ...body} as RequestInit)
  } catch (cause) {
    return new LakeError(400, 'The request cannot be read.', {cause})
  }
}

/** `Request` takes none of these. https://fetch.spec.whatwg.org/#forbidden-method */
const FORBIDDEN_METHODS = ['CONNECT', 'TRACE', 'TRACK']
