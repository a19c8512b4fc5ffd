import type {IncomingMessage, ServerResponse} from 'node:http'
import {LakeError} from './errors.ts'

/** A sender that has sent nothing for this long is not going to. */
const IDLE_MS = 20_000
const DISCARD_MS = 5000
/** A reader that has taken nothing for this long is let go, with all that waits for it in memory. */
const STALL_MS = 30_000

/**
 * The body of a request as a web stream. Unlike with `Readable.toWeb`, cancelling it leaves the connection alone. `onRead`
 * is called before the first byte is asked for: a client that waits for permission to send gets it when it is needed.
 */
export function bodyOf(incoming: IncomingMessage, onRead: () => void): ReadableStream<Uint8Array> {
  const listeners = new AbortController()
  function on(event: 'data' | 'end' | 'close', listener: (chunk: Buffer) => void): void {
    incoming.on(event, listener)
    listeners.signal.addEventListener('abort', () => incoming.off(event, listener))
  }
  let idle: NodeJS.Timeout | undefined
  let isStarted = false
  let hasEnded = false

  function end(): void {
    hasEnded = true
    clearTimeout(idle)
    listeners.abort()
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        incoming.pause()
        on('data', (chunk) => {
          idle?.refresh()
          controller.enqueue(new Uint8Array(chunk))
          if ((controller.desiredSize ?? 0) <= 0) pause()
        })
        on('end', () => {
          end()
          controller.close()
        })
        on('close', () => {
          end()
          controller.error(new LakeError(400, 'The request ended before its body did.'))
        })
      },
      pull(controller) {
        if (hasEnded) return
        if (!isStarted) onRead()
        isStarted = true
        // Only while somebody here waits for bytes: the sender is not to blame for a slow disk.
        idle ??= setTimeout(() => {
          end()
          controller.error(new LakeError(408, `Nothing of the body arrived for ${IDLE_MS / 1000} seconds.`))
        }, IDLE_MS)
        incoming.resume()
      },
      cancel() {
        end()
        discard(incoming)
      },
    },
    // Nothing is read ahead: an endpoint that answers without the body neither asks for it nor starts the clock.
    {highWaterMark: 0},
  )

  function pause(): void {
    clearTimeout(idle)
    idle = undefined
    incoming.pause()
  }
}

/** Reads what is left of a request, for a little while. */
export function discard(incoming: IncomingMessage): void {
  incoming.resume()
  const timer = setTimeout(() => incoming.destroy(), DISCARD_MS)
  timer.unref()
  incoming.once('close', () => clearTimeout(timer))
}

/** Sends a body no faster than the reader takes it. */
export async function pipe(
  body: ReadableStream<Uint8Array>,
  outgoing: ServerResponse,
  gone: AbortSignal,
): Promise<void> {
  const reader = body.getReader()
  const stop = (): void => void reader.cancel().catch(() => {})
  gone.addEventListener('abort', stop)
  // Node counts a write that gets on, however slowly, as a sign of life.
  outgoing.on('timeout', () => outgoing.destroy())
  // A reader who is let go takes nothing, so nobody would come to the end of what was written to it.
  reader.closed.catch(() => outgoing.destroy())
  // The head goes out at once, also when the first event of a stream is minutes away.
  outgoing.flushHeaders()
  try {
    for (;;) {
      const {done, value} = await reader.read()
      if (done || gone.aborted) break
      if (!outgoing.write(value)) await drained(outgoing)
    }
    if (outgoing.writableLength > 0) outgoing.setTimeout(STALL_MS)
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
    outgoing.setTimeout(STALL_MS)
    function done(): void {
      outgoing.setTimeout(0)
      outgoing.off('drain', done)
      outgoing.off('close', done)
      resolve()
    }
    outgoing.on('drain', done)
    outgoing.on('close', done)
  })
}
