import type {Server} from 'node:http'
import {type WebSocket, WebSocketServer} from 'ws'
import {sessionFor} from './auth/authenticate.ts'
import {isKnownHost} from './auth/origins.ts'
import {LakeError} from './errors.ts'
import {addressOf} from './http/paths.ts'
import type {Lake} from './lake.ts'

const HEARTBEAT_MS = 20_000
const MOST_SOCKETS = 1000
/** A tab that reads nothing is let go before its messages fill the memory. */
const MAX_BUFFERED_BYTES = 1_000_000

/** Takes the websockets of `/socket/<dataset>`, over which the Studio shares who is where. */
export function acceptPresence(server: Server, lake: Lake): {close(): void} {
  const sockets = new WebSocketServer({noServer: true, maxPayload: 256 * 1024})
  /** Whom nothing has been heard of since the last heartbeat. */
  const quiet = new WeakSet<WebSocket>()

  server.on('upgrade', (incoming, socket, head) => {
    // Without a listener, a connection that breaks here would take the program with it.
    socket.on('error', () => socket.destroy())
    const dataset = datasetOf(lake, incoming.headers.host, incoming.headers.origin, incoming.url)
    if (sockets.clients.size >= MOST_SOCKETS) {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n')
      return
    }
    if (dataset === null) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(incoming, socket, head, (websocket) => {
      const member = lake.presence.join(
        dataset,
        {
          send(message) {
            if (websocket.bufferedAmount > MAX_BUFFERED_BYTES) websocket.terminate()
            else websocket.send(message)
          },
        },
        (token) => sessionFor(lake.store, token, lake.clock())?.user?.id ?? null,
      )
      websocket.on('pong', () => quiet.delete(websocket))
      websocket.on('message', (data) => {
        quiet.delete(websocket)
        try {
          member.receive(String(data))
        } catch (error) {
          // Nobody else would catch it, and one tab must not end the lake for all.
          lake.log(`A presence message failed: ${String(error)}`)
          websocket.terminate()
        }
      })
      websocket.on('close', member.leave)
      websocket.on('error', () => websocket.terminate())
    })
  })

  const heartbeat = setInterval(() => {
    for (const websocket of sockets.clients) {
      // Who has not answered since the last beat is gone, however open the connection looks from here.
      if (quiet.has(websocket)) websocket.terminate()
      quiet.add(websocket)
      websocket.send('♥')
      websocket.ping()
    }
  }, HEARTBEAT_MS)
  heartbeat.unref()

  return {
    close() {
      clearInterval(heartbeat)
      for (const websocket of sockets.clients) websocket.terminate()
    },
  }
}

/** The dataset that a websocket asks for; null when it, or the page that opens it, is not welcome. */
function datasetOf(lake: Lake, host = '', origin: string | undefined, path = '/'): string | null {
  if (!URL.canParse(`http://${host}${path}`)) return null
  const url = new URL(`http://${host}${path}`)
  if (!isKnownHost(url.hostname, lake.options.hostNames ?? [])) return null
  // Browsers let any page open a websocket anywhere; only this check stands in between.
  if (origin !== undefined && origin !== url.origin && !lake.isAllowedOrigin(origin)) return null
  const dataset = /^\/socket\/([^/]+)$/.exec(pathOf(url) ?? '')?.[1]
  return dataset !== undefined && lake.store.datasets().includes(dataset) ? dataset : null
}

/** Null for a path that cannot be decoded. Nobody catches what is thrown while a connection is upgraded. */
function pathOf(url: URL): string | null {
  try {
    return addressOf(url).path
  } catch (error) {
    if (error instanceof LakeError) return null
    throw error
  }
}
