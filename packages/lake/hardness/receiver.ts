import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'

export interface Receiver {
  url: string
  close(): void
}

/** A webhook's receiver that now and then says no, and calls `heard` for each document it said yes to. */
export async function startReceiver(heard: (document: string) => void): Promise<Receiver> {
  let count = 0
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const isRefused = ++count % 50 === 0
      if (!isRefused) heard(String(request.headers['sanity-document-id']))
      response.writeHead(isRefused ? 503 : 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
