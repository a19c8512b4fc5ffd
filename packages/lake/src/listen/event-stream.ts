export interface EventStream {
  response: Response
  send(event: {event?: string; id?: string; data: string}): void
  close(): void
}

export interface EventStreamOptions {
  heartbeatMs: number
  /** What may wait for a slow reader before it is let go. It reconnects and fetches anew. */
  maxBufferedBytes?: number
  onClose(): void
}

/** A stream of server-sent events. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function eventStream({heartbeatMs, maxBufferedBytes = 4_000_000, onClose}: EventStreamOptions): EventStream {
  const encoder = new TextEncoder()
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
  const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs)
  heartbeat.unref()

  function write(text: string): void {
    if (!open) return
    if ((controller.desiredSize ?? 0) <= 0) end(() => controller.error(new Error('The reader is too slow')))
    else controller.enqueue(encoder.encode(text))
  }

  function end(how: () => void): void {
    if (!open) return
    open = false
    clearInterval(heartbeat)
    how()
    onClose()
  }

  // A first comment makes proxies and browsers pass the head on at once.
  write(':\n\n')
  return {
    response: new Response(body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache, no-transform',
        'x-accel-buffering': 'no',
      },
    }),
    send({event, id, data}) {
      write(`${event ? `event: ${event}\n` : ''}${id ? `id: ${id}\n` : ''}data: ${data}\n\n`)
    },
    close: () => end(() => controller.close()),
  }
}
