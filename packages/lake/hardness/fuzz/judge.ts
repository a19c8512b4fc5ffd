import type {Server} from '../program.ts'
import type {Case} from './case.ts'

/** What an answer never shows: where the program is, how it is made, what it said to SQLite. */
const INSIDES = /\n\s+at |\.ts:\d|node:internal|node_modules|SQLITE|sqlite_|\/packages\/lake|Worker thread/

export interface Verdict {
  /** What is wrong, null when nothing is. */
  fault: string | null
  /** The transaction that was acknowledged, if any. */
  transactionId?: string
}

/** Sends one request, and says what about the answer no client should ever see. */
export async function judge(server: Server, {method, path, headers, body}: Case, patienceMs: number): Promise<Verdict> {
  const signal = AbortSignal.timeout(patienceMs)
  try {
    const response = await server.send(path, {method, headers, signal, ...(body === undefined ? {} : {body})})
    const isText = /json|text/.test(response.headers.get('content-type') ?? '')
    const text = isText ? await response.text() : String((await response.bytes()).length)
    if (response.status >= 500 && response.status !== 501) return {fault: `${response.status} ${text.slice(0, 200)}`}
    const leak = response.status >= 400 ? INSIDES.exec(text) : null
    if (leak) return {fault: `shows ${JSON.stringify(leak[0])}: ${text.slice(0, 300)}`}
    return {fault: null, transactionId: response.ok ? transactionIn(text) : undefined}
  } catch (error) {
    if (signal.aborted) return {fault: `no answer in ${patienceMs} ms`}
    return {fault: `no answer: ${(error as Error).message} ${String((error as Error).cause)}`}
  }
}

function transactionIn(text: string): string | undefined {
  return /"transactionId":"([^"]+)"/.exec(text)?.[1]
}
