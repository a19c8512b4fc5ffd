import type {CallBackRequest} from './call-back-request.ts'

const PATIENCE_MS = 8000

/**
 * Sends a request on to the clinic's desk, once, and says whether it was taken. Nothing of it is kept or written to a
 * log, and neither is the address of the desk, which may hold a key. A second try is the reader's to make: a desk that
 * took the request but answered too late would have it twice.
 */
export async function sendOn(request: CallBackRequest, endpoint: string, patience = PATIENCE_MS): Promise<boolean> {
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(request),
      // To be led elsewhere could mean to be led away from https.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    if (answer.ok) return true
    console.error(`A request to call back was not taken: CONTACT_ENDPOINT answered ${answer.status}.`)
  } catch (error) {
    const isLate = typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError'
    console.error(
      `A request to call back was not taken: CONTACT_ENDPOINT ${isLate ? 'is too slow' : 'cannot be reached'}.`,
    )
  }
  return false
}
