export interface EventStream {
  response: Response
  send(frame: Uint8Array): void
  close(): void
}

export interface EventStreamOptions {
  heartbeatMs: number
  /** What may wait for a slow reader before it is let go. It reconnects, and catches up or fetches anew. */
  maxBufferedBytes?: number
  onClose(): void
}

export interface ServerSentEvent {
  event?: string
  id?: string
  /** JSON, which has no line breaks. */
  data: string
}

/** More than this never waits for one reader. */
export const MAX_BUFFERED_BYTES = 4_000_000

const encoder = new TextEncoder()
const HEARTBEAT = encoder.encode(':\n\n')

/** Events as they travel. Made once and sent to any number of streams, which then hold the same bytes. */
export function frameOf(...events: ServerSentEvent[]): Uint8Array {
  const lines = events.map(
    ({event, id, data}) => `${event ? `event: ${event}\n` : ''}${id ? `id: ${id}\n` : ''}data: ${data}\n\n`,
  )
  return encoder.encode(lines.join(''))
}

/** A stream of server-sent events. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function eventStream(options: EventStreamOptions): EventStream {
  const {heartbeatMs, maxBufferedBytes = MAX_BUFFERED_BYTES, onClose} = options
  let controller: ReadableStreamDefaultController<Uint8Array>
  let open = true
  const body = new ReadableStream<Uint8Array>(
    {
      start(streamController) {
        controller = streamController
      },
      cancel: () => end(() => {}),
    },
    new ByteLengthQueuingStrategy({highWaterMark: maxBufferedBytes}),
  )
  const heartbeat = setInterval(() => send(HEARTBEAT), heartbeatMs)
  heartbeat.unref()

  function send(frame: Uint8Array): void {
    if (!open) return
    if ((controller.desiredSize ?? 0) <= 0) end(() => controller.error(new Error('The reader is too slow')))
    else controller.enqueue(frame)
  }

  function end(how: () => void): void {
    if (!open) return
    open = false
    clearInterval(heartbeat)
    how()
    onClose()
  }

  // A first comment makes proxies and browsers pass the head on at once.
  send(HEARTBEAT)
  return {
    response: new Response(body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache, no-transform',
        'x-accel-buffering': 'no',
      },
    }),
    send,
    close: () => end(() => controller.close()),
  }
}
