import {STATUS_CODES} from 'node:http'
import type {Duplex} from 'node:stream'
import {LakeError} from './errors.ts'

/** What the operator can do about it, where that is known. */
export function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new PortInUseError(port, {cause: error})
    case 'EACCES':
      return new LakeError(503, `This user may not listen on port ${port}. Choose one above 1023.`, {cause: error})
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new LakeError(503, `${host} is no address of this machine. Choose another with --host.`, {cause: error})
    default:
      return error
  }
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

/** Bytes that are no HTTP, or too many of them in the head, or too few in the time there is. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const {status, message} = UNREADABLE[error.code ?? ''] ?? {status: 400, message: 'The request is not valid HTTP.'}
  const refusal = new LakeError(status, message)
  const body = JSON.stringify(refusal.toBody())
  // Node leaves these connections half open; one that is refused is not waited for.
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => socket.destroy(),
  )
}

// https://nodejs.org/api/http.html#event-clienterror
const UNREADABLE: Record<string, {status: number; message: string}> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    message: 'The head of the request is larger than 64 KB. Send long queries as POST.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {status: 413, message: 'The chunk extensions are too large.'},
  ERR_HTTP_REQUEST_TIMEOUT: {status: 408, message: 'The request did not arrive in time.'},
}
