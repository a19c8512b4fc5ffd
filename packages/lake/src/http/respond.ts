/** A JSON answer. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers)
  headers.set('content-type', 'application/json; charset=utf-8')
  return new Response(JSON.stringify(body), {...init, headers})
}

/** One JSON value a line. */
export function ndjson(lines: Iterable<unknown>): Response {
  const encoder = new TextEncoder()
  const iterator = lines[Symbol.iterator]()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const {done, value} = iterator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
    cancel: () => void iterator.return?.(),
  })
  return new Response(body, {headers: {'content-type': 'application/x-ndjson; charset=utf-8'}})
}
