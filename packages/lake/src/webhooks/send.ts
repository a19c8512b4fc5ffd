import {request as httpRequest, type IncomingMessage, type RequestOptions} from 'node:http'
import {request as httpsRequest} from 'node:https'

/** Of what a receiver answers, no more than this is read and kept for the log. */
const LONGEST_ANSWER = 2000
/** Whoever has sent a status and then says nothing more has answered. */
const ANSWER_MS = 2000

export interface Answer {
  status: number
  body: string
}

/**
 * Sends one request, follows no redirect, and reads little of the answer. `fetch` is not used, as a webhook may send its
 * body with GET.
 */
export function send(url: string, body: string, options: RequestOptions & {signal: AbortSignal}): Promise<Answer> {
  const request = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    // A connection of its own: one that was kept may have been closed by a receiver that was started again.
    const outgoing = request(url, {...options, agent: false}, (incoming) => {
      readStart(incoming).then((text) => {
        resolve({status: incoming.statusCode ?? 0, body: text})
        outgoing.destroy()
      })
    })
    outgoing.on('error', reject)
    // A receiver that wants to speak another protocol is hung up on without an error.
    outgoing.on('close', () => reject(new Error('The receiver closed the connection without an answer')))
    outgoing.end(body)
  })
}

function readStart(incoming: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const finish = (): void => {
      clearTimeout(timer)
      resolve(text.slice(0, LONGEST_ANSWER))
    }
    const timer = setTimeout(finish, ANSWER_MS)
    incoming.setEncoding('utf8')
    incoming.on('data', (chunk: string) => {
      text += chunk
      if (text.length >= LONGEST_ANSWER) finish()
    })
    incoming.on('close', finish)
    incoming.on('error', finish)
  })
}
