export interface HeardEvent {
  event: string
  id: string
  data: Record<string, unknown>
}

export interface StreamReader {
  events: HeardEvent[]
  /** Waits until an event fits. */
  until(found: (event: HeardEvent) => boolean): Promise<HeardEvent>
  /** Waits until that many mutations have come. */
  mutations(count: number): Promise<HeardEvent[]>
  cancel(): Promise<void>
}

/** For tests: what is heard on an event stream. */
export function readStream(response: Response): StreamReader {
  const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
  const events: HeardEvent[] = []
  let text = ''

  async function read(): Promise<void> {
    const {done, value} = await reader.read()
    if (done) throw new Error(`The stream ended after ${JSON.stringify(events.map(({event, id}) => [event, id]))}`)
    const parts = (text + value).split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const fields = Object.fromEntries(part.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)))
      if (fields.data !== undefined) {
        events.push({event: fields.event ?? 'message', id: fields.id ?? '', data: JSON.parse(fields.data)})
      }
    }
  }

  function mutations(): HeardEvent[] {
    return events.filter(({event}) => event === 'mutation')
  }

  return {
    events,
    async until(found) {
      for (;;) {
        const event = events.find(found)
        if (event) return event
        await read()
      }
    },
    async mutations(count) {
      while (mutations().length < count) await read()
      return mutations()
    },
    cancel: () => reader.cancel(),
  }
}
