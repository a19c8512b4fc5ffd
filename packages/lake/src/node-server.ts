import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {isLoopbackAddress} from './auth/origins.ts'
import {LakeError} from './errors.ts'
import type {Lake} from './lake.ts'
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
  // Listener queries travel in the URL, and the Studio sends long ones.
  const server = createServer({maxHeaderSize: 64 * 1024, requestTimeout: 300_000}, (incoming, outgoing) => {
    handle(lake, incoming, outgoing).catch((error) => {
      lake.log(`${incoming.method} ${incoming.url}: ${(error as Error).message}`)
      outgoing.destroy()
    })
  })
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

/** How long requests that are under way may take when the server stops. */
const PATIENCE_MS = 3000

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port, {cause: error}) : error)
    })
    server.listen(port, host, resolve)
  })
}

export class PortInUseError extends LakeError {
  override name = 'PortInUseError'
  constructor(port: number, options?: ErrorOptions) {
    super(
      503,
      `Port ${port} is in use. Stop the program that has it, or choose another port with --port or LAKE_PORT.`,
      options,
    )
  }
}

async function handle(lake: Lake, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController()
  outgoing.on('close', () => gone.abort())
  const request = toRequest(incoming, gone.signal)
  if (!request) {
    outgoing.writeHead(400, {connection: 'close'}).end()
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

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | null {
  const address = `http://${incoming.headers.host ?? 'localhost'}${incoming.url}`
  if (!incoming.url?.startsWith('/') || !URL.canParse(address)) return null
  const headers = new Headers()
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
    headers.append(incoming.rawHeaders[index] ?? '', incoming.rawHeaders[index + 1] ?? '')
  }
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD'
  try {
    return new Request(address, {
      method: incoming.method,
      headers,
      signal,
      ...(hasBody ? {body: bodyOf(incoming), duplex: 'half'} : {}),
    } as RequestInit)
  } catch {
    return null
  }
}

/** The body as a web stream. Unlike `Readable.toWeb`, cancelling it leaves the connection alone. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const listeners = new AbortController()
  function on(event: 'data' | 'end' | 'close', listener: (chunk: Buffer) => void): void {
    incoming.on(event, listener)
    listeners.signal.addEventListener('abort', () => incoming.off(event, listener))
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        incoming.pause()
        on('data', (chunk) => {
          controller.enqueue(new Uint8Array(chunk))
          if ((controller.desiredSize ?? 0) <= 0) incoming.pause()
        })
        on('end', () => {
          listeners.abort()
          controller.close()
        })
        on('close', () => {
          listeners.abort()
          controller.error(new LakeError(400, 'The request ended before its body did.'))
        })
      },
      pull: () => void incoming.resume(),
      cancel() {
        listeners.abort()
        discard(incoming)
      },
    },
    new ByteLengthQueuingStrategy({highWaterMark: 256 * 1024}),
  )
}

const DISCARD_MS = 5000

/** Reads what is left of a request, for a little while. */
function discard(incoming: IncomingMessage): void {
  incoming.resume()
  const timer = setTimeout(() => incoming.destroy(), DISCARD_MS)
  timer.unref()
  incoming.once('close', () => clearTimeout(timer))
}

/** Sends a body no faster than the reader takes it. */
async function pipe(body: ReadableStream<Uint8Array>, outgoing: ServerResponse, gone: AbortSignal): Promise<void> {
  const reader = body.getReader()
  const stop = (): void => void reader.cancel().catch(() => {})
  gone.addEventListener('abort', stop)
  // The head goes out at once, also when the first event of a stream is minutes away.
  outgoing.flushHeaders()
  try {
    for (;;) {
      const {done, value} = await reader.read()
      if (done || gone.aborted) break
      if (!outgoing.write(value)) await drained(outgoing)
    }
    outgoing.end()
  } catch {
    // The stream failed after its head was sent: a broken connection is the only way left to say so.
    outgoing.destroy()
  } finally {
    gone.removeEventListener('abort', stop)
  }
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (outgoing.destroyed) return resolve()
    function done(): void {
      outgoing.off('drain', done)
      outgoing.off('close', done)
      resolve()
    }
    outgoing.on('drain', done)
    outgoing.on('close', done)
  })
}
