import {createHmac} from 'node:crypto'

/** The `sanity-webhook-signature` header, as `@sanity/webhook` and next-sanity verify it. */
export function signatureHeader(body: string, secret: string, timestamp: number): string {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('base64url')
  return `t=${timestamp},v1=${signature}`
}
