export interface StreamEvent {
  event: string
  id?: string
  data?: unknown
}

const PATIENCE_MS = 20_000

/** The first events of a server-sent stream. `act` is called once the first of them has come. */
export async function readEvents(
  address: string,
  headers: Record<string, string>,
  count: number,
  act?: () => Promise<unknown>,
): Promise<StreamEvent[]> {
  const stop = new AbortController()
  const late = setTimeout(() => stop.abort(), PATIENCE_MS)
  const events: StreamEvent[] = []
  try {
    const response = await fetch(address, {headers: {...headers, accept: 'text/event-stream'}, signal: stop.signal})
    if (!response.body || response.status !== 200) return [{event: `status ${response.status}`}]
    let buffer = ''
    let acted: Promise<unknown> | undefined
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const frames = (buffer + chunk).split(/\r?\n\r?\n/)
      buffer = frames.pop() ?? ''
      events.push(...frames.flatMap(parseFrame))
      if (events.length > 0) acted ??= act?.()
      if (events.length >= count) break
    }
    await acted
  } catch (error) {
    if (!stop.signal.aborted) throw error
    events.push({event: 'nothing more'})
  } finally {
    clearTimeout(late)
    stop.abort()
  }
  return events
}

function parseFrame(frame: string): StreamEvent[] {
  const event: StreamEvent = {event: 'message'}
  let data = ''
  for (const line of frame.split(/\r?\n/)) {
    const [, field, value = ''] = /^([a-z]+):? ?(.*)$/.exec(line) ?? []
    if (field === 'event') event.event = value
    if (field === 'id') event.id = value
    if (field === 'data') data += value
  }
  if (data === '' && event.event === 'message') return []
  return [data === '' ? event : {...event, data: JSON.parse(data) as unknown}]
}
