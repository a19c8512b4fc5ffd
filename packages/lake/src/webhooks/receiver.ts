import {createServer, type IncomingHttpHeaders, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {type RunningLake, runLake} from '../running-lake.ts'
import type {WebhookOptions} from './webhook.ts'

interface Received {
  method: string | undefined
  headers: IncomingHttpHeaders
  body: string
}

type Action = () => Promise<unknown>

/** For tests: what has to be ended after each, last first. */
export function cleaner(): {later(action: Action): void; clean: Action} {
  const actions: Action[] = []
  return {
    later: (action) => void actions.push(action),
    async clean() {
      for (const action of actions.splice(0).reverse()) await action()
    },
  }
}

/** For tests: a site that is told of changes. It answers with the given statuses in turn, and then with 200. */
export async function startReceiver(
  later: (action: Action) => void,
  statuses: number[] = [],
  answer = (outgoing: ServerResponse) => void outgoing.end(),
  port = 0,
) {
  const received: Received[] = []
  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.on('data', (chunk) => {
      body += chunk
    })
    incoming.on('end', () => {
      received.push({method: incoming.method, headers: incoming.headers, body})
      outgoing.writeHead(statuses.shift() ?? 200, {location: '/elsewhere'})
      answer(outgoing)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = (): Promise<void> => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  later(close)
  return {
    close,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    async until(count: number): Promise<Received[]> {
      for (const deadline = Date.now() + 8000; received.length < count && Date.now() < deadline; ) await pause(10)
      return received
    },
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** For tests: a lake with one webhook, `site`. */
export async function runWithWebhook(
  later: (action: Action) => void,
  options: Partial<WebhookOptions> & {url: string},
): Promise<RunningLake> {
  const webhook = {id: 'site', name: 'The site', dataset: 'production', secret: 'shared', ...options}
  const running = await runLake({webhooks: [webhook]})
  later(running.stop)
  return running
}
